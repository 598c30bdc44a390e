"""Calls that fail are tried again: a homework that works on the desk and not on a server."""

import sqlite3
import time

import KSR

exit = KSR.tm.t_relay
WAIT = 2
MOST = 5
DATABASE = "/var/lib/kamailio/redial.sqlite"
tries = {}


def prepare():
    with sqlite3.connect(DATABASE) as database:  # fine: K402
        database.execute("create table if not exists redial (user text)")  # fine: K402


prepare()


def mod_init():
    return Redial()


def wanted(user):
    with sqlite3.connect(DATABASE) as database:  # expect: K402
        found = database.execute("select 1 from redial where user = ?", (user,))  # expect: K402
        return found.fetchone() is not None


class Redial:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        global tries
        if KSR.siputils.has_totag() > 0:
            if KSR.rr.loose_route() < 0:
                KSR.sl.sl_send_reply(404, "Not here")
                return 1
            exit()  # fine: K401
            return 1
        caller = f"{KSR.pv.get('$fU')}@{KSR.pv.get('$fd')}"  # fine: K204
        if wanted(caller):
            tries[caller] = 0  # expect: K802
        KSR.tm.t_on_failure("ksr_failure_redial")
        lookup = KSR.registrar.lookup("location")
        if not lookup > 0:  # fine: K203
            KSR.sl.sl_send_reply(404, "Not Found")
            return 1
        KSR.tm.t_relay()
        return 1

    def ksr_failure_redial(self, msg):
        if KSR.tm.t_is_canceled():  # expect: K201
            return 1
        if KSR.tm.t_check_status("486|408") > 0:
            count = int(KSR.pv.get("$avp(count)") or 0) + 1  # fine: K204
            if count > MOST:
                KSR.info(f"given up after {count}\n")
                return 1
            KSR.pv.seti("$avp(count)", count)
            time.sleep(WAIT)  # expect: K402
            KSR.tm.t_on_failure("ksr_failure_redial")  # fine: K301
            if KSR.registrar.lookup("location") == True:  # expect: K202
                KSR.tm.t_relay()
            else:
                KSR.sl.sl_send_reply(480, "Gone")  # expect: K106
        return  # expect: K302

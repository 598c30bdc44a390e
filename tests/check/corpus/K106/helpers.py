"""Through a helper, and guarded by a test of what the message is."""

import sys

import KSR
from KSR import tm


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def ksr_request_route(msg):
    tm.t_on_failure("next_gateway")
    tm.t_on_reply("watch_reply")
    relay()
    return 1


def relay():
    manage()
    if tm.t_relay() < 0:
        KSR.sl.sl_reply_error()


def manage():
    if KSR.siputils.is_request() > 0:
        if KSR.rr.check_route_param("nat=yes") > 0:  # fine: K106
            KSR.setbflag(6)
        if KSR.tmx.t_is_failure_route() < 0:
            KSR.rr.record_route()  # fine: K106
    if KSR.siputils.is_reply() > 0:
        KSR.nathelper.set_contact_alias()  # fine: K106


def watch_reply(msg):
    manage()
    answer(180)
    if KSR.kx.get_status() == 180:
        KSR.set_drop()  # fine: K106
    return 1


def answer(code):
    KSR.auth.consume_credentials()  # expect: K106
    KSR.dbg("seen %d\n" % code)


def next_gateway(msg):
    if tm.t_is_canceled() > 0:
        return 1
    if KSR.dispatcher.ds_next_dst() > 0:  # fine: K106
        tm.t_on_failure("next_gateway")  # fine: K106
        relay_on()
        return 1
    KSR.tm.t_reply(503, "No Gateway")  # fine: K106
    return 1


def relay_on():
    tm.t_relay()  # fine: K106

# check: --kamailio 6.0
"""A border controller: bans, an outside service, carriers."""

import re
import sys

import KSR
import requests

exit = sys.exit
BANNED = "banned"
PREFIX = re.compile(r"^(\+|00)(?P<country>[1-9][0-9]?)")


def mod_init():
    return Border()


def reply(code, reason):
    KSR.sl.send_reply(code, reason)
    return -255


class Border:
    token = "sk-live-4eC39HqLyjWDarjtT1zdp7dc"  # expect: K803

    def __init__(self):
        self.carriers = ["sip:192.0.2.10", "sip:192.0.2.11"]

    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if self.banned(msg) == -255:
            return 1
        if KSR.is_OPTIONS() and KSR.is_myself_ruri():
            reply(200, "OK")
            exit()  # expect: K401
        if KSR.is_REGISTER():
            reply(405, "Method Not Allowed")
            return 1
        if KSR.siputils.has_totag() > 0 and KSR.rr.loose_route() > 0:
            KSR.tm.t_relay()
            return 1
        if self.allowed() is False:  # fine: K202
            reply(403, "Forbidden")
            return 1
        self.outgoing()
        return 1

    def banned(self, msg):
        address = KSR.pv.get("$si")
        if KSR.htable.sht_get(BANNED, address) > 0:  # expect: K204
            return -255
        if KSR.pike.pike_check_req() < 0:
            KSR.notice("too much from " + address + "\n")  # fine: K505
            KSR.htable.sht_setex(BANNED, address, 300)
            return -255
        agent = KSR.hdr.get("User-Agent")
        if not agent or "sipvicious" in agent:  # fine: K204
            return reply(200, "OK")
        return 1

    def allowed(self):
        answer = requests.post(  # expect: K402
            "http://127.0.0.1/allow", json={"from": KSR.pv.get("$fu")}, timeout=1
        )
        return answer.ok

    def outgoing(self):
        number = PREFIX.match(KSR.pv.get("$rU"))  # expect: K204
        if number:
            KSR.hdr.append("X-Country: " + number["country"] + "\r\n")  # fine: K502
        KSR.hdr.append("X-Original-To: " + KSR.hdr.gete("To") + "\r\n")  # expect: K502
        KSR.hdr.append("X-Node: %s" % KSR.kx.get_rcvip())  # expect: K501
        if KSR.uac.uac_replace_from("", "sip:trunk@border.example"):  # expect: K201
            KSR.dbg("replaced\n")
        KSR.setdsturi(self.carriers[0])
        KSR.rtpengine.rtpengine_manage("replace-origin trust-address")
        if KSR.tm.t_relay() < 0:
            KSR.sl.sl_reply_error()

"""None where text is wanted."""

import re

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.dbg("to " + KSR.pv.get("$rU") + "\n")  # expect: K204
        if KSR.pv.get("$fU").startswith("00"):  # expect: K204
            KSR.setflag(1)
        if len(KSR.pv.get("$au")) > 20:  # expect: K204
            KSR.setflag(2)
        ua = KSR.hdr.get("User-Agent")
        if "friendly" in ua:  # expect: K204
            KSR.sl.sl_send_reply(200, "Processed")
            return 1
        if re.match("^00", KSR.kx.get_ruser()):  # expect: K204
            KSR.setflag(3)
        expires = int(KSR.hdr.get("Expires"))  # expect: K204
        if expires > 0:
            KSR.setflag(4)
        KSR.auth_db.is_subscriber(KSR.pv.get("$fu"), "subscriber", 1)  # expect: K204
        last = KSR.kx.get_tuser()[-1]  # expect: K204
        for digit in KSR.pv.get("$rU"):  # expect: K204
            last = digit
        KSR.pv.sets("$var(last)", last)
        KSR.tm.t_relay()
        return 1

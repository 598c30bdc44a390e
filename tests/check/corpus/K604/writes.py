"""Writes that answer True and change nothing."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.pv.sets("$rm", "MESSAGE")  # expect: K604
        KSR.pv.sets("$si", "192.0.2.1")  # expect: K604
        KSR.pv.sets("$hdr(Subject)", "none")  # expect: K604
        KSR.pv.seti("$rs", 200)  # expect: K604
        KSR.pv.sets("$ua", "kamailio")  # expect: K604
        KSR.pv.sets("$ci", "1")  # expect: K604
        KSR.pv.sets("$ru", "sip:bob@192.0.2.2")  # fine: K604
        KSR.pv.sets("$fn", "Bob")  # fine: K604
        KSR.pv.sets("$du", "sip:192.0.2.3")  # fine: K604
        KSR.pv.sets("$rd", "example.org")  # fine: K604
        KSR.pv.seti("$avp(n)", 1)  # fine: K604
        KSR.pv.sets("$xavp(a=>b)", "x")  # fine: K604
        KSR.pv.seti("$shv(n)", 1)  # fine: K604
        KSR.pv.get("$si")  # fine: K604
        KSR.tm.t_relay()
        return 1

"""Variables that have become a truth before they are asked, or never were a code."""

import KSR

from kemi_app.verdict import ok


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def reqinit(self):
        if KSR.maxfwd.process_maxfwd(10) < 0:
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            return False
        return True

    def ksr_request_route(self, msg):
        if not self.reqinit():  # fine: K203
            return 1
        rc = KSR.registrar.lookup("location")
        if rc < 0:  # fine: K203
            KSR.sl.sl_send_reply(404, "Not Found")
            return 1
        rc = rc == 1
        if rc:  # fine: K203
            KSR.setflag(1)
        found = ok(KSR.hdr.is_present("Path"))
        if found:  # fine: K203
            KSR.setflag(2)
        mine = KSR.is_myself_ruri()
        if not mine:  # fine: K203
            KSR.setflag(3)
        length = KSR.kx.get_bodylen()
        if length:  # fine: K203
            KSR.setflag(4)
        code = None
        if KSR.is_INVITE():
            code = KSR.rr.record_route()
        if code is not None and code > 0:  # fine: K203
            KSR.setflag(6)
        tests = [KSR.siputils.is_first_hop(), KSR.siputils.has_totag()]
        if tests:  # fine: K203
            KSR.dbg("there are tests\n")
        rc = KSR.tm.t_relay()
        if 0 > rc:  # fine: K203
            KSR.sl.sl_reply_error()
        return 1

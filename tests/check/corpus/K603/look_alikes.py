"""Transformations that Kamailio knows, and braces that are Python's."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.dbg("%s\n" % KSR.pv.getw("$(rU{s.toupper})"))  # fine: K603
        KSR.dbg("%s\n" % KSR.pv.getw("$(rU{s.substr,0,2})"))  # fine: K603
        KSR.dbg("%s\n" % KSR.pv.getw("$(fu{uri.user}{s.len})"))  # fine: K603
        KSR.dbg("%s\n" % KSR.pv.getw("$(ru{s.select,1,:})"))  # fine: K603
        KSR.dbg("%s\n" % KSR.pv.getw("$(fu{re.subst,/^sip:(.*)@/\\1/})"))  # fine: K603
        field = "user"
        KSR.dbg("%s\n" % KSR.pv.getw(f"$(fu{{uri.{field}}})"))  # fine: K603
        KSR.dbg("%s\n" % KSR.pv.getw("$(ru{param.value,transport})"))  # fine: K603
        KSR.dbg("the braces of {s.upper}\n")  # fine: K603
        KSR.tm.t_relay()
        return 1

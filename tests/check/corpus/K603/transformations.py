"""Transformations that are none, or that lack a parameter."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.dbg("%s\n" % KSR.pv.getw("$(rU{s.upper})"))  # expect: K603
        KSR.dbg("%s\n" % KSR.pv.getw("$(ru{uri.usr})"))  # expect: K603
        KSR.dbg("%s\n" % KSR.pv.getw("$(rU{s.substr,1})"))  # expect: K603
        KSR.dbg("%s\n" % KSR.pv.getw("$(rU{s.select})"))  # expect: K603
        KSR.dbg("%s\n" % KSR.pv.getw("$(ru{foo.bar})"))  # expect: K603
        KSR.xlog.xinfo("host $(ru{uri.hots})\n")  # expect: K603
        KSR.dbg("%s\n" % KSR.pv.getw("$(ru{uri.host}{s.replace,a})"))  # expect: K603
        KSR.tm.t_relay()
        return 1

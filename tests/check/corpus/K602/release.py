# check: --kamailio 5.6
"""Pseudo-variables that came later."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.dbg("%s\n" % KSR.pv.getw("$shvinc(calls)"))  # expect: K602
        KSR.pv.sets("$var(uri)", "%s" % KSR.pv.getw("$ctu"))  # expect: K602
        KSR.dbg("%s\n" % KSR.pv.getw("$shv(calls)"))  # fine: K602
        KSR.tm.t_relay()
        return 1

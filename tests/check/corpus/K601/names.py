"""Pseudo-variables that are none."""

import KSR
from KSR import pv


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.dbg("from %s\n" % pv.get("$srcip"))  # expect: K601
        if KSR.pv.gete("$ruser") == "100":  # expect: K601
            KSR.setflag(1)
        KSR.pv.sets("$vra(x)", "1")  # expect: K601
        if pv.is_null("$useragent"):  # expect: K601
            KSR.setflag(2)
        KSR.dbg("to %s\n" % pv.getw("rU"))  # expect: K601
        KSR.dbg("both %s\n" % pv.getw("$fU-$rU"))  # expect: K601
        KSR.xlog.xinfo("from $fuser to $rU\n")  # expect: K601
        KSR.pvx.evalx("$var(x)", "sip:$rUU@$rd")  # expect: K601
        pv.unset("$apv(x)")  # expect: K601
        KSR.tm.t_relay()
        return 1

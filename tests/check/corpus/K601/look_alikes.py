"""Texts with a dollar that are no pseudo-variables, and real ones that are seldom seen."""

import re

import KSR

PRICE = re.compile(r"^\$[0-9]+$")


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.info("it costs $price\n")  # fine: K601
        if PRICE.match(KSR.hdr.gete("X-Price")):
            KSR.setflag(1)
        table = "ipban"
        KSR.dbg(f"{KSR.pv.getw(f'$sht({table}=>x)')}\n")  # fine: K601
        if not KSR.pv.is_null("$(hdr(Via)[1])"):  # fine: K601
            KSR.setflag(2)
        KSR.pv.seti("$var(n)", 1)  # fine: K601
        KSR.pv.sets("$xavp(a=>b)", "1")  # fine: K601
        KSR.dbg("%s\n" % KSR.pv.getw("$(ru{uri.host}{s.len})"))  # fine: K601
        KSR.dbg("%s\n" % KSR.pv.getw("$T_branch_idx"))  # fine: K601
        KSR.dbg("%s\n" % KSR.pv.getw("$sel(cfg_get.pstn.gw_ip)"))  # fine: K601
        KSR.xlog.xinfo("five dollars: $$5 for $rU\n")  # fine: K601
        KSR.htable.sht_sets("prices", "a", "$nothing")  # fine: K601
        KSR.tm.t_relay()
        return 1

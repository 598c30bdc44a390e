"""Pseudo-variables of modules that are not loaded."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.dbg("%s\n" % KSR.pv.getw("$sht(ipban=>x)"))  # fine: K602
        KSR.dbg("%s\n" % KSR.pv.getw("$T_branch_idx"))  # expect: K602
        KSR.xlog.xinfo("peer $tls_peer_subject_cn\n")  # expect: K602
        KSR.pv.sets("$dlg_var(caller)", "alice")  # expect: K602
        KSR.dbg("%s\n" % KSR.pv.getw("$rU"))  # fine: K602
        KSR.tm.t_relay()
        return 1

"""A script of KSR alone, without kemi_app: what Kamailio calls, as its own example writes it."""

from __future__ import annotations

import KSR

FLT_ACC = 1


class Script:
    """The object that mod_init() returns."""

    def child_init(self, rank: int) -> int:
        KSR.info(f"process of rank {rank}\n")
        return 0

    def ksr_request_route(self, msg: object) -> int:
        if KSR.maxfwd.process_maxfwd(10) < 0:
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            return 1
        if KSR.sanity.sanity_check(17895, 7) < 0:
            KSR.err(f"malformed SIP message from {KSR.kx.get_srcip()}:{KSR.kx.get_srcport()}\n")
            return 1
        if KSR.is_CANCEL():
            if KSR.tm.t_check_trans() > 0:
                KSR.tm.t_relay()
            return 1
        if KSR.siputils.has_totag() > 0:
            return self.within_dialog()
        if KSR.is_INVITE():
            KSR.rr.record_route()
            KSR.setflag(FLT_ACC)
        if KSR.corex.has_ruri_user() < 0:
            KSR.sl.sl_send_reply(484, "Address Incomplete")
            return 1
        rc = KSR.registrar.lookup("location")
        if rc == -2:
            KSR.sl.send_reply(405, "Method Not Allowed")
        elif rc in (-1, -3):
            KSR.sl.send_reply(404, "Not Found")
        elif rc != 0:
            self.relay()
        return 1

    def within_dialog(self) -> int:
        if KSR.rr.loose_route() > 0 or KSR.is_ACK() and KSR.tm.t_check_trans() > 0:
            return self.relay()
        if not KSR.is_ACK():
            KSR.sl.sl_send_reply(404, "Not here")
        return 1

    def relay(self) -> int:
        if KSR.is_method_in("IBSU") and KSR.tm.t_is_set("branch_route") < 0:
            KSR.tm.t_on_branch("ksr_branch_manage")
        if KSR.tm.t_relay() < 0:
            KSR.sl.sl_reply_error()
        return 1

    def ksr_branch_manage(self, msg: object) -> int:
        KSR.dbg(f"new branch {KSR.pv.gete('$T_branch_idx')} to {KSR.kx.get_ruri()}\n")
        return 1

    def ksr_reply_route(self, msg: object) -> int:
        if KSR.kx.get_status() >= 300 and KSR.is_method("INVITE"):
            KSR.info("call failed\n")
        return 1


def mod_init() -> Script:
    return Script()

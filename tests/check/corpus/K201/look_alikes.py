"""What is a truth already, or a plain number."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if not KSR.is_myself_ruri():  # fine: K201
            KSR.sl.sl_send_reply(403, "Not Relaying")
            return 1
        if KSR.isflagset(5) or KSR.isbflagset(6):  # fine: K201
            KSR.dbg("natted\n")
        if not KSR.pv.is_null("$avp(x)"):  # fine: K201
            KSR.pv.unset("$avp(x)")
        if KSR.kx.get_bodylen():  # fine: K201
            KSR.dbg("it has a body\n")
        if KSR.htable.sht_inc("calls", "all"):  # fine: K201
            KSR.dbg("counted\n")
        if KSR.hdr.get("Subject"):  # fine: K201
            KSR.setflag(2)
        if KSR.hdr.match_content("Subject", "in", "sale", "f"):  # fine: K201
            KSR.setflag(7)
        KSR.is_INVITE() and KSR.rr.record_route()  # fine: K201
        natted = KSR.nathelper.nat_uac_test(19) > 0 and not KSR.is_REGISTER()  # fine: K201
        if natted:  # fine: K203
            KSR.setflag(5)
        if KSR.kx.gete_ruser() and KSR.corex.has_ruri_user() > 0:  # fine: K201
            KSR.setflag(8)
        if not hasattr(KSR, "rtpengine"):  # fine: K201
            KSR.dbg("no relay\n")
        if KSR.kx.ifdef("WITH_DEBUG"):  # fine: K201
            KSR.dbg("debug\n")
        if KSR.tm.t_relay() < 0:  # fine: K201
            KSR.sl.sl_reply_error()
        return 1

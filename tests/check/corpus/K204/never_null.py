"""Pseudo-variables that are never null, functions that never give None, uses that None does not break."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.dbg("from " + KSR.pv.get("$si") + " to " + KSR.pv.get("$ru") + "\n")  # fine: K204
        if KSR.pv.get("$rm").startswith("I"):  # fine: K204
            KSR.setflag(1)
        if KSR.pv.get("$ml") > 60000:  # fine: K204
            KSR.sl.sl_send_reply(513, "Message Too Large")
            return 1
        if KSR.is_myself("sip:" + KSR.pv.get("$Ri") + ":" + str(KSR.pv.get("$Rp"))):  # fine: K204
            KSR.setflag(2)
        KSR.dbg("user " + KSR.pv.getw("$rU") + "\n")  # fine: K204
        KSR.dbg("user " + KSR.kx.gete_ruser() + "\n")  # fine: K204
        KSR.dbg("user %s\n" % KSR.pv.get("$rU"))  # fine: K204
        KSR.dbg(f"user {KSR.pv.get('$fU')}\n")  # fine: K204
        if KSR.pv.get("$rU") == "100":  # fine: K204
            KSR.setflag(3)
        if KSR.pv.get("$fU") in ("alice", "bob"):  # fine: K204
            KSR.setflag(4)
        if KSR.hdr.gete("Subject").endswith("sale"):  # fine: K204
            KSR.setflag(5)
        KSR.dbg(str(KSR.pv.get("$avp(x)")) + "\n")  # fine: K204
        KSR.pv.sets("$var(u)", KSR.pv.getvs("$rU", "anonymous"))  # fine: K204
        KSR.tm.t_relay()
        return 1

"""What the caller says, in the log as it came."""

import KSR
from KSR import xlog


def mod_init():
    return Proxy()


def note(text):
    KSR.notice("note: " + text + "\n")  # expect: K505


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.xlog.xinfo("call to " + KSR.kx.gete_ruser() + "\n")  # expect: K505
        xlog.xlog("L_NOTICE", f"from {KSR.pv.getw('$fu')}\n")  # expect: K505
        KSR.xlog.xerr("agent %s\n" % KSR.kx.gete_ua())  # expect: K505
        KSR.info("agent " + KSR.kx.gete_ua() + "\n")  # expect: K505
        KSR.warn(f"subject {KSR.hdr.gete('Subject')}\n")  # expect: K505
        KSR.log("info", "body: %s\n" % KSR.pv.getw("$rb"))  # expect: K505
        ua = KSR.pv.get("$ua")
        if ua is not None and "scanner" in ua:
            KSR.err("a scanner: " + ua + "\n")  # expect: K505
            return 1
        note(KSR.hdr.gete("X-Note"))
        KSR.tm.t_relay()
        return 1

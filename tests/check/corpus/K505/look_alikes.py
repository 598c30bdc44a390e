"""Values that break no line, and formats that Kamailio evaluates itself."""

import json

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.xlog.xinfo("call to $rU from $fu\n")  # fine: K505
        KSR.xlog.xinfo("from " + KSR.kx.get_srcip() + "\n")  # fine: K505
        KSR.xlog.xinfo(f"port {KSR.kx.get_srcport()}\n")  # fine: K505
        KSR.info("call to " + KSR.kx.gete_ruser() + "\n")  # fine: K505
        KSR.info(f"from {KSR.pv.getw('$fu')} {KSR.pv.getw('$si')}\n")  # fine: K505
        KSR.info(f"agent {KSR.kx.gete_ua()!r}\n")  # fine: K505
        KSR.info("agent " + repr(KSR.kx.gete_ua()) + "\n")  # fine: K505
        KSR.info("agent %r\n" % KSR.kx.gete_ua())  # fine: K505
        KSR.info(json.dumps({"subject": KSR.hdr.gete("Subject")}) + "\n")  # fine: K505
        subject = KSR.hdr.gete("Subject").replace("\r", " ").replace("\n", " ")
        KSR.info("subject " + subject + "\n")  # fine: K505
        KSR.info(f"{len(KSR.kx.gete_body())} bytes\n")  # fine: K505
        KSR.info(f"to port {KSR.pv.gete('$nh(p)')}\n")  # fine: K505
        if "sale" in KSR.hdr.gete("Subject"):
            KSR.info("a sale\n")  # fine: K505
        KSR.tm.t_relay()
        return 1

"""Kinds that are right, though it does not look so."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        KSR.info("rank %d\n" % rank)  # fine: K104
        return 0

    def ksr_request_route(self, msg):
        natted = KSR.isflagset(5)
        KSR.pv.seti("$var(natted)", natted)  # fine: K104
        KSR.pv.sets("$var(port)", str(KSR.pv.geti("$sp")))  # fine: K104
        code = "486"
        if KSR.is_MESSAGE():
            KSR.sl.send_reply(int(code), "Busy Here")  # fine: K104
            return 1
        KSR.info(f"{KSR.kx.get_srcport()}\n")  # fine: K104
        code = 480
        if KSR.is_INFO():
            KSR.sl.send_reply(code, "Not Now")  # fine: K104
            return 1
        KSR.hdr.append(b"X-Hint: outbound\r\n".decode())  # fine: K104
        KSR.tm.t_relay_to_proto_addr("udp", "192.0.2.1", 5060)  # fine: K104
        return 1

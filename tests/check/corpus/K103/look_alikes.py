"""Calls whose number of arguments is right, or cannot be seen."""

import KSR

BUSY = (486, "Busy Here")


def mod_init():
    return Proxy()


def save(domain):
    return KSR.registrar.save(domain, 0)  # fine: K103


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.is_REGISTER():
            save("location")  # fine: K103
            return 1
        if KSR.is_SUBSCRIBE():
            KSR.sl.sl_send_reply(*BUSY)  # fine: K103
            return 1
        KSR.rtpengine.rtpengine_manage0()  # fine: K103
        self.t_relay("udp:192.0.2.1")  # fine: K103
        return 1

    def t_relay(self, where):
        KSR.dbg("relayed " + where + "\n")
        return KSR.tm.t_relay()  # fine: K103

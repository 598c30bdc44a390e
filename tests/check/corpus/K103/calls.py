"""Too few, too many."""

import KSR
from KSR import registrar, sl


def mod_init():
    return Proxy()


def refuse(code):
    sl.sl_send_reply(code)  # expect: K103


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.maxfwd.process_maxfwd() < 0:  # expect: K103
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            return 1
        if KSR.is_REGISTER():
            registrar.save("location")  # expect: K103
            return 1
        if KSR.is_method("INVITE", "BYE"):  # expect: K103
            KSR.setflag(1)
        if KSR.is_SUBSCRIBE():
            refuse(489)
            return 1
        if KSR.is_PUBLISH():
            KSR.sl.send_reply(489, "Bad Event", 0)  # expect: K103
            return 1
        KSR.rtpengine.rtpengine_manage()  # expect: K103
        KSR.tm.t_relay("udp:192.0.2.1")  # expect: K103
        return 1

    def ksr_reply_route(self, msg):
        KSR.info("a reply", "from somewhere\n")  # expect: K103
        return 1

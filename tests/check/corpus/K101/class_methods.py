"""A proxy whose author trusted his memory for the names of functions."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.maxfwd.process_max_forward(10) < 0:  # expect: K101
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            return 1
        if KSR.is_INVTE():  # expect: K101
            KSR.setflag(1)
        if KSR.siputils.has_to_tag() > 0:  # expect: K101
            KSR.rr.loose_route()
        KSR.info("request " + KSR.pv.get("$rm") + "\n")
        if KSR.is_BYE():
            KSR.tm.t_on_bye("x")  # expect: K101
        KSR.tm.t_relay()
        return 1

    def ksr_reply_route(self, msg):
        KSR.logger("reply\n")  # expect: K101
        return 1

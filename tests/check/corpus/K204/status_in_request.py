"""$rs is null in a request, and never in a reply."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.pv.get("$rs") >= 300:  # expect: K204
            KSR.sl.sl_send_reply(500, "Strange")
            return 1
        KSR.tm.t_on_reply("ksr_onreply")
        KSR.tm.t_relay()
        return 1

    def ksr_onreply(self, msg):
        if KSR.pv.get("$rs") >= 180:  # fine: K204
            KSR.setflag(5)
        return 1

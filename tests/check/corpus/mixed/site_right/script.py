"""A site with a cfg of several files and a script of several modules."""

import KSR
from routing import flood, media
from routing.flags import FLT_ACC, FLT_NATS


def mod_init():
    return Site()


class Site(flood.Bans):
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.maxfwd.process_maxfwd(10) < 0:
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            return 1
        if flood.is_flood():
            return 1  # fine: K701
        if KSR.is_REGISTER():
            KSR.registrar.save("location", 0)
            return 1
        if KSR.siputils.has_totag() < 0:
            if KSR.registrar.lookup("location") < 0:
                KSR.sl.send_reply(404, "Not Found")
                return 1
            KSR.rr.record_route()
        elif KSR.rr.loose_route() < 0:
            KSR.sl.send_reply(404, "Not here")
            return 1
        if KSR.is_INVITE():
            KSR.setflag(FLT_ACC)  # fine: K606,K607
        if KSR.isflagset(FLT_NATS):
            KSR.dbg("natted\n")
        media.manage()
        KSR.tm.t_relay()
        return 1

    def ksr_reply_route(self, msg):
        media.manage()
        return 1

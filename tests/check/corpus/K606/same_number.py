"""One bit, two meanings."""

import KSR

FLT_ACC = 1
FLT_MISSED = 2
FLT_RECORD = 2  # expect: K606
FLT_NATS = 5
FLB_NATB = 6
FLB_PING = 6  # expect: K606
FLB_ACC = 1  # fine: K606
DISPATCHER_SET = 1  # fine: K606
HIGHEST = 5  # fine: K606
FLT_NAT = FLT_NATS  # fine: K606


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.setflag(FLT_ACC)
        KSR.setflag(FLT_MISSED)
        if KSR.is_INVITE():
            KSR.setflag(FLT_RECORD)
        if KSR.isflagset(FLT_NATS) or KSR.isflagset(FLT_NAT):
            KSR.setbflag(FLB_NATB)
        KSR.setbflag(FLB_ACC)
        if KSR.isbflagset(FLB_PING):
            KSR.dbg("pinged\n")
        if KSR.dispatcher.ds_select_dst(DISPATCHER_SET, 4) < 0:
            KSR.sl.send_reply(503, "No Gateway")
            return 1
        if KSR.maxfwd.is_maxfwd_lt(HIGHEST) > 0:
            KSR.dbg("far away\n")
        KSR.tm.t_relay()
        return 1

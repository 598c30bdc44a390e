"""Flags are bits of a number."""

import KSR

FLT_NATS = 5
FLT_HUGE = 40
FLB_NATB = 32


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.setflag(32)  # expect: K605
        KSR.setflag(-1)  # expect: K605
        KSR.setflag(FLT_HUGE)  # expect: K605
        KSR.setbflag(FLB_NATB)  # expect: K605
        if KSR.isflagset(33):  # expect: K605
            KSR.dbg("never\n")
        KSR.setflag(31)  # fine: K605
        KSR.setflag(0)  # fine: K605
        KSR.setflag(FLT_NATS)  # fine: K605
        KSR.resetflag(FLT_HUGE - 20)  # fine: K605
        KSR.corex.setxflag(33)  # fine: K605
        KSR.dbg("flag %d\n" % 64)  # fine: K605
        KSR.tm.t_relay()
        return 1

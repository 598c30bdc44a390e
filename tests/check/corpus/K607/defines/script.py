"""Numbers that were copied from kamailio.cfg, some of them long ago."""

import KSR

FLT_ACC = 1  # fine: K607
FLT_ACCMISSED = 2  # expect: K607
FLT_NATS = 4  # expect: K607
FLB_NATB = 6  # fine: K607
FLB_NATSIPPING = 8  # expect: K607
FLT_OWN = 12  # fine: K607
FLT_RECORD = KSR.kx.get_defn("FLT_RECORD")  # fine: K607


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.setflag(FLT_ACC)
        KSR.setflag(FLT_ACCMISSED)
        KSR.setflag(FLT_OWN)
        KSR.setflag(FLT_RECORD)
        if KSR.isflagset(FLT_NATS):
            KSR.setbflag(FLB_NATB)
            KSR.setbflag(FLB_NATSIPPING)
        KSR.tm.t_relay()
        return 1

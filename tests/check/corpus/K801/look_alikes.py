"""What may be asked while the code is loaded."""

import KSR

NAT = KSR.kx.ifdef("WITH_NAT")  # fine: K801
FLT_ACC = KSR.kx.get_defn("FLT_ACC")  # fine: K801
SITE = KSR.kx.get_env("SITE")  # fine: K801
KSR.info("loading\n")  # fine: K801
NODE = KSR.pv.get("$def(NODE)")  # fine: K801
caller = lambda: KSR.kx.gete_fuser()  # fine: K801
relay = KSR.tm.t_relay  # fine: K801


def mod_init():
    KSR.htable.sht_seti("state", "up", 1)  # fine: K801
    KSR.pv.seti("$shv(started)", 1)  # fine: K801
    return Proxy()


class Proxy:
    def __init__(self):
        KSR.notice("made\n")  # fine: K801
        self.ruri = lambda: KSR.kx.get_ruri()  # fine: K801

    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.dbg(caller() + "\n")
        if KSR.isflagset(FLT_ACC) and NAT:
            KSR.dbg(f"{self.ruri()} {NODE} {SITE}\n")
        relay()
        return 1

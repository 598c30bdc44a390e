"""There is no message while the code is loaded."""

import KSR

CALLER = KSR.pv.get("$fu")  # expect: K801
KSR.hdr.remove("Route")  # expect: K801


def mod_init():
    KSR.info("starting for %s\n" % KSR.pv.getw("$ru"))  # expect: K801
    return Proxy()


def described(user=KSR.kx.gete_ruser()):  # expect: K801
    return user


class Proxy:
    source = KSR.kx.get_srcip()  # expect: K801

    def __init__(self):
        self.is_call = KSR.is_INVITE()  # expect: K801

    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.dbg(described() + "\n")
        KSR.tm.t_relay()
        return 1

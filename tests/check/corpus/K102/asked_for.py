# check: --kamailio 5.6
"""One script for old and new releases."""

import KSR

EXISTS = getattr(KSR.tm, "t_exists", None)  # fine: K102


def mod_init():
    return Proxy()


def long_of(name):
    try:
        return KSR.pv.getl(name)  # fine: K102
    except AttributeError:
        return KSR.pv.geti(name)


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if hasattr(KSR.tm, "t_exists") and KSR.tm.t_exists() > 0:  # fine: K102
            return 1
        if EXISTS is not None and EXISTS() > 0:
            return 1
        if not hasattr(KSR, "is_TCPX"):
            tcp = KSR.is_TCP()
        else:
            tcp = KSR.is_TCPX()  # fine: K102
        if tcp and long_of("$ml") > 60000:
            KSR.sl.send_reply(513, "Message Too Large")
            return 1
        KSR.tm.t_relay()
        return 1

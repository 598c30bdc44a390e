"""Comments that silence nothing, or not well."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        # expect-next: E003
        KSR.dbg("x\n")  # kemi: ignore[K201] it once was here
        # expect-next: E003,K201
        if KSR.siputils.has_totag():  # kemi: ignore[K201]
            KSR.setflag(1)
        # expect-next: E003
        KSR.dbg("y\n")  # kemi: ignore[K999] no such code
        # kemi: ignore[K402] a tenth of a second, in a test bed
        KSR.cfgutils.usleep(100000)  # fine: K402,E003
        # fine-next: K201,E003
        if KSR.rr.loose_route():  # kemi: ignore[K201] wanted: any code but 0
            KSR.setflag(2)
        KSR.dbg("# kemi: ignore[K201]\n")  # fine: E003
        KSR.tm.t_relay()
        return 1

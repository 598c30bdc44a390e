"""Constants of a class."""

import KSR


def mod_init():
    return Proxy()


class Flags:
    ACC = 1
    NAT = 5
    RECORD = 5  # expect: K606
    SETID = 5  # fine: K606


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.setflag(Flags.ACC)
        KSR.setflag(Flags.NAT)
        if KSR.isflagset(Flags.RECORD):
            KSR.dbg("recorded\n")
        if KSR.dispatcher.ds_select_dst(Flags.SETID, 4) < 0:
            KSR.sl.send_reply(503, "No Gateway")
            return 1
        KSR.tm.t_relay()
        return 1

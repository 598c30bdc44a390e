"""A code is a number, and neither True nor False."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.siputils.has_totag() == True:  # expect: K202
            KSR.setflag(1)
        if KSR.maxfwd.process_maxfwd(10) == False:  # expect: K202
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            return 1
        if KSR.corex.has_ruri_user() is False:  # expect: K202
            KSR.sl.sl_send_reply(484, "Address Incomplete")
            return 1
        if KSR.hdr.is_present("Path") != True:  # expect: K202
            KSR.setflag(2)
        if KSR.siputils.is_first_hop() == 0:  # expect: K202
            KSR.setflag(3)
        rc = KSR.registrar.lookup("location")
        if rc is not True:  # expect: K202
            KSR.dbg("not found\n")
        if KSR.is_myself_furi() < 0:  # expect: K202
            KSR.setflag(4)
        if KSR.isflagset(5) == -1:  # expect: K202
            KSR.setflag(6)
        match KSR.tm.t_relay():
            case True:  # expect: K202
                KSR.dbg("relayed\n")
            case _:
                KSR.dbg("not relayed\n")
        return 1

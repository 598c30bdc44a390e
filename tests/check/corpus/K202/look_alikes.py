"""Comparisons that hold."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.is_ACK() == True:  # fine: K202
            KSR.tm.t_check_trans()
            return 1
        if KSR.tm.t_check_trans() == 0:  # fine: K202
            return 1
        if KSR.isflagset(5) is True:  # fine: K202
            KSR.setflag(6)
        if KSR.siputils.has_totag() == 1:  # fine: K202
            KSR.setflag(7)
        if KSR.siputils.is_first_hop() != 1:  # fine: K202
            KSR.setflag(8)
        if KSR.siputils.is_first_hop() == -1:  # fine: K202
            KSR.setflag(9)
        if (KSR.hdr.is_present("Path") > 0) == True:  # fine: K202
            KSR.setflag(10)
        if KSR.kx.get_bodylen() == 0:  # fine: K202
            KSR.setflag(11)
        rc = KSR.registrar.lookup("location")
        match rc:
            case -1 | -3:  # fine: K202
                KSR.sl.send_reply(404, "Not Found")
                return 1
            case -2:  # fine: K202
                KSR.sl.send_reply(405, "Method Not Allowed")
                return 1
        KSR.tm.t_relay()
        return 1

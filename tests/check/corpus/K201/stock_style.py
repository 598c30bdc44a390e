"""In the manner of Kamailio's own example: a class, a method a block."""

import KSR


def mod_init():
    return kamailio()


class kamailio:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if not KSR.maxfwd.process_maxfwd(10):  # expect: K201
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            return 1
        if KSR.siputils.has_totag():  # expect: K201
            self.within_dialog()
            return 1
        if KSR.is_REGISTER() and KSR.registrar.registered("location"):  # expect: K201
            KSR.setflag(3)
        if (
            KSR.is_INVITE()
            and KSR.is_myself_ruri()
            and not KSR.corex.has_ruri_user()  # expect: K201
        ):
            KSR.sl.sl_send_reply(484, "Address Incomplete")
            return 1
        if KSR.tm.t_relay():  # expect: K201
            KSR.dbg("relayed\n")
        return 1

    def within_dialog(self):
        if KSR.rr.loose_route() > 0:
            if KSR.is_BYE():
                KSR.setflag(1)
            elif KSR.hdr.is_present("Reason"):  # expect: K201
                KSR.setflag(2)
            KSR.tm.t_relay()
            return
        KSR.sl.sl_send_reply(404, "Not here")

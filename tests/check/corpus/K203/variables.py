"""The code is kept first and its truth asked later."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        rc = KSR.maxfwd.process_maxfwd(10)
        if not rc:  # expect: K203
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            return 1
        if (sequential := KSR.siputils.has_totag()):  # expect: K203
            KSR.dbg(f"sequential {sequential}\n")
        self.first = KSR.siputils.is_first_hop()
        found: int = KSR.registrar.lookup("location")
        if KSR.is_INVITE() and not found:  # expect: K203
            KSR.sl.sl_send_reply(404, "Not Found")
            return 1
        if self.first:  # expect: K203
            KSR.nathelper.set_contact_alias()
        natted, sdp = KSR.nathelper.nat_uac_test(1), KSR.textops.has_body_type("application/sdp")
        text = "natted" if natted else "public"  # expect: K203
        has_sdp = sdp
        if has_sdp:  # expect: K203
            KSR.rtpengine.rtpengine_manage0()
        KSR.dbg(text + "\n")
        KSR.tm.t_relay()
        return 1

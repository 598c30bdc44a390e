"""Blocks in blocks: who has answered says -255, and everybody stops."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if self.reqinit(msg) == -255:
            return 1
        if self.dialog(msg) == -255:
            return 1
        if self.auth(msg) == -255:
            return 1
        KSR.tm.t_relay()  # expect: K702
        return 1

    def banned(self, msg):
        if KSR.htable.sht_is_null("banned", KSR.kx.get_srcip()) < 0:
            KSR.sl.sl_send_reply(603, "Banned")
            return -255
        return 1

    def reqinit(self, msg):
        if self.banned(msg) == -255:
            return -255
        if KSR.maxfwd.process_maxfwd(10) < 0:
            KSR.sl.sl_send_reply(483, "Too Many Hops")  # fine: K702
            return -255
        if KSR.is_SUBSCRIBE() and self.banned(msg) == -255:
            KSR.sl.sl_send_reply(603, "Banned")  # expect: K702
            return -255
        return 1

    def dialog(self, msg):
        if KSR.siputils.has_totag() < 0:
            return 1
        if KSR.rr.loose_route() > 0:
            KSR.tm.t_relay()  # fine: K702
            return -255
        KSR.sl.sl_send_reply(404, "Not here")  # fine: K702
        return -255

    def auth(self, msg):
        if KSR.auth_db.auth_check("example.org", "subscriber", 1) < 0:
            KSR.auth.auth_challenge("example.org", 0)  # fine: K702
            return 1
        return 1

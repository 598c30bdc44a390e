"""Blocks that hand on the end of the routing, as Kamailio's own example does."""

import KSR

STOP = -255


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if self.reqinit(msg) == -255:  # fine: K202,K203
            return 1
        if self.auth(msg) == STOP:  # fine: K202,K203
            return 1
        done = self.dialog(msg)
        if done:  # fine: K203
            return 1
        rc = self.relay(msg)
        if rc:  # expect: K203
            KSR.dbg("relayed\n")
        return 1

    def reqinit(self, msg):
        if KSR.maxfwd.process_maxfwd(10) < 0:
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            return -255
        return 1

    def auth(self, msg):
        if KSR.auth_db.auth_check("example.org", "subscriber", 1) < 0:
            KSR.auth.auth_challenge("example.org", 0)
            return STOP
        return 1

    def dialog(self, msg):
        if KSR.siputils.has_totag() < 0:
            return False
        if KSR.rr.loose_route() > 0:
            KSR.tm.t_relay()
        else:
            KSR.sl.sl_send_reply(404, "Not here")
        return True

    def relay(self, msg):
        return KSR.tm.t_relay()

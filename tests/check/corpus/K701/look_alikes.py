"""Silence on purpose, and answers that are given elsewhere."""

import KSR

DROPPED = -255


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.pike.pike_check_req() < 0:
            return 1  # fine: K701
        if KSR.htable.sht_is_null("ipban", KSR.kx.get_srcip()) < 0:
            KSR.dbg("banned\n")
            return 1  # fine: K701
        if KSR.sanity.sanity_check(17895, 7) < 0:
            return 1  # fine: K701
        if KSR.is_CANCEL():
            if KSR.tm.t_check_trans() > 0:
                KSR.tm.t_relay()
            return 1  # fine: K701
        if KSR.is_ACK():
            return 1  # fine: K701
        if KSR.tmx.t_precheck_trans() > 0:
            KSR.tm.t_check_trans()
            return 1  # fine: K701
        if "friendly-scanner" in KSR.kx.gete_ua():
            return 1  # fine: K701
        if self.auth() == DROPPED:
            return 1  # fine: K701
        if KSR.is_REGISTER():
            KSR.registrar.save("location", 0)
            return 1  # fine: K701
        if KSR.is_PUBLISH():
            KSR.presence.handle_publish()
            return 1  # fine: K701
        if KSR.is_OPTIONS():
            KSR.siputils.options_reply()
            return 1  # fine: K701
        if KSR.is_SUBSCRIBE():
            KSR.tmx.t_suspend()
            return 1  # fine: K701
        if KSR.is_INFO():
            return self.forward()  # fine: K701
        if KSR.registrar.lookup("location") < 0:
            self.refuse(404, "Not Found")
            return 1  # fine: K701
        self.forward()
        return 1  # fine: K701

    def auth(self):
        if KSR.auth_db.auth_check("example.org", "subscriber", 1) < 0:
            KSR.auth.auth_challenge("example.org", 0)
            return DROPPED
        return 1

    def forward(self):
        if KSR.tm.t_relay() < 0:
            KSR.sl.sl_reply_error()
        return 1

    def refuse(self, code, reason):
        KSR.tm.t_newtran()
        KSR.tm.t_reply(code, reason)

"""What Kamailio gets back."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.tm.t_on_branch("ksr_branch")
        KSR.tm.t_on_reply("ksr_onreply")
        KSR.tm.t_on_failure("ksr_failure")
        if KSR.is_ACK():
            return  # expect: K302
        if KSR.is_OPTIONS():
            KSR.sl.sl_send_reply(200, "OK")
            return "done"  # expect: K302
        KSR.tm.t_relay()
        return 1

    def ksr_branch(self, msg):  # expect: K302
        KSR.dbg("branch\n")

    def ksr_onreply(self, msg):
        if KSR.kx.get_status() > 299:
            return None  # expect: K302
        return KSR.textops.has_body()  # fine: K302

    def ksr_failure(self, msg):  # expect: K302
        if KSR.tm.t_is_canceled() > 0:
            return 1
        KSR.dbg("failed\n")

    def ksr_reply_route(self, msg):
        return self.checked()  # expect: K302

    def checked(self):
        if KSR.sanity.sanity_check(17604, 6) < 0:
            KSR.set_drop()
            return -255

    def ksr_onsend_route(self, msg):
        try:
            KSR.dbg("sent\n")
            return 1
        except UnicodeDecodeError:
            return 1.0  # expect: K302

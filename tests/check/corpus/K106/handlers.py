"""Functions in handlers where they must not run or do nothing."""

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
        if KSR.siputils.has_totag() < 0 and KSR.is_BYE():
            KSR.set_drop()  # expect: K106
            return 1
        KSR.tm.t_relay()
        return 1

    def ksr_branch(self, msg):
        if KSR.registrar.lookup("location") < 0:  # expect: K106
            KSR.dbg("no other place\n")
        KSR.sl.sl_send_reply(404, "Not Found")  # expect: K106
        return 1

    def ksr_onreply(self, msg):
        if KSR.pv.get("$rs") == 302:
            KSR.tm.t_relay()  # expect: K106
        return 1

    def ksr_failure(self, msg):
        if KSR.tm.t_check_status("486") > 0:
            KSR.sl.sl_send_reply(480, "Try Later")  # expect: K106
        return 1

    def ksr_reply_route(self, msg):
        KSR.tm.t_newtran()  # expect: K106
        return 1

    def ksr_onsend_route(self, msg):
        KSR.hdr.append("X-Sent: yes\r\n")  # expect: K106
        return 1

"""Callbacks that Kamailio cannot call."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self):  # expect: K303
        return 0

    def ksr_request_route(self):  # expect: K303
        KSR.tm.t_on_branch("ksr_branch")
        KSR.tm.t_on_reply("ksr_onreply")
        KSR.tm.t_on_failure("ksr_failure")
        KSR.tm.t_relay()
        return 1

    def ksr_branch(self, msg, index):  # expect: K303
        return 1

    def ksr_onreply(msg):  # expect: K303
        return 1

    @staticmethod
    def ksr_failure(self, msg):  # expect: K303
        return 1

    def ksr_reply_route(self, *, msg):  # expect: K303
        return 1

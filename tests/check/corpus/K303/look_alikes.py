"""Signatures of all kinds that can be called."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank, *more):  # fine: K303
        return 0

    def ksr_request_route(self, msg, depth=0):  # fine: K303
        KSR.tm.t_on_branch("ksr_branch")
        KSR.tm.t_on_reply("ksr_onreply")
        KSR.tm.t_on_failure("ksr_failure")
        self.relay(msg, 1)
        return 1

    def relay(self, msg, mode):  # fine: K303
        KSR.dbg(f"mode {mode}\n")
        KSR.tm.t_relay()

    def ksr_branch(self, *arguments):  # fine: K303
        return 1

    @staticmethod
    def ksr_onreply(msg):  # fine: K303
        return 1

    @classmethod
    def ksr_failure(cls, msg):  # fine: K303
        return 1

    def ksr_reply_route(this, message, /):  # fine: K303
        return 1

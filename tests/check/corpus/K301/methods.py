"""Handler names that the class lacks."""

import KSR

BRANCH = "ksr_branch_managed"


def mod_init():
    return Proxy()


class Base:
    def ksr_failure_base(self, msg):
        return 1


class Proxy(Base):
    def __init__(self):
        self.ksr_onreply_set = self.ksr_onreply_manage

    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.tm.t_on_branch("ksr_branch_mange")  # expect: K301
        KSR.tm.t_on_branch(BRANCH)  # expect: K301
        KSR.tm.t_on_branch("ksr_branch_manage")  # fine: K301
        KSR.tm.t_on_reply("ksr_onreply")  # expect: K301
        KSR.tm.t_on_reply("ksr_onreply_set")  # fine: K301
        KSR.tm.t_on_failure("ksr_failure_base")  # fine: K301
        KSR.tm.t_on_branch_failure("ksr_no_flow")  # expect: K301
        name = "ksr_failure_%s" % KSR.kx.get_proto()
        KSR.tm.t_on_failure(name)  # fine: K301
        KSR.tm.t_relay()
        return 1

    def ksr_branch_manage(self, msg):
        return 1

    def ksr_onreply_manage(self, msg):
        return 1

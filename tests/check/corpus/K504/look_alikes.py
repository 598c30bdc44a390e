"""Commands with nothing of the caller's in them, or with it quoted."""

import shlex

import KSR

COMMAND = "/usr/local/bin/notify"


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.exec.exec_cmd(COMMAND + " call")  # fine: K504
        KSR.exec.exec_cmd(COMMAND + " " + shlex.quote(KSR.kx.gete_ruser()))  # fine: K504
        KSR.exec.exec_cmd(f"{COMMAND} --port {KSR.kx.get_srcport()}")  # fine: K504
        KSR.exec.exec_cmd(f"{COMMAND} --from {KSR.kx.get_srcip()}")  # fine: K504
        user = KSR.kx.gete_ruser()
        if user.isalnum():
            KSR.exec.exec_cmd(f"{COMMAND} --user {user}")  # fine: K504
        KSR.tm.t_relay()
        return 1

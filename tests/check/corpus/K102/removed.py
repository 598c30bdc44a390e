# check: --kamailio 6.1
"""The module app_sqlang is gone in 6.1."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.app_sqlang.run("helper")  # expect: K102
        if KSR.is_TCPX():  # fine: K102
            KSR.set_reply_no_connect()
        KSR.tm.t_relay()
        return 1

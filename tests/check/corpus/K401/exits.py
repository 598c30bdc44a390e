"""The interpreter's exit, used as the native script's."""

import os
import sys
from sys import exit as leave

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        self.reqinit()
        KSR.tm.t_on_reply("ksr_onreply")
        if KSR.is_OPTIONS():
            KSR.sl.sl_send_reply(200, "OK")
            exit()  # expect: K401
        if KSR.is_INFO():
            KSR.sl.sl_send_reply(200, "OK")
            raise SystemExit  # expect: K401
        KSR.tm.t_relay()
        return 1

    def reqinit(self):
        if KSR.maxfwd.process_maxfwd(10) < 0:
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            sys.exit()  # expect: K401

    def ksr_onreply(self, msg):
        if KSR.kx.get_status() == 183:
            leave(0)  # expect: K401
        return 1

    def ksr_reply_route(self, msg):
        if KSR.sanity.sanity_check(17604, 6) < 0:
            KSR.set_drop()
            os._exit(1)  # expect: K401
        return 1

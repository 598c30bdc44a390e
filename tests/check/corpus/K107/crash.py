"""What KSR.x is said to have."""

import KSR
from KSR import x


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.x.modf("force_rport")  # expect: K107
        if KSR.is_OPTIONS():
            KSR.sl.sl_send_reply(200, "OK")
            KSR.x.exit()  # expect: K107
            return 1
        if KSR.is_INFO():
            KSR.x.drop()  # expect: K107
        self.call("t_relay")
        return 1

    def call(self, name, *arguments):
        run = x.modf  # expect: K107
        run(name, *arguments)
        KSR.tm.t_relay()

    def ksr_reply_route(self, msg):
        if KSR.kx.get_status() == 183:
            KSR.set_drop()  # fine: K107
        return 1


class Point:
    def __init__(self):
        self.x = 1
        self.KSR = self

    def exit(self):
        return self.x  # fine: K107


def leave(point):
    return point.x.exit()  # fine: K107

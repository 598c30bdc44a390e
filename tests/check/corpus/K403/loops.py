"""Loops that nothing ends."""

import itertools

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.is_OPTIONS():
            while True:  # expect: K403
                KSR.dbg("waiting\n")
        tries = 0
        while tries < 3:  # expect: K403
            KSR.dbg("again\n")
        if KSR.is_INFO():
            while KSR.isflagset(5):  # expect: K403
                pass
        for number in itertools.count():  # expect: K403
            KSR.dbg(f"{number}\n")
        KSR.tm.t_relay()
        return 1

    def ksr_reply_route(self, msg):
        self.spin([1, 2])
        return 1

    def spin(self, items):
        while items:  # expect: K403
            for item in items:
                if item == 2:
                    break

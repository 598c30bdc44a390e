"""The same on the class and on the object."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    total = 0
    banned = {}

    def __init__(self):
        self.count = 0
        self.recent = []

    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        Proxy.total += 1  # expect: K802
        self.count += 1  # expect: K802
        self.banned[KSR.kx.get_srcip()] = 1  # expect: K802
        self.recent.append(KSR.kx.gete_ruser())  # expect: K802
        KSR.tm.t_relay()
        return 1

"""Strange to the eye, and Python all the same."""

import KSR


def mod_init(): return Proxy()  # fine: E001


class Proxy:
    def child_init(self, rank): return 0  # fine: E001
    def ksr_request_route(self, msg): KSR.tm.t_relay(); return 1  # fine: E001

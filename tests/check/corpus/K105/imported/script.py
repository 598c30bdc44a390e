"""The routes are in a file of their own."""

import KSR
from blocks import media


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        media.offer()
        KSR.tm.t_relay()
        return 1

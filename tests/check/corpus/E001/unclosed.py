"""A bracket stays open."""

import KSR


def mod_init():
    return Proxy(  # expect: E001


class Proxy:
    def ksr_request_route(self, msg):
        return 1

"""mod_init gives up in the wrong way."""

import os

import KSR


def mod_init():
    if not os.path.exists("/etc/kamailio/site.json"):
        KSR.err("no site.json\n")
        return None  # expect: K304
    return Proxy()


class Proxy:  # expect: K304
    def ksr_request_route(self, msg):
        KSR.tm.t_relay()
        return 1

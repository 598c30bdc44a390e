"""An event route runs in a worker or a timer too."""

import http.client

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.tm.t_relay()
        return 1

    def ksr_expired(self, msg, evname):
        portal = http.client.HTTPConnection("127.0.0.1", 8080, timeout=5)
        portal.request("POST", "/unbanned")  # expect: K402
        return 1

"""What blocks is in another file."""

import KSR
import portal
from portal import Client


def mod_init():
    return Proxy()


class Proxy:
    def __init__(self):
        self.client = Client()

    def child_init(self, rank):
        portal.warm_up()
        return 0

    def ksr_request_route(self, msg):
        if not self.client.may_call(KSR.kx.gete_fuser()):
            KSR.sl.sl_send_reply(403, "Forbidden")
            return 1
        portal.count()
        KSR.tm.t_relay()
        return 1

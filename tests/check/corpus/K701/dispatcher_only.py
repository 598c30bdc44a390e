"""A balancer that is silent where there is no gateway, and for all but INVITE."""

import KSR


def mod_init():
    return Balancer()


class Balancer:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if not KSR.is_INVITE():
            KSR.info("not an INVITE\n")
        elif KSR.dispatcher.ds_select_dst(1, 4) < 0:
            return 1  # expect: K701
        else:
            KSR.tm.t_relay()
        return 1  # expect: K701

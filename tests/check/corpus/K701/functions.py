"""The end of the route is reached with nothing done."""

import sys

import KSR


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def within_dialog():
    if KSR.rr.loose_route() > 0:
        KSR.tm.t_relay()
        return True
    return False


def ksr_request_route(msg):
    if KSR.siputils.has_totag() > 0:
        if within_dialog():
            return 1
        KSR.sl.sl_send_reply(404, "Not here")
        return 1
    if KSR.is_INVITE():
        KSR.rr.record_route()
        KSR.tm.t_relay()
        return 1
    KSR.dbg("what is this?\n")
    return 1  # expect: K701

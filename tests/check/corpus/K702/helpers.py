"""The second answer comes from a helper, or after one."""

import sys

import KSR


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def refuse(code):
    KSR.sl.send_reply(code, "Refused")


def ksr_request_route(msg):
    if KSR.is_SUBSCRIBE():
        refuse(489)
        KSR.sl.send_reply(480, "Not Now")  # expect: K702
        return 1
    if KSR.is_MESSAGE():
        KSR.tm.t_reply(202, "Accepted")
        KSR.tm.t_relay()  # expect: K702
        return 1
    if KSR.permissions.allow_source_address(1) < 0:
        KSR.auth.auth_challenge("example.org", 0)
        KSR.sl.sl_send_reply(403, "Forbidden")  # expect: K702
        return 1
    KSR.tm.t_relay()
    return 1

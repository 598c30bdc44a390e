"""The module itself is the object that Kamailio holds."""

import sys

import KSR
from KSR import tm


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def arm():
    tm.t_on_failure("no_answer")  # fine: K301
    arm_reply = tm.t_on_reply
    arm_reply("on_answer")  # expect: K301


def ksr_request_route(msg):
    arm()
    if KSR.is_INVITE():
        tm.t_on_branch("each_branch" if KSR.isflagset(5) else "any_branch")  # expect: K301
    tm.t_relay()
    return 1


def any_branch(msg):
    return 1


def no_answer(msg):
    return 1

"""Module functions with a child_init that says nothing for some processes."""

import sys

import KSR


def mod_init():  # fine: K304
    return sys.modules[__name__]


def child_init(rank):
    if rank < 1:
        return  # expect: K304
    KSR.dbg(f"worker {rank}\n")
    return 0


def ksr_request_route(msg):
    KSR.tm.t_relay()
    return 1

"""Each worker counts for itself."""

import sys

import KSR

calls = 0
SEEN = set()
CACHE = {}
LAST = []


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def remember(user):
    SEEN.add(user)  # expect: K802
    LAST.append(user)  # expect: K802


def ksr_request_route(msg):
    global calls
    calls += 1  # expect: K802
    user = KSR.kx.gete_ruser()
    remember(user)
    CACHE[user] = KSR.kx.get_srcip()  # expect: K802
    if calls > 100:
        CACHE.clear()  # expect: K802
    KSR.tm.t_relay()
    return 1

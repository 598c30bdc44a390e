"""Modules of the project that are not there."""

import json
import collections.abc
import surely_installed_elsewhere  # fine: E002

import KSR
import library.missing  # expect: E002
from library import numbers
from library.routes import nowhere  # expect: E002

try:
    from library import optional  # fine: E002
except ImportError:
    optional = None


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.dbg(json.dumps(numbers.known()) + "\n")
        KSR.tm.t_relay()
        return 1

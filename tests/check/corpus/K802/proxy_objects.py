"""Objects that look like state and write into the message."""

import sys

import KSR


class PseudoVariables:
    """``PV.rU = "100"`` for ``KSR.pv.sets("$rU", "100")``."""

    def __getattr__(self, name):
        return KSR.pv.gete("$" + name)

    def __setattr__(self, name, value):
        KSR.pv.sets("$" + name, str(value))


class Table:
    """``CALLS["alice"] = 1`` for an entry of a htable."""

    def __init__(self, name):
        self.name = name

    def __getitem__(self, key):
        return KSR.htable.sht_gete(self.name, key)

    def __setitem__(self, key, value):
        KSR.htable.sht_seti(self.name, key, value)


class Destination:
    """The next hop."""

    @property
    def uri(self):
        return KSR.kx.gete_duri()

    @uri.setter
    def uri(self, value):
        KSR.setdsturi(value)


class Plain:
    """No more than a place to put things."""


PV = PseudoVariables()
CALLS = Table("calls")
DESTINATION = Destination()
LAST = Plain()


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def ksr_request_route(msg):
    PV.rU = "100"  # fine: K802
    CALLS[KSR.kx.gete_fuser()] = 1  # fine: K802
    DESTINATION.uri = "sip:192.0.2.1"  # fine: K802
    LAST.caller = KSR.kx.gete_fuser()  # expect: K802
    KSR.tm.t_relay()
    return 1

"""State of another module."""

import KSR
import state


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        state.CALLS = state.CALLS + 1  # expect: K802
        state.BY_USER.setdefault(KSR.kx.gete_ruser(), 0)  # expect: K802
        state.note(KSR.kx.gete_fuser())
        KSR.tm.t_relay()
        return 1

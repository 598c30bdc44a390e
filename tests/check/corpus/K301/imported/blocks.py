"""Blocks of routing."""

import KSR

ON_REPLY = "ksr_onreply"


def relay():
    KSR.tm.t_on_failure("ksr_failure")  # fine: K301
    KSR.tm.t_on_reply(ON_REPLY)  # expect: K301
    KSR.tm.t_relay()

"""REGISTRAR: where our users can be reached."""

from __future__ import annotations

import KSR

from kemi_app.features import WITH_NATSIPPING
from kemi_app.flags import FLB_NATB, FLB_NATSIPPING, FLT_NATS
from kemi_app.myself import uri_is_ours
from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict

LOCATION = "location"
"""The usrloc table that bindings are kept in."""

NATSIPPING = WITH_NATSIPPING.is_on


def registrar(req: Request) -> Verdict:
    """Save, refresh, remove or list the bindings of a REGISTER to us (RFC 3261 10.3; save).

    ``save`` answers by itself, 200 or an error: another reply would be a second final one.
    """
    if req.method != "REGISTER" or not uri_is_ours():
        return NEXT
    if KSR.isflagset(FLT_NATS):
        KSR.setbflag(FLB_NATB)
        if NATSIPPING:
            KSR.setbflag(FLB_NATSIPPING)
    KSR.registrar.save(LOCATION, 0)
    return DONE

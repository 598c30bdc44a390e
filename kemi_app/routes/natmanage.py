"""NATMANAGE: keep a call with someone behind NAT reachable, branch by branch."""

from __future__ import annotations

import KSR

from kemi_app.flags import FLB_NATB, FLT_NATS
from kemi_app.reply import Reply
from kemi_app.request import Request
from kemi_app.verdict import NEXT, Verdict, ok


def natmanage_branch(_req: Request) -> Verdict:
    """Remember in the Record-Route that a side of this dialog is behind NAT.

    Within the dialog the mark comes back as ``nat=yes`` in the Route (rr, check_route_param).
    """
    if ok(KSR.siputils.has_totag()):
        if ok(KSR.rr.check_route_param("nat=yes")):
            KSR.setbflag(FLB_NATB)
    elif KSR.isflagset(FLT_NATS) or KSR.isbflagset(FLB_NATB):
        KSR.rr.add_rr_param(";nat=yes")
    return NEXT


def natmanage_reply(_reply: Reply) -> Verdict:
    """Note the callee's real address in its Contact, so that the caller's ACK and BYE reach it."""
    if KSR.isbflagset(FLB_NATB) and 100 < KSR.kx.get_status() < 299:
        KSR.nathelper.set_contact_alias()
    return NEXT

"""NATMANAGE: keep a call with someone behind NAT reachable, branch by branch, and its media too."""

from __future__ import annotations

import KSR

from kemi_app.flags import FLB_NATB, FLT_NATS
from kemi_app.reply import Reply
from kemi_app.request import Request
from kemi_app.routes.rtprelay import ALWAYS, RELAYING, end_media, manage_media
from kemi_app.verdict import NEXT, Verdict, ok


def natmanage_branch(_req: Request) -> Verdict:
    """Remember in the Record-Route that a side is behind NAT, and relay the media of the call."""
    if ok(KSR.siputils.has_totag()):
        return natmanage_in_dialog()
    natted = KSR.isflagset(FLT_NATS) or KSR.isbflagset(FLB_NATB)
    if natted or ALWAYS:
        manage_media()
    if natted:
        KSR.rr.add_rr_param(";nat=yes")
    return NEXT


def natmanage_in_dialog() -> Verdict:
    """Do as the dialog's mark says, which comes back as ``nat=yes`` in the Route (rr)."""
    if ok(KSR.rr.check_route_param("nat=yes")):
        KSR.setbflag(FLB_NATB)
        natted = True
    else:
        natted = KSR.isbflagset(FLB_NATB)
    if RELAYING and (ALWAYS or natted or KSR.isflagset(FLT_NATS)):
        manage_media()
    if natted:
        KSR.set_forward_no_connect()  # a new TCP connection would not get through to a peer there
    return NEXT


def natmanage_reply(_reply: Reply) -> Verdict:
    """Note the callee's real address in its Contact, so that the caller's ACK and BYE reach it."""
    natted = KSR.isbflagset(FLB_NATB)
    if not (natted or (RELAYING and (ALWAYS or KSR.isflagset(FLT_NATS)))):
        return NEXT
    if 100 < KSR.kx.get_status() < 300:
        manage_media()
        if natted and ok(KSR.siputils.is_first_hop()):
            KSR.nathelper.set_contact_alias()
    return NEXT


def natmanage_failure(_req: Request) -> Verdict:
    """Give up the media of a call that has failed."""
    end_media()
    return NEXT

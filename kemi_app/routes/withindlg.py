"""WITHINDLG: requests within a dialog take the path that record-routing has set."""

from __future__ import annotations

import KSR

from kemi_app.features import WITH_NAT
from kemi_app.flags import FLT_ACC, FLT_ACCFAILED
from kemi_app.request import Request
from kemi_app.routes.natmanage import natmanage_in_dialog
from kemi_app.routes.presence import presence
from kemi_app.routes.relay import relay
from kemi_app.verdict import DONE, NEXT, Verdict, ok

NAT = WITH_NAT.is_on


def withindlg(req: Request) -> Verdict:
    """Route a request that has a To tag (RFC 3261 sections 12.2 and 16.4; rr, loose_route).

    A BYE is accounted. A NOTIFY or REFER is record-routed anew (RFC 6665 section 4.3, RFC 3515).
    An ACK that no Route leads on belongs to a transaction of ours (a 4xx it answers), or to none,
    and is dropped. A SUBSCRIBE to this server itself is for the presence server. Any other request
    that is not loose-routed gets 404.
    """
    if not ok(KSR.siputils.has_totag()):
        return NEXT
    if ok(KSR.rr.loose_route()):
        # A phone may send all through us by a Route: what then is for us goes nowhere else.
        if req.method == "SUBSCRIBE" and KSR.is_myself_nhuri() and presence(req) is DONE:
            return DONE
        return follow_route(req)
    if req.method == "ACK":
        if ok(KSR.tm.t_check_trans()):
            return relay(req)
        return DONE
    if req.method == "SUBSCRIBE" and presence(req) is DONE:
        return DONE
    KSR.sl.sl_send_reply(404, "Not here")
    return DONE


def follow_route(req: Request) -> Verdict:
    """Relay a request whose next hop loose_route has found."""
    if NAT and not KSR.isdsturiset():
        KSR.nathelper.handle_ruri_alias()
    if req.method == "BYE":
        KSR.setflag(FLT_ACC)
        KSR.setflag(FLT_ACCFAILED)  # the call ends even where the BYE fails
    elif req.method == "ACK":
        if NAT:
            natmanage_in_dialog()  # an ACK has no branch route of its own
    elif req.method in ("NOTIFY", "REFER"):
        KSR.rr.record_route()
    return relay(req)

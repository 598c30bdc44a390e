"""WITHINDLG: requests within a dialog take the path that record-routing has set."""

from __future__ import annotations

import KSR

from kemi_app.features import WITH_NAT
from kemi_app.flags import FLT_ACC, FLT_ACCFAILED
from kemi_app.request import Request
from kemi_app.routes.relay import relay
from kemi_app.verdict import DONE, NEXT, Verdict, ok

NAT = WITH_NAT.is_on


def withindlg(req: Request) -> Verdict:
    """Route a request that has a To tag (RFC 3261 sections 12.2 and 16.4; rr, loose_route).

    A BYE is accounted. A NOTIFY is record-routed anew (RFC 6665 section 4.3). An ACK that no Route
    leads on belongs to a transaction of ours (a 4xx it answers), or to none, and is dropped; any
    other request that is not loose-routed gets 404.
    """
    if not ok(KSR.siputils.has_totag()):
        return NEXT
    if ok(KSR.rr.loose_route()):
        return follow_route(req)
    if req.method == "ACK":
        if ok(KSR.tm.t_check_trans()):
            return relay(req)
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
    elif req.method == "NOTIFY":
        KSR.rr.record_route()
    return relay(req)

"""Record-routing: the requests of a dialog that begins here shall come this way too."""

from __future__ import annotations

import KSR

from kemi_app.request import Request
from kemi_app.verdict import NEXT, Verdict


def record_route(req: Request) -> Verdict:
    """Stay in the path of a new dialog (RFC 3261 section 16.6 step 4; rr, record_route).

    A Route that the caller preloaded is removed first: this server decides where its calls go.
    """
    KSR.hdr.remove("Route")
    if req.method in ("INVITE", "SUBSCRIBE", "REFER"):
        KSR.rr.record_route()
    return NEXT

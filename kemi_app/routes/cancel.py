"""CANCEL: it follows the INVITE that it cancels."""

from __future__ import annotations

import KSR

from kemi_app.request import Request
from kemi_app.routes.relay import relay
from kemi_app.verdict import DONE, NEXT, Verdict, ok


def cancel(req: Request) -> Verdict:
    """Relay a CANCEL of a transaction that is here, drop any other (RFC 3261 section 16.10)."""
    if req.method != "CANCEL":
        return NEXT
    if ok(KSR.tm.t_check_trans()):
        return relay(req)
    return DONE

"""SIPOUT: requests to foreign domains."""

from __future__ import annotations

import KSR

from kemi_app.myself import uri_is_ours
from kemi_app.request import Request
from kemi_app.routes.relay import relay
from kemi_app.verdict import NEXT, Verdict


def sipout(req: Request) -> Verdict:
    """Relay a request whose Request-URI is not ours to where it points (RFC 3263)."""
    if uri_is_ours():
        return NEXT
    KSR.hdr.append("P-Hint: outbound\r\n")
    return relay(req)

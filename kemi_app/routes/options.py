"""OPTIONS to the server itself: the monitor of the cluster, and keepalives of phones."""

from __future__ import annotations

import KSR

from kemi_app.myself import uri_is_ours
from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict


def options(_req: Request) -> Verdict:
    """Answer ``sip:monitor@…`` and an OPTIONS without a user part (RFC 3261 section 11.2).

    The first is how the OCF resource agent ``ocf:heartbeat:kamailio`` asks whether the server is
    alive: whatever the host part, for the address of a cluster moves.
    """
    user = KSR.kx.gete_ruser()
    if user == "monitor":
        KSR.sl.sl_send_reply(200, "Kamailio is alive")
        return DONE
    if not user and uri_is_ours():
        KSR.sl.sl_send_reply(200, "Keepalive")
        return DONE
    return NEXT

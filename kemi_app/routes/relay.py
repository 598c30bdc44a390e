"""RELAY: send the request on, with the handlers for its branches, replies and failure."""

from __future__ import annotations

import KSR

from kemi_app.request import Request
from kemi_app.routes.rtprelay import end_media
from kemi_app.routes.silence import tell_unsent
from kemi_app.verdict import DONE, Verdict, ok

WITH_BRANCHES = frozenset(("INVITE", "BYE", "SUBSCRIBE", "UPDATE"))
WITH_REPLIES = frozenset(("INVITE", "SUBSCRIBE", "UPDATE"))
UNANSWERED = frozenset(("ACK", "CANCEL"))
"""An ACK has no reply, and no CANCEL's reply is passed on (RFC 3261 sections 17.1.1.3, 16.10)."""


def relay(req: Request) -> Verdict:
    """Relay the request statefully (tm, t_relay; RFC 3261 section 16.6).

    Where the request cannot be sent, tm answers with the error when the route ends; without a
    transaction, nobody else would.
    """
    arm(req.method)
    if not ok(KSR.tm.t_relay()):
        end_media()
        tell_unsent()
        if KSR.pv.get("$T(id_index)") is None:
            KSR.sl.sl_reply_error()
    return DONE


def arm(method: str) -> None:
    """Have tm run the handlers that a request of this method needs (t_on_branch and its like).

    One that an earlier route has armed is left as it is. A request that is no call and fails gets
    the answer that it has: ``manage_silence`` only tells the operator.
    """
    if method in UNANSWERED:
        return
    if not ok(KSR.tm.t_is_set("branch_route")):
        if method in WITH_BRANCHES:
            KSR.tm.t_on_branch("manage_branch")
        else:
            KSR.tm.t_on_branch("note_branch")
    if method in WITH_REPLIES and not ok(KSR.tm.t_is_set("onreply_route")):
        KSR.tm.t_on_reply("manage_reply")
    if not ok(KSR.tm.t_is_set("failure_route")):
        if method == "INVITE":
            KSR.tm.t_on_failure("manage_failure")
        else:
            KSR.tm.t_on_failure("manage_silence")

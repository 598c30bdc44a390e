"""RELAY: send the request on, with the handlers for its branches, replies and failure."""

from __future__ import annotations

import KSR

from kemi_app.request import Request
from kemi_app.routes.rtprelay import end_media
from kemi_app.routes.silence import tell_unsent
from kemi_app.verdict import DONE, Verdict, ok

WITH_BRANCHES = frozenset(("INVITE", "BYE", "SUBSCRIBE", "UPDATE"))
WITH_REPLIES = frozenset(("INVITE", "SUBSCRIBE", "UPDATE"))


def relay(req: Request) -> Verdict:
    """Relay the request statefully (tm, t_relay; RFC 3261 section 16.6).

    A handler that an earlier route has armed is left as it is. Where the request cannot be sent,
    tm answers with the error when the route ends; without a transaction, nobody else would.
    """
    if req.method in WITH_BRANCHES and not ok(KSR.tm.t_is_set("branch_route")):
        KSR.tm.t_on_branch("manage_branch")
    if req.method in WITH_REPLIES and not ok(KSR.tm.t_is_set("onreply_route")):
        KSR.tm.t_on_reply("manage_reply")
    if req.method == "INVITE" and not ok(KSR.tm.t_is_set("failure_route")):
        KSR.tm.t_on_failure("manage_failure")
    if not ok(KSR.tm.t_relay()):
        end_media()
        tell_unsent()
        if KSR.pv.get("$T(id_index)") is None:
            KSR.sl.sl_reply_error()
    return DONE

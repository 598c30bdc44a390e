"""PRESENCE: who is there, published and watched."""

from __future__ import annotations

import KSR

from kemi_app.features import WITH_MSGREBUILD, WITH_PRESENCE
from kemi_app.myself import uri_is_ours
from kemi_app.request import Request
from kemi_app.routes.voicemail import is_for_mailbox
from kemi_app.verdict import DONE, NEXT, Verdict, ok

PRESENCE = WITH_PRESENCE.is_on
MSGREBUILD = WITH_MSGREBUILD.is_on


def presence(req: Request) -> Verdict:
    """Serve PUBLISH (RFC 3903) and SUBSCRIBE (RFC 6665) for our users (presence).

    WITH_MSGREBUILD, changes that routes have made to the request are applied first, so that the
    module sees them (textopsx, msg_apply_changes): not after record_route, which forbids that.
    Without WITH_PRESENCE a PUBLISH gets 404, and a SUBSCRIBE to a user goes to that user. Messages
    that wait are the voicemail server's affair.
    """
    if req.method not in ("PUBLISH", "SUBSCRIBE") or not uri_is_ours():
        return NEXT
    if is_for_mailbox(req):
        return NEXT
    if PRESENCE:
        return serve(req)
    if req.method == "PUBLISH" or not KSR.kx.gete_ruser():
        KSR.sl.sl_send_reply(404, "Not here")
        return DONE
    return NEXT


def serve(req: Request) -> Verdict:
    """Hand the request to the presence server, which answers it.

    ``t_newtran`` answers 0 to a retransmission: it has repeated the reply itself.
    """
    if MSGREBUILD:
        KSR.textopsx.msg_apply_changes()
    rc = KSR.tm.t_newtran()
    if rc == 0:
        return DONE
    if not ok(rc):
        KSR.sl.sl_reply_error()
    elif req.method == "PUBLISH":
        KSR.presence.handle_publish()
        KSR.tm.t_release()
    else:
        KSR.presence.handle_subscribe()
        KSR.tm.t_release()
    return DONE

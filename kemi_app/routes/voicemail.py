"""TOVOICEMAIL: calls that nobody takes go to the voicemail server."""

from __future__ import annotations

import KSR

from kemi_app.features import WITH_VOICEMAIL
from kemi_app.request import Request
from kemi_app.routes.relay import relay
from kemi_app.routes.silence import note_peer, tell_if_silent
from kemi_app.settings import Peer, Setting
from kemi_app.verdict import DONE, NEXT, Verdict, ok

VOICEMAIL = WITH_VOICEMAIL.is_on

SERVER = Peer(Setting("voicemail", "srv_ip"), Setting("voicemail", "srv_port"))
"""The voicemail server; until ``voicemail.srv_ip`` is set, nothing goes there."""

EXTENSION = "$avp(oexten)"
"""The user that was called, before ``lookup`` put a binding in the place of the Request-URI."""


def note_extension(req: Request) -> Verdict:
    """Keep the user part that was called, for the mailbox (pv, AVP ``oexten``)."""
    user = KSR.kx.gete_ruser()
    if user and req.method == "INVITE":
        KSR.pv.sets(EXTENSION, user)
    return NEXT


def to_voicemail(req: Request) -> Verdict:
    """Send a call, or a subscription to a mailbox, to the voicemail server.

    A call goes there once: one that voicemail refuses does not come back to it.
    """
    if req.method == "INVITE":
        user = str(KSR.pv.gete(EXTENSION))
        KSR.pv.unset(EXTENSION)
    elif req.method == "SUBSCRIBE":
        user = KSR.kx.gete_ruser()
    else:
        return NEXT
    if not user:
        return NEXT
    server = SERVER.hostport
    if not server:
        return NEXT
    KSR.pv.unset("$du")
    KSR.seturi(f"sip:{user}@{server}")
    note_peer(SERVER, server)
    return relay(req)


def tell_silent_voicemail(_req: Request) -> Verdict:
    """Log that the voicemail server has not answered, where that is so (failure route)."""
    tell_if_silent(SERVER)
    return NEXT


def voicemail_if_unanswered(req: Request) -> Verdict:
    """Try the voicemail server where the callee is busy or does not answer (failure route)."""
    if ok(KSR.tm.t_check_status("^(486|408)$")):
        return to_voicemail(req)
    return NEXT


def mailbox(req: Request) -> Verdict:
    """A SUBSCRIBE for messages that wait (RFC 3842) is the voicemail server's affair."""
    if not is_for_mailbox(req):
        return NEXT
    if not VOICEMAIL or to_voicemail(req) is NEXT:
        KSR.sl.sl_send_reply(404, "No voicemail service")
    return DONE


def is_for_mailbox(req: Request) -> bool:
    """Whether it asks for word of messages that wait (RFC 3842)."""
    return req.method == "SUBSCRIBE" and event_package() == "message-summary"


def event_package() -> str:
    """The event package of a SUBSCRIBE, without its parameters (RFC 6665 section 8.2.1)."""
    return str(KSR.pv.gete("$hdr(Event)")).partition(";")[0].strip()

"""PSTN: numbers of the telephone network go to the gateway."""

from __future__ import annotations

import re

import KSR

from kemi_app.myself import from_is_ours
from kemi_app.request import Request
from kemi_app.routes.relay import relay
from kemi_app.routes.silence import note_peer, tell_if_silent
from kemi_app.settings import Peer, Setting
from kemi_app.verdict import DONE, NEXT, Verdict

GATEWAY = Peer(Setting("pstn", "gw_ip"), Setting("pstn", "gw_port"))
"""The gateway; until ``pstn.gw_ip`` is set, numbers are looked for among our own users."""

NUMBER = re.compile(r"(?:\+|00)([1-9][0-9]{3,20})")
"""An international number as it is dialled: adapt it to the dialling rules of your site."""


def pstn(req: Request) -> Verdict:
    """Send a dialled international number to the PSTN gateway, as ``+`` and digits (ITU-T E.164).

    From our own users alone: others get 403, for the gateway costs money. Where the gateway is dead
    the caller gets 408 after FR_TIMER, or what the transport says (RFC 3261 section 16.7 step 6).
    """
    number = NUMBER.fullmatch(KSR.kx.gete_ruser())
    if not number:
        return NEXT
    gateway = GATEWAY.hostport
    if not gateway:
        return NEXT
    if not from_is_ours():
        KSR.sl.sl_send_reply(403, "Not Allowed")
        return DONE
    KSR.seturi(f"sip:+{number[1]}@{gateway}")
    note_peer(GATEWAY, gateway)
    return relay(req)


def tell_silent_gateway(_req: Request) -> Verdict:
    """Log that the gateway has not answered a request, where that is so (failure route)."""
    tell_if_silent(GATEWAY)
    return NEXT

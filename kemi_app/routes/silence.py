"""SILENCE: a server that does not answer a request is named in the log, for the operator."""

from __future__ import annotations

import KSR

from kemi_app.settings import Peer
from kemi_app.verdict import ok

PEER = "$avp(peer)"
"""The setting and the place of the server that this transaction was last sent to."""
TLS_PEERS = "$avp(tlspeers)"
"""The places that a request was sent to over TLS, where Kamailio itself connects (tlspeer)."""


def note_peer(peer: Peer, hostport: str) -> None:
    """Keep for this transaction that it goes to ``hostport``, which ``peer`` has set (pv, AVP)."""
    KSR.pv.sets(PEER, f"{peer.host} {hostport}")


def noted_peer() -> tuple[str, str]:
    """Return the name and the place that ``note_peer`` has kept, '' and '' where it has none."""
    name, _, hostport = str(KSR.pv.gete(PEER)).partition(" ")
    return name, hostport


def tell_if_silent(peer: Peer) -> None:
    """Log that ``peer`` has not sent one reply to this request, where that is so (failure route).

    tm itself then made the 408 (RFC 3261 section 16.8): t_branch_timeout. A 408 that was received
    is the peer's own affair, and so is silence after a 100 or 180.
    """
    if not ok(KSR.tm.t_branch_timeout()) or ok(KSR.tm.t_branch_replied()):
        return
    place = place_of(peer)
    if place:
        KSR.err(f"{peer.host}: {place} has not answered; is it up, and is that its address?\n")


def place_of(peer: Peer) -> str:
    """Return the place at which this request was sent to ``peer``, '' where it went elsewhere.

    Within a dialog nothing has been noted: the next hop is held against the settings (pv, ``$nh``).
    """
    if not ok(KSR.siputils.has_totag()):
        name, hostport = noted_peer()
        return hostport if name == str(peer.host) else ""
    return peer.place(str(KSR.pv.gete("$nh(d)")), str(KSR.pv.gete("$nh(p)")))


def tell_unsent() -> None:
    """Log which server or which places over TLS the request could not be sent to at all.

    The reason stands in Kamailio's own lines before it: a name that does not resolve, a connection
    that is refused. Where neither was noted it went to a phone, and its caller alone is told.
    """
    name, hostport = noted_peer()
    if name:
        KSR.err(f"{name}: {hostport} cannot be reached; is it up, and is that its address?\n")
    elif places := str(KSR.pv.gete(TLS_PEERS)):
        KSR.warn(f"tls: {places} cannot be reached; is it up, and is that its address?\n")

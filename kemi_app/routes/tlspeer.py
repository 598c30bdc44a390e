"""TLSPEER: peers that Kamailio connects to over TLS, and that may refuse or be refused."""

from __future__ import annotations

import KSR

from kemi_app.flags import FLB_NATB
from kemi_app.request import Request
from kemi_app.routes.silence import TLS_PEERS
from kemi_app.verdict import NEXT, Verdict, ok

WAIT = KSR.kx.get_defn("TLS_FR_TIMER")
"""Milliseconds that such a peer has for its first reply."""
SHORTER = KSR.kx.get_defn("FR_TIMER") > WAIT
"""Whether that is less than others have."""


def note_tls_peer(_req: Request) -> Verdict:
    """Keep where a request goes over TLS, and wait there for TLS_FR_TIMER only (branch route).

    A handshake that fails ends the connection and not the branch: tm never learns of it. A phone
    behind NAT has its connection already, and may take its time.
    """
    if over_tls() and not behind_nat():
        place = f"{KSR.pv.gete('$nh(d)')}:{KSR.pv.gete('$nh(p)')}"
        before = str(KSR.pv.gete(TLS_PEERS))
        KSR.pv.sets(TLS_PEERS, f"{before} {place}" if before else place)
        if SHORTER:
            KSR.tm.t_set_fr(0, WAIT)
    return NEXT


def over_tls() -> bool:
    """Whether the next hop is reached over TLS: by its ``transport`` or its scheme (``$nh``)."""
    transport = str(KSR.pv.gete("$nh(P)"))
    return transport.lower() == "tls" or str(KSR.pv.gete("$nh(u)")).lower().startswith("sips:")


def behind_nat() -> bool:
    """Whether a phone behind NAT is there: its binding says so, or the dialog's mark in the Route.

    ``natmanage_branch`` sets the flag for the mark, but does not see all methods.
    """
    return KSR.isbflagset(FLB_NATB) or ok(KSR.rr.check_route_param("nat=yes"))


def tell_silent_tls_peers(_req: Request) -> Verdict:
    """Log the places over TLS of a request that nobody has replied to, once (failure route).

    Only a 408 of tm's own is silence: for t_any_replied a reply counts after this route alone.
    """
    places = str(KSR.pv.gete(TLS_PEERS))
    if places and ok(KSR.tm.t_branch_timeout()) and not ok(KSR.tm.t_any_replied()):
        KSR.pv.unset(TLS_PEERS)  # the call may go on to voicemail, and fail once more
        command = f"openssl s_client -connect {places.split()[-1]} -CAfile CA_LIST"
        KSR.warn(
            f"tls: {places} has not answered; is it up, and are its certificate and ours good? "
            f"ask {command} -verify_return_error (docs/tls.md)\n"
        )
    return NEXT

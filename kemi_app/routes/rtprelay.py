"""RTP relay: media pass through rtpengine or rtpproxy where the peers cannot reach one another."""

from __future__ import annotations

import KSR

from kemi_app.features import WITH_NAT, WITH_RTPENGINE, WITH_RTPPROXY, WITH_RTPRELAY
from kemi_app.verdict import ReturnCode, ok

NAT = WITH_NAT.is_on
"""Without it kamailio.cfg loads no relay's module."""
RTPENGINE = NAT and WITH_RTPENGINE.is_on
RTPPROXY = NAT and not RTPENGINE and (WITH_RTPPROXY.is_on or WITH_RTPRELAY.is_on)
RELAYING = RTPENGINE or RTPPROXY
"""Whether there is a relay for media."""
ALWAYS = WITH_RTPRELAY.is_on
"""Whether it is used for all calls, not only where a side is behind NAT."""

PRIVATE_SDP = 8
"""nathelper, nat_uac_test: a private address in the SDP."""
MEDIA = "$avp(media)"
"""What became of the media of this transaction, where a relay was asked."""
RELAYED, UNRELAYED = 1, 0


def manage_media() -> None:
    """Offer, answer or end the media of this message, as its method and status ask for.

    Stands on rtpengine_manage or rtpproxy_manage, which put the relay's addresses in the SDP (RFC
    3264). An SDP with a public address is believed, one with a private address is not: the media
    then go to where the signalling comes from. Where no relay answers, the SDP stays as it is and
    the call goes on: a line in the log says so, and the rest of the transaction asks no more.
    """
    if not RELAYING or KSR.pv.get(MEDIA) == UNRELAYED:
        return
    if ok(ask_relay()):
        KSR.pv.seti(MEDIA, RELAYED)
    elif ok(KSR.textops.has_body_type("application/sdp")):  # else there was nothing to do
        KSR.pv.seti(MEDIA, UNRELAYED)
        name = "rtpengine" if RTPENGINE else "rtpproxy"
        KSR.warn(f"media: not relayed, for {name} has not taken the SDP of this call\n")


def end_media() -> None:
    """Give up the media of a call that has not come about (rtpengine_delete, rtpproxy_destroy).

    A call that is up keeps its media where a re-INVITE fails (RFC 3261 section 14.1).
    """
    if not RELAYING or KSR.pv.get(MEDIA) != RELAYED or ok(KSR.siputils.has_totag()):
        return
    if RTPENGINE:
        KSR.rtpengine.rtpengine_delete0()
    else:
        KSR.rtpproxy.rtpproxy_destroy0()


def ask_relay() -> ReturnCode:
    """Have the relay do what is due, and return its answer.

    rtpproxy's ``c`` and ``o`` replace all addresses in the SDP, with ``r`` it believes them.
    """
    private = ok(KSR.nathelper.nat_uac_test(PRIVATE_SDP))
    if RTPPROXY:
        return KSR.rtpproxy.rtpproxy_manage("co" if private else "cor")
    flags = "replace-origin replace-session-connection"
    return KSR.rtpengine.rtpengine_manage(f"SIP-source-address {flags}" if private else flags)

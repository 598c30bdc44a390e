"""SENDLOG: one line in the log for every message that is sent on."""

from __future__ import annotations

import KSR

from kemi_app.message import Message
from kemi_app.verdict import NEXT, Verdict


def sendlog(message: Message) -> Verdict:
    """Log what is sent where (pv, ``$sndto``): to trace a call without a capture.

    The Call-ID is quoted: a header that a peer has folded comes with its line break.

    Kamailio runs the onsend route for what it forwards, not for a stateless reply of its own.
    """
    KSR.info(
        f"sent {KSR.kx.get_method()} {message.call_id!r} to "
        f"{KSR.pv.gete('$sndto(sproto)')}:{KSR.pv.gete('$sndto(ip)')}:{KSR.pv.gete('$sndto(port)')}\n"
    )
    return NEXT

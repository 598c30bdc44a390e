"""JUNKDROP: what is no SIP at all is dropped before it is parsed."""

from __future__ import annotations

import KSR

from kemi_app.datagram import Datagram
from kemi_app.verdict import DONE, NEXT, Verdict


def junkdrop(datagram: Datagram) -> Verdict:
    """Drop bytes that do not begin like a SIP message (RFC 3261 section 7), without a word.

    A scan with DNS, NTP or random payloads then costs neither a parse nor a line in the log.
    """
    try:
        start = datagram.start
    except UnicodeDecodeError:
        start = ""
    method, space, rest = start.partition(" ")
    if space and rest and (method == "SIP/2.0" or method.isalpha()):
        return NEXT
    KSR.set_drop()
    return DONE

"""JUNKDROP: what is no SIP at all is dropped before it is parsed."""

from __future__ import annotations

import re

import KSR

from kemi_app.datagram import Datagram
from kemi_app.verdict import DONE, NEXT, Verdict

FIRST_WORD = re.compile(r"(SIP/2\.0|[A-Za-z0-9.!%*_+`'~-]+) \S")
"""The version that a reply begins with, or a method: a token (RFC 3261 section 25.1)."""


def junkdrop(datagram: Datagram) -> Verdict:
    """Drop bytes that do not begin like a SIP message (RFC 3261 section 7), without a word.

    A scan with DNS, NTP or random payloads then costs neither a parse nor a line in the log.
    """
    try:
        start = datagram.start
    except UnicodeDecodeError:
        start = ""
    if FIRST_WORD.match(start):
        return NEXT
    KSR.set_drop()
    return DONE

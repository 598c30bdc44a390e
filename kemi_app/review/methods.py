"""The SIP methods whose paths are told."""

from __future__ import annotations

from typing import Final

METHODS: Final = (
    "INVITE",
    "ACK",
    "BYE",
    "CANCEL",
    "REGISTER",
    "OPTIONS",
    "SUBSCRIBE",
    "NOTIFY",
    "PUBLISH",
    "MESSAGE",
    "INFO",
    "UPDATE",
    "REFER",
    "PRACK",
)
"""RFC 3261 and its extensions, in the order in which they are told."""


def has_replies(method: str) -> bool:
    """Whether requests of the method are answered: all but the ACK (RFC 3261 section 13)."""
    return method != "ACK"

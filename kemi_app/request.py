"""The request in hand."""

from __future__ import annotations

from typing import Final

from kemi_app.message import Message

METHODS: Final = frozenset(
    ("INVITE", "ACK", "BYE", "CANCEL", "REGISTER", "OPTIONS", "MESSAGE", "SUBSCRIBE", "NOTIFY")
    + ("PUBLISH", "UPDATE", "INFO", "PRACK", "REFER")
)
"""As they are spelled (RFC 3261 section 25.1 and its extensions)."""


class Request(Message):
    """The SIP request that Kamailio is routing (RFC 3261 section 7.1).

    Its attributes are what several routes ask for and none can change. Everything else is asked of
    KSR where it is needed: ``KSR.kx.get_ruri()``, ``KSR.is_myself_furi()``, ``KSR.hdr.gete("X")``.
    """

    method: str
    """The method of the request line (``$rm``), from app_python3's own object: no KSR call.

    In capitals, as ``as_known`` says.
    """


def as_known(method: str) -> str:
    """Return a method as routes compare it: in capitals, however the sender has spelled it.

    Methods are case-sensitive, but to Kamailio ``invite`` is an INVITE: tm makes a call of it, and
    it must not slip past the routes that record-route and account calls.
    """
    return method.upper() if method.isascii() else method

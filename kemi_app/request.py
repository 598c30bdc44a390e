"""The request in hand."""

from __future__ import annotations

from kemi_app.message import Message


class Request(Message):
    """The SIP request that Kamailio is routing (RFC 3261 section 7.1).

    Its attributes are what several routes ask for and none can change. Everything else is asked of
    KSR where it is needed: ``KSR.kx.get_ruri()``, ``KSR.is_myself_furi()``, ``KSR.hdr.gete("X")``.
    """

    method: str
    """The method of the request line (``$rm``), from app_python3's own object: no KSR call."""

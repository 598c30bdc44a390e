"""The reply in hand, read through KSR when a route asks for it."""

from __future__ import annotations

import KSR

from kemi_app.lazy import lazy
from kemi_app.message import Message


class Reply(Message):
    """The SIP reply that Kamailio received (RFC 3261 section 7.2), as reply routes see it."""

    @lazy
    def method(self) -> str:
        """The method in CSeq: that of the request it answers (``$rm``, kx.get_method)."""
        return str(KSR.kx.get_method())

    @lazy
    def status(self) -> int:
        """The status code, 100 to 699 (``$rs``, kx.get_status)."""
        return KSR.kx.get_status()

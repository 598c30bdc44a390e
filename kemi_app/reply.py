"""The reply in hand, read through KSR when a route asks for it."""

from __future__ import annotations

import KSR

from kemi_app.lazy import lazy


class Reply:
    """The SIP reply that Kamailio received (RFC 3261 section 7.2), as reply routes see it."""

    @lazy
    def status(self) -> int:
        """The status code, 100 to 699 (``$rs``, kx.get_status)."""
        return KSR.kx.get_status()

    @lazy
    def source_ip(self) -> str:
        """The address that the reply came from, as text (``$si``, kx.get_srcip)."""
        return str(KSR.kx.get_srcip())

    @lazy
    def source_port(self) -> int:
        """The port that the reply came from, 1 to 65535 (``$sp``)."""
        return int(KSR.pv.getvn("$sp", 0))

    @lazy
    def method(self) -> str:
        """The method in the CSeq header: what the reply answers (``$rm``, kx.get_method)."""
        return str(KSR.kx.get_method())

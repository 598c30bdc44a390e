"""A SIP message in hand, request or reply, read through KSR when a route asks for it."""

from __future__ import annotations

import KSR

from kemi_app.lazy import lazy


class Message:
    """What requests and replies have in common.

    Attributes that Kamailio cannot change under the route are read once and kept. A value that is
    not UTF-8 raises ``UnicodeDecodeError``, which the guard deals with.
    """

    @lazy
    def source_ip(self) -> str:
        """The address that the message came from, as text (``$si``, kx.get_srcip)."""
        return str(KSR.kx.get_srcip())

    @lazy
    def source_port(self) -> int:
        """The port that the message came from, 1 to 65535 (``$sp``, kx.get_srcport)."""
        return KSR.kx.get_srcport()

    @lazy
    def call_id(self) -> str:
        """The body of the Call-ID header (``$ci``, kx.get_callid)."""
        return KSR.kx.get_callid()

    @lazy
    def user_agent(self) -> str:
        """The body of the User-Agent header, '' where there is none (``$ua``, kx.gete_ua)."""
        return KSR.kx.gete_ua()

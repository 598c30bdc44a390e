"""The request in hand, read through KSR when a route asks for it."""

from __future__ import annotations

import KSR

from kemi_app.lazy import lazy


class Request:
    """The SIP request that Kamailio is routing (RFC 3261 section 7.1).

    Attributes that Kamailio cannot change under the route are read once and kept; ``uri`` and the
    other live ones are read at every access. A value that is not UTF-8 raises
    ``UnicodeDecodeError``, which the guard answers with 400.
    """

    @lazy
    def method(self) -> str:
        """The method in capitals as it stands in the request line (``$rm``, kx.get_method)."""
        return str(KSR.kx.get_method())

    @lazy
    def source_ip(self) -> str:
        """The address that the request came from, as text (``$si``, kx.get_srcip)."""
        return str(KSR.kx.get_srcip())

    @lazy
    def source_port(self) -> int:
        """The port that the request came from, 1 to 65535 (``$sp``)."""
        return int(KSR.pv.getvn("$sp", 0))

    @lazy
    def user_agent(self) -> str:
        """The body of the User-Agent header, '' where there is none (``$ua``, kx.gete_ua)."""
        return str(KSR.kx.gete_ua())

    @lazy
    def call_id(self) -> str:
        """The body of the Call-ID header (``$ci``, kx.get_callid)."""
        return str(KSR.kx.get_callid())

    @lazy
    def from_domain(self) -> str:
        """The host part of the From URI, '' where it has none (``$fd``, kx.gete_fhost)."""
        return str(KSR.kx.gete_fhost())

    @lazy
    def from_uri(self) -> str:
        """The From URI (``$fu``, kx.get_furi)."""
        return str(KSR.kx.get_furi())

    @lazy
    def is_from_local(self) -> bool:
        """Whether the host of the From URI is this server's own (core, is_myself_furi)."""
        return KSR.is_myself_furi()

    @lazy
    def in_dialog(self) -> bool:
        """Whether the To header has a tag: the request belongs to a dialog (RFC 3261 12.2)."""
        return KSR.siputils.has_totag() > 0

    @property
    def uri(self) -> str:
        """The Request-URI as it stands now (``$ru``, kx.get_ruri)."""
        return str(KSR.kx.get_ruri())

    @property
    def uri_user(self) -> str:
        """The user part of the Request-URI as it stands now, '' for none (``$rU``)."""
        return str(KSR.kx.gete_ruser())

    @property
    def is_local(self) -> bool:
        """Whether the Request-URI, as it stands now, points at this server (is_myself_ruri)."""
        return KSR.is_myself_ruri()

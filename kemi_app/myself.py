"""Whether an address is of this server: its domains, its aliases, its own addresses."""

from __future__ import annotations

import KSR


def uri_is_ours() -> bool:
    """Whether the Request-URI is of this server (in Kamailio's own language: uri == myself)."""
    return KSR.is_myself_ruri() or is_ours_in_capitals(KSR.kx.get_ruri())


def from_is_ours() -> bool:
    """Whether the URI in From is of this server (from_uri == myself)."""
    return KSR.is_myself_furi() or is_ours_in_capitals(KSR.kx.get_furi())


def is_ours_in_capitals(uri: str | None) -> bool:
    """Whether a URI is ours whose scheme has capital letters: ``SIP:alice@example.com``.

    A scheme is the same in any case (RFC 3986 section 3.1), but ``KSR.is_myself`` and its kin know
    ``sip:`` and ``sips:`` alone. Left at that, a caller who writes SIP: would be a stranger who
    needs no password to call under the name of one of our users.
    """
    scheme, _, rest = (uri or "").partition(":")
    known = scheme.lower()
    if known == scheme or known not in ("sip", "sips"):
        return False
    return KSR.is_myself(f"{known}:{rest}")

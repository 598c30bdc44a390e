"""Contacts hidden in a URI of the server's own, and found again there (module siputils)."""

from __future__ import annotations

import base64
import re

from fake_ksr.network import bracketed
from fake_ksr.uri import parse_uri

BAD_URI = -479
"""What Kamailio's parser says to a bad URI (E_BAD_URI)."""
PARTS = 6


class CodingError(Exception):
    """It cannot be; `code` is what the function answers."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def encode(uri: str, prefix: str, host: str, separator: str) -> str:
    """ "sip:prefix*user*password*host*port*transport@host" for a URI."""
    if len(uri) <= 1:
        raise CodingError(-1)
    start = uri.find(":")
    if start < 0:
        raise CodingError(-25)
    if start < len("sip"):
        raise CodingError(-26)
    parsed = parse_uri(uri[start - len("sip") :])
    if parsed is None:
        raise CodingError(BAD_URI - 30)
    parts = (
        prefix,
        parsed.user.partition(";")[0] if parsed.param("user") == "phone" else parsed.user,
        parsed.password or "",
        parsed.host,
        str(parsed.port or ""),
        parsed.param("transport") or "",
    )
    return f"{uri[: start + 1]}{separator.join(parts)}@{host}"


def decode(uri: str, separator: str) -> str:
    """The URI that encode made such a one of."""
    scheme, colon, rest = uri.partition(":")
    if not uri:
        raise CodingError(-1)
    if not colon:
        raise CodingError(-22)
    hidden, at, after = rest.partition("@")
    if not at:
        raise CodingError(-23)
    parts = hidden.split(separator)
    if len(parts) != PARTS:
        raise CodingError(-24 if len(parts) > PARTS else -26)
    _, user, password, host, port, transport = parts
    if not host:
        raise CodingError(-2)
    if password and not user:
        raise CodingError(-3)
    end = re.search("[;>]", after)
    return "".join((
        f"{scheme}:",
        f"{user}{':' if password else '@'}" if user else "",
        f"{password}@" if password else "",
        host,
        f":{port}" if port else "",
        f";transport={transport}" if transport else "",
        after[end.start() :] if end is not None else "",
    ))  # fmt: skip


def to_base64(text: str) -> str:
    """A text in the alphabet of URLs, without padding."""
    return base64.urlsafe_b64encode(text.encode("latin-1")).decode("ascii").rstrip("=")


def from_base64(text: str) -> str | None:
    """The text behind it, None where there is none."""
    digits = text.rstrip("=")
    padding = len(text) - len(digits) + -len(text) % 4
    length = (len(text) + -len(text) % 4) * 6 // 8 - padding
    if length <= 0 or re.fullmatch("[A-Za-z0-9_-]+", digits) is None:
        return None
    usable = digits[:-1] if len(digits) % 4 == 1 else digits
    decoded = base64.urlsafe_b64decode(usable + "=" * (-len(usable) % 4))
    return decoded[:length].decode("latin-1")


def with_alias(uri: str, host: str, port: int, proto: int) -> str:
    """A URI with the parameter that tells where its message came from."""
    return f"{uri};alias={bracketed(host)}~{port}~{proto}"

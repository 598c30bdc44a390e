"""Digest authentication (RFC 2617), both ends of it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

_FIELD = re.compile(r'(\w+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s,]+))')


_PARAMETER = re.compile(r'\s*([^\s=,"]+)\s*=\s*(?:"([^"]*)"|([^\s,"][^\s,]*))')


class Malformed(Exception):
    """Credentials that Kamailio cannot parse."""


@dataclass(frozen=True)
class Credentials:
    """What a phone needs to answer a challenge; `header` is the header that carries it."""

    header: str
    user: str
    password: str
    realm: str
    nonce: str
    qop: str = ""


def fields_of(value: str) -> dict[str, str]:
    """The fields of a Digest header, names in lower case, quotes taken off."""
    scheme, _, rest = value.strip().partition(" ")
    if scheme.lower() != "digest":
        return {}
    return {
        match.group(1).lower(): match.group(2) if match.group(2) is not None else match.group(3)
        for match in _FIELD.finditer(rest)
    }


def parse_credentials(body: str) -> dict[str, str] | None:
    """The fields of credentials, names in lower case, as Kamailio's digest parser reads them.

    None for another scheme than Digest; raises Malformed.
    """
    text = body.lstrip(" \t\r\n")
    if text[:6].lower() != "digest" or text[6:7] not in (" ", "\r", "\n", "\t", ","):
        return None
    fields: dict[str, str] = {}
    at = 7
    while True:
        found = _PARAMETER.match(text, at)
        if found is None:
            raise Malformed(body)
        fields[found[1].lower()] = found[2] if found[2] is not None else found[3]
        comma = text.find(",", found.end())
        if comma < 0:
            return fields
        at = comma + 1


def parse_challenge(value: str) -> tuple[str, str, str]:
    """Realm, nonce and qop ("" for none) of a challenge."""
    fields = fields_of(value)
    return fields.get("realm", ""), fields.get("nonce", ""), fields.get("qop", "").split(",")[0]


def md5(text: str) -> str:
    """The hash that digest authentication is made of."""
    return hashlib.md5(text.encode("latin-1"), usedforsecurity=False).hexdigest()


def response(
    ha1: str, method: str, uri: str, nonce: str, qop: str = "", nc: str = "", cnonce: str = ""
) -> str:
    """The response field for a request (RFC 2617 section 3.2.2.1)."""
    ha2 = md5(f"{method}:{uri}")
    if qop:
        return md5(f"{ha1}:{nonce}:{nc}:{cnonce}:{qop}:{ha2}")
    return md5(f"{ha1}:{nonce}:{ha2}")


def authorization(credentials: Credentials, method: str, uri: str) -> str:
    """The value of Authorization or Proxy-Authorization for a request."""
    c = credentials
    ha1 = md5(f"{c.user}:{c.realm}:{c.password}")
    nc, cnonce = ("00000001", "0a4f113b") if c.qop else ("", "")
    answer = response(ha1, method, uri, c.nonce, c.qop, nc, cnonce)
    extra = f', qop={c.qop}, nc={nc}, cnonce="{cnonce}"' if c.qop else ""
    return (
        f'Digest username="{c.user}", realm="{c.realm}", nonce="{c.nonce}", uri="{uri}", '
        f'response="{answer}", algorithm=MD5{extra}'
    )

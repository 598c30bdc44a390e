"""Names of headers as Kamailio parses them (core/parser/parse_hname2.c)."""

from __future__ import annotations

import string

from fake_ksr.fields import COMPACT, Header, canonical
from fake_ksr.message import SipMessage

ALLOWED = frozenset(string.ascii_letters + string.digits + "-._+~")
LONGEST = 252
"""The longest name that textops' functions take."""
KNOWN = frozenset(COMPACT.values()) | frozenset((
    "accept", "accept-language", "allow", "authorization", "call-info", "content-disposition",
    "cseq", "date", "diversion", "expires", "max-forwards", "min-expires", "min-se",
    "organization", "path", "priority", "privacy", "proxy-authenticate", "proxy-authorization",
    "proxy-require", "p-preferred-identity", "p-asserted-identity", "reason", "record-route",
    "remote-party-id", "require", "retry-after", "route", "server", "sip-if-match",
    "subscription-state", "unsupported", "user-agent", "www-authenticate",
))  # fmt: skip
"""The names that Kamailio has a number for, in lower case."""


def is_name(name: str) -> bool:
    """Whether it is the name of a header, and nothing else."""
    return bool(name) and all(sign in ALLOWED for sign in name)


def begins_name(text: str) -> bool:
    """Whether a text begins as the name of a header does: some functions look no further."""
    return text[:1] in ALLOWED and bool(text)


def named(sip: SipMessage, name: str) -> list[Header]:
    """The headers of a name, as most of textops' functions look for them."""
    return sip.all(name) if is_name(name) and len(name) <= LONGEST else []


def compare(one: str, other: str) -> int:
    """0 the same, 2 one of them is a known name, -4 no names, else as texts compare."""
    one, other = one.rstrip(" \t\r\n"), other.rstrip(" \t\r\n")
    if not begins_name(one) or not begins_name(other):
        return -4
    first, second = canonical(one), canonical(other)
    if first in KNOWN or second in KNOWN:
        return 0 if first == second else 2
    return (one.lower() > other.lower()) - (one.lower() < other.lower())

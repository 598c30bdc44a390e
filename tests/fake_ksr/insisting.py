"""The header fields that Kamailio's parser reads as they come, and gives up on where it cannot.

Others are only cut out of the message (core/parser/msg_parser.c, get_hdr_field).
"""

from __future__ import annotations

import re
from functools import lru_cache

from fake_ksr import parsing
from fake_ksr.addrspec import SPACE, parse_addr_spec

NAME = re.compile(r"[A-Za-z0-9._-]+")
LARGEST_LENGTH = 2**31 - 1
_NEEDS_VALUE = r"(?:branch|ttl|maddr|received|i)"
PROTOCOL = rf"SIP{SPACE}/{SPACE}2\.0{SPACE}/{SPACE}(?P<proto>[^\s/;,:]+)[ \t\r\n]{SPACE}"
HOST = r"(?:\[[^\]\s;,]*\]|[^\s:;,\[\]()]+)"
LATE_PORT = rf"{SPACE}:{SPACE}(?P<port>[0-9]{{1,5}})"
COMMENT = rf"(?:\(.*\){SPACE})?"


def via_param(quoted_commas: bool) -> str:
    """A parameter of a Via."""
    quoted = r"\"(?:[^\",\\]*\"?|[^\"\\]*\")" if quoted_commas else r"\"[^\",\\]*\"?"
    return (
        rf"(?:{_NEEDS_VALUE}{SPACE}={SPACE}(?:{quoted}|[^\s;,=\"]+)"
        rf"|(?!{_NEEDS_VALUE}{SPACE}(?:[=;,(]|\Z))[^\s;,=\"]+"
        rf"(?:{SPACE}={SPACE}(?:{quoted}|[^\s;,=\"]*))?)"
    )


def _vias(quoted_commas: bool) -> re.Pattern[str]:
    param = via_param(quoted_commas)
    value = re.sub(
        r"\?P<\w+>",
        "?:",
        rf"{PROTOCOL}{HOST}(?:{LATE_PORT})?(?:{SPACE};{SPACE}{param})*{SPACE}{COMMENT}",
    )
    return re.compile(rf"{value}(?:,{SPACE}{value})*", re.IGNORECASE)


_VIAS = {quoted_commas: _vias(quoted_commas) for quoted_commas in (False, True)}
_CSEQ = re.compile(rf"[^ \t\r\n]+[ \t]+[^ \t\r\n]+{SPACE}")
_LENGTH = re.compile(rf"([0-9]+){SPACE}")
_RETRY_AFTER = re.compile(r"[0-9]")
STRICTLY_ONCE = frozenset({"call-id", "to", "cseq", "from", "max-forwards", "content-length"})
"""Of these a second one is an error with sip_parser_mode=1."""
INSISTED_ON = frozenset({"via", "to", "cseq", "content-length", "retry-after"})
"""The bodies of others are not looked at here."""
AT_ONCE = frozenset({"via", "from", "to", "call-id", "cseq"})
"""Kamailio reads a message as far as the last of these before any route sees it."""


@lru_cache(maxsize=4096)
def is_readable(key: str, body: str) -> bool:
    """Whether Kamailio can read the body of a header field with that canonical name."""
    if key == "via":
        return _VIAS[parsing.now().quoted_commas].fullmatch(body) is not None
    if key == "to":
        return parse_addr_spec(body) is not None
    if key == "cseq":
        return _CSEQ.fullmatch(body) is not None
    if key == "content-length":
        found = _LENGTH.fullmatch(body)
        # as C counts: a number is too large once a tenth of the largest has been read
        return found is not None and int(found[1][:-1] or 0) < LARGEST_LENGTH // 10
    if key == "retry-after":
        return _RETRY_AFTER.match(body) is not None
    return True


parsing.remembered(is_readable.cache_clear)

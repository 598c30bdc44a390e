"""One value of a Via header (RFC 3261 section 20.42)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from fake_ksr import parsing
from fake_ksr.addrspec import SPACE
from fake_ksr.insisting import COMMENT, HOST, LATE_PORT, PROTOCOL, via_param

_VIA = {
    quoted_commas: re.compile(
        rf"{PROTOCOL}(?P<host>{HOST})(?:{LATE_PORT})?"
        rf"(?P<params>(?:{SPACE};{SPACE}{via_param(quoted_commas)})*)"
        rf"{SPACE}{COMMENT}",
        re.IGNORECASE,
    )
    for quoted_commas in (False, True)
}
_USUAL = re.compile(
    r"SIP/2\.0/(?P<proto>[A-Z]+) (?P<host>[\w.-]+)(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<params>(?:;(?:rport|[\w-]+=[\w.~+*%!-]+))*)",
    re.ASCII,
)
"""How nearly every Via is written, which is much faster to read."""
_ONE_PARAM = re.compile(rf";{SPACE}([^\s;,=\"]+)(?:{SPACE}={SPACE}(\"[^\"]*\"?|[^\s;,=\"]*))?")


class Via(NamedTuple):
    """The parts of a Via; its parameters keep their place in the text for editing."""

    proto: str
    host: str
    port: int
    params: dict[str, str]
    text: str

    @property
    def branch(self) -> str:
        """Branch parameter, "" when missing."""
        return self.params.get("branch", "")


@lru_cache(maxsize=4096)
def parse_via(text: str) -> Via | None:
    """One Via value, None where it is none; of two parameters of a name the last one counts."""
    usual = _USUAL.fullmatch(text)
    if usual is not None:
        proto, host, port, written = usual.groups()
        pieces = [piece.partition("=") for piece in written.split(";")[1:]]
        params = {name.lower(): value for name, _, value in pieces}
        return Via(proto, host, int(port or 0), params, text)
    found = _VIA[parsing.now().quoted_commas].fullmatch(text)
    if found is None:
        return None
    params = {
        name.lower(): value[1:-1] if value.startswith('"') else value
        for name, value in _ONE_PARAM.findall(found["params"])
    }
    return Via(found["proto"].upper(), found["host"], int(found["port"] or 0), params, text)


parsing.remembered(parse_via.cache_clear)

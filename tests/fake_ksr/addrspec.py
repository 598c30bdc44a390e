"""To, From and their like, as Kamailio's parse_addr_spec takes them or gives up on them."""

from __future__ import annotations

import re
from functools import lru_cache

from fake_ksr.address import NameAddr

SPACE = r"(?:[ \t]|\r?\n(?=[ \t]))*"
_PLAIN = r"[^ \t\r\n\0<>\";\\]"
QUOTED = r'"(?:\\.|[^"\\\r\n\0])*"'
_ENCLOSED = re.compile(
    rf"(?P<display>{QUOTED}|{_PLAIN}+(?:{SPACE[:-1]}+{_PLAIN}+)*)?{SPACE}"
    rf"<[ \t]*(?P<uri>{_PLAIN}(?:{_PLAIN}|;)*)[ \t]*>",
    re.DOTALL,
)
_BARE = re.compile(rf"(?P<uri>{_PLAIN}+)")
_END = re.compile(rf"{SPACE}(?:\Z|\0)")
_NAME = re.compile(rf"{SPACE};{SPACE}(?P<name>[^ \t\r\n\0;=\"\\,]+)")
_EQUALS = re.compile(rf"{SPACE}={SPACE}")
_QUOTED_VALUE = re.compile(r'"([^"\\\r\n\0]*)"')
_TOKEN = re.compile(r"[^ \t\r\n\0;=\"\\,]*")
_TAG_TOKEN = re.compile(r"[^ \t\r\n\0;=\"\\]*")


@lru_cache(maxsize=4096)
def parse_addr_spec(body: str) -> NameAddr | None:
    """The one value of a header; None where Kamailio finds an error.

    A URI is any word, looked at later; only a tag may have a comma in it, and a quoted parameter
    no backslash.
    """
    found = _ENCLOSED.match(body)
    angled = found is not None
    if found is None:
        found = _BARE.match(body)
        if found is None:
            return None
    display = (found["display"] or "") if angled else ""
    params = _params(body, found.end())
    if params is None:
        return None
    return NameAddr(display, found["uri"], params, 0, found.start("uri"), len(body), angled)


def _params(body: str, at: int) -> dict[str, str] | None:
    params: dict[str, str] = {}
    while not _END.match(body, at):
        found = _NAME.match(body, at)
        if found is None:
            return None
        at, name, value = found.end(), found["name"].lower(), ""
        equals = _EQUALS.match(body, at)
        if equals is not None:
            at = equals.end()
            quoted = _QUOTED_VALUE.match(body, at)
            token = (_TAG_TOKEN if name == "tag" else _TOKEN).match(body, at)
            given = quoted or token
            assert given is not None
            at, value = given.end(), given[1] if quoted else given[0]
        # of several of one name the last one counts for a tag, the first one for others
        if name == "tag":
            params[name] = value
        else:
            params.setdefault(name, value)
    return params

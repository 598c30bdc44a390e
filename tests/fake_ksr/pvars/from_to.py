"""Setting parts of From and To: edits that show when the message is printed (pv_set_xto_attr)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.fields import Header
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import Value
from fake_ksr.uri import Uri, parse_uri

if TYPE_CHECKING:
    from fake_ksr.address import NameAddr
    from fake_ksr.pvars.evaluate import Evaluator

Writer = Callable[["Evaluator", Name, Value], bool]
Place = Callable[[Header, "NameAddr", Uri, bool], "tuple[int, int, str]"]
"""Where the part is, how long it is (with what goes with it), what stands behind a new one."""


def _uri(header: Header, value: NameAddr, _uri: Uri, _gone: bool) -> tuple[int, int, str]:
    return header.body_start + value.uri_start, len(value.uri), ""


def _user(header: Header, value: NameAddr, uri: Uri, gone: bool) -> tuple[int, int, str]:
    at = value.uri.index(":") + 1
    if not uri.user:
        return header.body_start + value.uri_start + at, 0, "@"
    length = len(uri.user)
    length += gone and value.uri.startswith("@", at + length)
    return header.body_start + value.uri_start + at, length, ""


def _domain(header: Header, value: NameAddr, uri: Uri, _gone: bool) -> tuple[int, int, str]:
    if not uri.host:
        raise NotSimulated("setting the domain of a telephone number", "…")
    scheme = value.uri.index(":") + 1
    at = value.uri.index(f"@{uri.host}", scheme) + 1 if uri.user else scheme
    return header.body_start + value.uri_start + at, len(uri.host), ""


def _display(header: Header, value: NameAddr, _uri: Uri, gone: bool) -> tuple[int, int, str]:
    if not value.display:
        return header.body_start, 0, " "
    at, length = header.body.index(value.display), len(value.display)
    length += gone and header.body.startswith(" ", at + length)
    return header.body_start + at, length, ""


def _setter(key: str, place: Place, may_go: bool) -> Writer:
    def write(ev: Evaluator, _name: Name, value: Value) -> bool:
        msg = ev.server.message
        header = msg.sip.first(key)
        party = msg.sip.from_ if key == "from" else msg.sip.to
        uri = None if party is None else parse_uri(party.uri)
        if header is None or party is None or uri is None or isinstance(value, int):
            return False
        if value is None and not may_go:
            ev.server.log_line("warn", "it cannot be deleted")
            return True
        offset, length, behind = place(header, party, uri, value is None)
        if value is None:
            if length:
                msg.lumps.delete(offset, length)
        elif length:
            msg.lumps.delete(offset, length, value)
        else:
            msg.lumps.insert(offset, value + behind)
        return True

    return write


WRITERS: dict[str, Writer] = {}
for _key, _names in (
    ("from", (("fu", "from"), ("fU", "from.user"), ("fd", "from.domain"), ("fn",))),
    ("to", (("tu", "to"), ("tU", "to.user", "tUl"), ("td", "to.domain"), ("tn",))),
):
    for _kinds, (_place, _may_go) in zip(
        _names, ((_uri, False), (_user, True), (_domain, False), (_display, True)), strict=True
    ):
        WRITERS |= dict.fromkeys(_kinds, _setter(_key, _place, _may_go))

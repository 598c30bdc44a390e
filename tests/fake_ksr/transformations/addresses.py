"""The classes "nameaddr" and "tobody": parts of values such as `"Display" <uri>;params`."""

from __future__ import annotations

from fake_ksr.addrspec import parse_addr_spec
from fake_ksr.pvars.values import CannotBe, Val, whole
from fake_ksr.transformations.call import Call
from fake_ksr.uri import parse_uri
from fake_ksr.worker import NameAndUri

BLANKS = " \t\r\n"


def name_addr(call: Call) -> Val:
    """A part of a name-addr (tr_eval_nameaddr).

    The worker remembers the last text: where that was none, the second time half of it is told.
    """
    value, worker = call.value, call.ev.server.worker
    if not value.is_text or not value.text:
        raise CannotBe
    known = worker.name_addr
    if known is None or known.text != value.text:
        worker.name_addr = known = _split(value.text)
        if known.broken:
            raise CannotBe
    if call.rule.call == "len":
        return whole(known.length)
    return Val(known.uri if call.rule.call == "uri" else known.name)


def _split(text: str) -> NameAndUri:
    angle = _find(text, "<", 0)
    if angle < 0:
        return NameAndUri(text, "", text, len(text))
    close = _find(text, ">", angle + 1)
    if close < 0:
        return NameAndUri(text, text[:angle], text[angle + 1 :], 0, broken=True)
    return NameAndUri(text, text[:angle], text[angle + 1 : close], close + 1)


def _find(text: str, wanted: str, start: int) -> int:
    quoted = False
    for at in range(start, len(text)):
        if quoted:
            quoted = text[at] != '"' or text[at - 1] == "\\"
        elif text[at] == '"':
            quoted = True
        elif text[at] == wanted:
            return at
    return -1


def to_body(call: Call) -> Val:
    """A part of a header field such as To (tr_eval_tobody)."""
    text = call.value.text
    if not call.value.is_text or not text:
        raise CannotBe
    found = parse_addr_spec(text)
    uri = None if found is None else parse_uri(found.uri)
    if found is None or uri is None:
        raise CannotBe
    name = call.rule.call
    if name == "params":
        behind = text.find(">", found.uri_start + len(found.uri)) if found.angled else -1
        _, _, params = text[max(behind, found.uri_start + len(found.uri)) :].partition(";")
        return Val(params.lstrip(BLANKS))
    parts = {
        "uri": found.uri,
        "tag": found.tag,
        "display": found.display,
        "user": uri.user,
        "host": uri.host,
    }
    return Val(parts[name])

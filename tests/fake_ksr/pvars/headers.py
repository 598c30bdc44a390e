"""$hdr, $hdrc: header fields; $hfl, $hflc: values of those that list some; $msg, $msgbuf, $bs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.address import split_values
from fake_ksr.contacts import ContactHeader
from fake_ksr.fields import Header, canonical
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import CannotBe, Value, joined

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator

SPACE = " \t\r\n"
LISTS = ("via", "route", "record-route", "contact")


def index_of(ev: Evaluator, name: Name) -> int:
    """The index behind the name: 0 where there is none; raises CannotBe where it is no number."""
    if not name.index.startswith("$"):
        return int(name.index or "0")
    found = ev.value(ev.parse(name.index))
    if found is None or not found.is_number:
        raise CannotBe
    return found.number


def _headers(ev: Evaluator, name: Name) -> list[Header]:
    sip, wanted = ev.server.message.sip, ev.inner(name)
    return sip.headers if wanted == "*" else sip.all(wanted)


def header(ev: Evaluator, name: Name) -> Value:
    """A header field's body."""
    found = _headers(ev, name)
    if name.index == "*":
        return joined([one.body for one in found], ",") if found else None
    index = index_of(ev, name)
    return found[index].body if -len(found) <= index < len(found) else None


def _count(ev: Evaluator, name: Name) -> Value:
    return len(ev.server.message.sip.all(ev.inner(name)))


def _values(ev: Evaluator, key: str) -> list[str]:
    sip = ev.server.message.sip
    if key == "contact":
        return _contacts(sip.contact_headers, in_order=ev.server.since("5.8"))
    values: list[str] = []
    for one in sip.all(key):
        pieces = split_values(one.body, ",")
        # a Via keeps the comma behind it
        ends = [","] * (len(pieces) - 1) + [""] if key == "via" else [""] * len(pieces)
        values += [(piece + end).strip(SPACE) for piece, end in zip(pieces, ends, strict=True)]
    return values


def _contacts(headers: list[ContactHeader], in_order: bool) -> list[str]:
    if any(one.broken for one in headers):
        raise CannotBe
    return [
        one.header.body[value.start : value.end].strip(SPACE)
        for one in headers
        for value in (reversed(one.values) if in_order else one.values)
    ]


def _listed(ev: Evaluator, name: Name) -> Value:
    key = canonical(ev.inner(name))
    if key not in LISTS or name.index == "*":
        return header(ev, name)
    try:
        values = _values(ev, key)
    except CannotBe:
        return None
    index = index_of(ev, name)
    if index < 0:
        # until 5.7.3 counted from one behind the last
        index += len(values) + (not ev.server.since("5.7.3"))
    return values[index] if 0 <= index < len(values) else None


def _count_listed(ev: Evaluator, name: Name) -> Value:
    key = canonical(ev.inner(name))
    if key not in LISTS:
        return _count(ev, name)
    try:
        return len(_values(ev, key))
    except CannotBe:
        return 0


def _message(ev: Evaluator, name: Name) -> Value:
    sip = ev.server.message.sip
    line = sip.text[: sip.text.index("\n") + 1]
    fields = sip.text[len(line) : sip.unparsed].strip(SPACE)
    parts: dict[str, Value] = {
        "len": len(sip.text),
        "buf": sip.text,
        "body": sip.body,
        "body_len": len(sip.body),
        "hdrs": fields,
        "hdrs_len": len(fields),
        "hdrc": len(sip.headers),
        "fline": line.strip(SPACE),
        "fpart": sip.text[: sip.unparsed].strip(SPACE),
        "lpart": sip.text[sip.headers[0].start :] if sip.headers else None,
    }
    return parts[name.inner]


def _character(ev: Evaluator, name: Name) -> Value:
    """One character, and a NUL that Kamailio counts with it."""
    text = ev.server.message.sip.text
    inner = ev.inner(name)
    place = int(inner) if inner.lstrip("+-").isdecimal() else 0
    return f"{text[place]}\0" if 0 <= place < len(text) else None


def _set_character(ev: Evaluator, name: Name, value: Value) -> bool:
    msg, inner = ev.server.message, ev.inner(name)
    place = int(inner) if inner.lstrip("+-").isdecimal() else 0
    if not 0 <= place < len(msg.sip.text) or isinstance(value, int):
        return False
    if value:
        msg.sip = msg.sip.overwritten(place, value[0])
    return value is None or bool(value)


def _body_size(ev: Evaluator, _name: Name) -> Value:
    return len(ev.server.message.sip.body)


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "hdr": header,
    "hdrc": _count,
    "hfl": _listed,
    "hflc": _count_listed,
    "msg": _message,
    "msgbuf": _character,
    "bs": _body_size,
}
WRITERS: dict[str, Callable[[Evaluator, Name, Value], bool]] = {"msgbuf": _set_character}

"""SIP messages as received: parsed once, never changed (RFC 3261 section 7).

Inside the fake a message is *wire text*: a str in which each character is one byte (latin-1).
It becomes Python text, or a UnicodeDecodeError, only where it is handed to the script.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple, cast

from fake_ksr.address import NameAddr, split_values
from fake_ksr.addrspec import parse_addr_spec
from fake_ksr.contacts import ContactHeader, read_contact
from fake_ksr.fields import Field, Header, canonical, cut, read_field
from fake_ksr.insisting import AT_ONCE, STRICTLY_ONCE
from fake_ksr.via import Via, parse_via
from kemi_app.lazy import lazy

METHODS = frozenset(
    {"INVITE", "CANCEL", "ACK", "BYE", "INFO", "REGISTER", "SUBSCRIBE", "NOTIFY", "MESSAGE"}
    | {"OPTIONS", "PRACK", "UPDATE", "REFER", "PUBLISH", "KDMQ", "GET", "POST", "PUT", "DELETE"}
)
_KEY = itemgetter(1)
"""The canonical name of a field."""


class FirstLine(NamedTuple):
    """The first line of a request or of a reply; what the other kind has is empty."""

    is_request: bool
    version: str
    method: str = ""
    uri: str = ""
    status: int = 0
    reason: str = ""
    is_http: bool = False


NO_LINE = FirstLine(True, "")


class SipMessage:
    """A parsed request or reply.

    `text` is the whole message, `headers_start` the offset of the first header and `unparsed` that
    after the last (where Kamailio appends new ones), `body` what follows the blank line. One that
    is `broken` has a header that cannot be read: those before it are known, none can be answered.
    `repeated` are the canonical names of which it has two headers or more.

    `fields` are its headers and `starts` where they are, with the end of the last: a Header is
    made of them where one is asked for, since few are and many messages are kept.
    """

    def __init__(
        self,
        text: str,
        first_line: FirstLine,
        fields: Sequence[Field],
        starts: Sequence[int],
        body_start: int,
        broken: bool = False,
    ) -> None:
        self.broken = broken
        self.text = text
        self._line, self._fields, self._starts = first_line, tuple(fields), tuple(starts)
        self._first, self.repeated = _places(tuple(map(_KEY, fields)))
        self.headers_start, self.unparsed = starts[0], starts[-1]
        self.body_start = body_start
        self.body: str = text[body_start:]
        self.is_request: bool = first_line.is_request
        self.version: str = first_line.version
        self.method: str = first_line.method
        self.uri: str = first_line.uri
        self.status: int = first_line.status
        self.reason: str = first_line.reason
        self.is_http: bool = first_line.is_http

    def overwritten(self, at: int, text: str) -> SipMessage:
        """The message with some characters of it overwritten by as many others."""
        end = at + len(text)
        changed = self.text[:at] + text + self.text[end:]
        for number, (_, _, body, offset) in enumerate(self._fields):
            start, stop = self._starts[number : number + 2]
            if start + offset <= at and end <= start + offset + len(body):
                if "\n" in text or "\n" in body:
                    break
                new = read_field(changed[start:stop])
                return self if new is None else self._with(changed, number, new)
        parsed = parse_message(changed, strict=self.broken)
        return self if parsed is None else parsed

    def _with(self, text: str, number: int, field: Field) -> SipMessage:
        """The message with that one header."""
        fields = [*self._fields[:number], field, *self._fields[number + 1 :]]
        return SipMessage(text, self._line, fields, self._starts, self.body_start, self.broken)

    @property
    def headers(self) -> list[Header]:
        """Every header, in order."""
        return [self._header(number) for number in range(len(self._fields))]

    def written(self, keys: frozenset[str]) -> Iterator[tuple[str, str, str]]:
        """Canonical name, body and whole text of every header of these names, in order."""
        for number, (_, key, body, _) in enumerate(self._fields):
            if key in keys:
                yield key, body, self.text[self._starts[number] : self._starts[number + 1]]

    def _header(self, number: int) -> Header:
        name, key, body, offset = self._fields[number]
        start, end = self._starts[number], self._starts[number + 1]
        return Header(name, key, body, start, start + offset, end)

    def all(self, name: str) -> list[Header]:
        """Every header of that name (or compact form), in order."""
        key = canonical(name)
        first = self._first.get(key)
        if first is None:
            return []
        if key not in self.repeated:
            return [self._header(first)]
        return [self._header(at) for at, field in enumerate(self._fields) if field[1] == key]

    def count(self, key: str) -> int:
        """How many headers of that canonical name it has."""
        if key not in self.repeated:
            return int(key in self._first)
        return sum(1 for field in self._fields if field[1] == key)

    def first(self, name: str) -> Header | None:
        """The first header of that name, or None."""
        number = self._first.get(canonical(name))
        return None if number is None else self._header(number)

    def has(self, keys: frozenset[str]) -> bool:
        """Whether it has headers of all these canonical names."""
        return keys <= self._first.keys()

    def get(self, name: str, default: str = "") -> str:
        """Body of the first header of that name."""
        number = self._first.get(canonical(name))
        return default if number is None else self._fields[number][2]

    @lazy
    def vias(self) -> list[Via]:
        """Every Via value of the message; broken ones are left out."""
        if "via" in self.repeated:
            bodies = [body for _, key, body, _ in self._fields if key == "via"]
        else:
            bodies = [self.get("via")]
        pieces = [piece for body in bodies for piece in split_values(body, ",")]
        return [via for piece in pieces if (via := parse_via(piece.strip())) is not None]

    @lazy
    def to(self) -> NameAddr | None:
        """The To header, parsed; None when missing or broken."""
        return self._name_addr("to")

    @lazy
    def from_(self) -> NameAddr | None:
        """The From header, parsed; None when missing or broken."""
        return self._name_addr("from")

    def _name_addr(self, name: str) -> NameAddr | None:
        number = self._first.get(name)
        return None if number is None else parse_addr_spec(self._fields[number][2])

    @lazy
    def contact_headers(self) -> list[ContactHeader]:
        """Every Contact header."""
        return [read_contact(header) for header in self.all("contact")]

    @lazy
    def contacts(self) -> list[NameAddr]:
        """Every contact of every Contact header ("*" is not one), in Kamailio's order."""
        return [value for header in self.contact_headers for value in header.values]

    @lazy
    def cseq(self) -> tuple[str, str]:
        """CSeq as (number, method); ("", "") when missing or broken."""
        pieces = self.get("cseq").split()
        return (pieces[0], pieces[1]) if len(pieces) == 2 else ("", "")

    @lazy
    def method_id(self) -> str:
        """The method as Kamailio tells methods apart: those that it knows in any case."""
        upper = self.method.upper()
        return upper if upper in METHODS else self.method

    @property
    def cseq_method(self) -> str:
        """The method, which for a reply is that of its CSeq."""
        return self.method if self.is_request else self.cseq[1]

    @property
    def call_id(self) -> str:
        """Call-ID, "" when missing."""
        return self.get("call-id")


def parse_message(text: str, any_status: bool = False, strict: bool = False) -> SipMessage | None:
    """Parse wire text; None where Kamailio's parser gives up ("core parsing failed").

    Tolerates what Kamailio tolerates: leading empty lines, bare LF, folded headers; what it sends
    itself may have `any_status`. `strict` is sip_parser_mode=1: no header twice that may not be.
    """
    start = len(text) - len(text.lstrip("\r\n"))
    text = text[start:]
    line_end = text.find("\n")
    first_line = _parse_first_line(text[: max(line_end, 0)].rstrip("\r"), any_status)
    if first_line is None:
        return None
    end, body = _end_of_headers(text, line_end)
    pieces = cut(text, line_end + 1, end)
    starts = [*accumulate(map(len, pieces), initial=line_end + 1)]
    read = [*map(read_field, pieces)]
    fields = cast("list[Field]", read)
    if None in read:
        return _broken(text, first_line, fields[: read.index(None)], starts)
    if strict:
        keys = tuple(map(_KEY, fields))
        if not STRICTLY_ONCE.isdisjoint(_places(keys)[1]):
            at = next(n for n, key in enumerate(keys) if key in STRICTLY_ONCE and key in keys[:n])
            return _broken(text, first_line, fields[:at], starts)
    if not body:
        return None
    return SipMessage(text, first_line, fields, starts, body)


def _end_of_headers(text: str, start: int) -> tuple[int, int]:
    """Where the first blank line from `start` on begins and ends; the text's end and 0 if none."""
    at, bare = text.find("\n\r\n", start), text.find("\n\n", start)
    if at < 0 and bare < 0:
        return len(text), 0
    if at < 0 or 0 <= bare < at:
        return bare + 1, bare + 2
    return at + 1, at + 3


def _broken(
    text: str, first_line: FirstLine, fields: list[Field], starts: list[int]
) -> SipMessage | None:
    """A message whose next header cannot be read: none, unless that comes after all that counts."""
    if not {field[1] for field in fields} >= AT_ONCE:
        return None
    starts = starts[: len(fields) + 1]
    end, body = _end_of_headers(text, starts[-1])
    return SipMessage(text, first_line, fields, starts, body or end, broken=True)


@lru_cache(maxsize=4096)
def _parse_first_line(line: str, any_status: bool) -> FirstLine | None:
    first, _, rest = line.partition(" ")
    if first.upper() == "SIP/2.0" or first.upper().startswith(("HTTP/1.", "HTTP/2")):
        code, space, reason = rest.partition(" ")
        fits = any_status or (len(code) == 3 and space)
        if not fits or not code.isdecimal():
            return None
        http = first.upper().startswith("HTTP/")
        return FirstLine(False, first, status=int(code), reason=reason, is_http=http)
    uri, _, version = rest.partition(" ")
    version = version.strip()
    known = ("SIP/2.0", "HTTP/1.", "HTTP/2")
    if not first or not uri or " " in version or not version.upper().startswith(known):
        return None
    return FirstLine(True, version, first, uri, is_http=version.upper().startswith("HTTP/"))


@lru_cache(maxsize=4096)
def _places(keys: tuple[str, ...]) -> tuple[dict[str, int], frozenset[str]]:
    """Where each key stands first, and those that stand there more than once.

    Found out once for all messages with the same headers in that order.
    """
    first = {key: at for at, key in reversed([*enumerate(keys)])}
    return first, frozenset(key for at, key in enumerate(keys) if first[key] < at)

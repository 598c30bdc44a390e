"""SIP messages as received: parsed once, never changed (RFC 3261 section 7).

Inside the fake a message is *wire text*: a str in which each character is one byte (latin-1).
It becomes Python text, or a UnicodeDecodeError, only where it is handed to the script.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from fake_ksr import parsing
from fake_ksr.address import NameAddr, split_values
from fake_ksr.addrspec import parse_addr_spec
from fake_ksr.contacts import ContactHeader, read_contact
from fake_ksr.insisting import AT_ONCE, NAME, STRICTLY_ONCE, is_readable
from fake_ksr.via import Via, parse_via
from kemi_app.lazy import lazy

COMPACT = {
    "a": "accept-contact", "b": "referred-by", "c": "content-type", "d": "request-disposition",
    "e": "content-encoding", "f": "from", "i": "call-id", "j": "reject-contact",
    "k": "supported", "l": "content-length", "m": "contact",
    "n": "identity-info", "o": "event", "r": "refer-to", "s": "subject", "t": "to",
    "u": "allow-events", "v": "via", "x": "session-expires", "y": "identity",
}  # fmt: skip


@lru_cache(maxsize=4096)
def canonical(name: str) -> str:
    """A header's name in lower case, compact forms written out (RFC 3261 section 7.3.3)."""
    lower = name.strip().lower()
    return COMPACT.get(lower, lower)


PARSED_AT_ONCE = frozenset({"via", "cseq", "content-length"})
METHODS = frozenset(
    {"INVITE", "CANCEL", "ACK", "BYE", "INFO", "REGISTER", "SUBSCRIBE", "NOTIFY", "MESSAGE"}
    | {"OPTIONS", "PRACK", "UPDATE", "REFER", "PUBLISH", "KDMQ", "GET", "POST", "PUT", "DELETE"}
)
_END_OF_HEADERS = re.compile(r"\n\r?\n")
_FIELD = re.compile(r"[^\n]+(?:\n[ \t][^\n]*)*\n?")
"""A header field with its line feed, folded lines included."""
_READ_OFTEN = frozenset({"via", "to", "from", "contact", "cseq"})


class Header(NamedTuple):
    """One header field as written; `start` and `end` are offsets in the message's text.

    `key` is its canonical name, for comparing.
    """

    name: str
    key: str
    body: str
    start: int
    body_start: int
    end: int


class SipMessage:
    """A parsed request or reply.

    `text` is the whole message, `headers` every header in order, `unparsed` the offset after
    the last header (where Kamailio appends new ones), `body` what follows the blank line. One that
    is `broken` has a header that cannot be read: those before it are known, none can be answered.
    """

    def __init__(
        self,
        text: str,
        first_line: tuple[str, str, str],
        headers: list[Header],
        unparsed: int,
        body_start: int,
        broken: bool = False,
    ) -> None:
        self.broken = broken
        self.text = text
        self.headers = headers
        self._first = {header.key: header for header in reversed(headers)}
        self.unparsed = unparsed
        self.body_start = body_start
        self.body = text[body_start:]
        self.is_request = not first_line[0].upper().startswith(("SIP/", "HTTP/"))
        self.method = first_line[0] if self.is_request else ""
        self.uri = first_line[1] if self.is_request else ""
        self.version = first_line[2] if self.is_request else first_line[0]
        self.status = 0 if self.is_request else int(first_line[1])
        self.reason = "" if self.is_request else first_line[2]
        self.is_http = self.version.upper().startswith("HTTP/")

    def overwritten(self, at: int, text: str) -> SipMessage:
        """The message with some characters of it overwritten by as many others."""
        end = at + len(text)
        changed = self.text[:at] + text + self.text[end:]
        for number, old in enumerate(self.headers):
            if old.body_start <= at and end <= old.body_start + len(old.body):
                if "\n" in text or "\n" in old.body or old.key in _READ_OFTEN:
                    break
                new = _parse_header(changed[old.start : old.end], old.start)
                return self if new is None else self._with(changed, number, new)
        parsed = parse_message(changed, strict=self.broken)
        return self if parsed is None else parsed

    def _with(self, text: str, number: int, header: Header) -> SipMessage:
        """The message with that one header, what is known of the others included."""
        message = SipMessage.__new__(SipMessage)
        message.__dict__.update(self.__dict__)
        message.text, message.headers = text, self.headers.copy()
        message.headers[number] = header
        message._first = {each.key: each for each in reversed(message.headers)}
        return message

    def all(self, name: str) -> list[Header]:
        """Every header of that name (or compact form), in order."""
        key = canonical(name)
        first = self._first.get(key)
        if first is None:
            return []
        if len(self._first) == len(self.headers):
            return [first]
        return [header for header in self.headers if header.key == key]

    def first(self, name: str) -> Header | None:
        """The first header of that name, or None."""
        return self._first.get(canonical(name))

    def has(self, keys: frozenset[str]) -> bool:
        """Whether it has headers of all these canonical names."""
        return keys <= self._first.keys()

    def get(self, name: str, default: str = "") -> str:
        """Body of the first header of that name."""
        header = self._first.get(canonical(name))
        return default if header is None else header.body

    @lazy
    def vias(self) -> list[Via]:
        """Every Via value of the message; broken ones are left out."""
        values: list[Via] = []
        for header in self.all("via"):
            for piece in split_values(header.body, ","):
                via = parse_via(piece.strip())
                if via is not None:
                    values.append(via)
        return values

    @lazy
    def to(self) -> NameAddr | None:
        """The To header, parsed; None when missing or broken."""
        return self._name_addr("to")

    @lazy
    def from_(self) -> NameAddr | None:
        """The From header, parsed; None when missing or broken."""
        return self._name_addr("from")

    def _name_addr(self, name: str) -> NameAddr | None:
        header = self.first(name)
        return None if header is None else parse_addr_spec(header.body)

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

    @property
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
    headers: list[Header] = []
    at = line_end + 1
    ending = _END_OF_HEADERS.search(text, line_end)
    for field in _FIELD.findall(text, at, len(text) if ending is None else ending.start() + 1):
        header = _parse_header(field, at)
        if header is None or (strict and _is_second(header, headers)):
            return _broken(text, first_line, headers, at)
        headers.append(header)
        at = header.end
    return None if ending is None else SipMessage(text, first_line, headers, at, ending.end())


def _is_second(header: Header, before: list[Header]) -> bool:
    return header.key in STRICTLY_ONCE and header.key in [each.key for each in before]


def _broken(
    text: str, first_line: tuple[str, str, str], headers: list[Header], at: int
) -> SipMessage | None:
    """A message whose next header cannot be read: none, unless that comes after all that counts."""
    if any(not any(header.key == key for header in headers) for key in AT_ONCE):
        return None
    ending = _END_OF_HEADERS.search(text, at)
    body = len(text) if ending is None else ending.end()
    return SipMessage(text, first_line, headers, at, body, broken=True)


def _parse_first_line(line: str, any_status: bool) -> tuple[str, str, str] | None:
    first, _, rest = line.partition(" ")
    if first.upper() == "SIP/2.0" or first.upper().startswith(("HTTP/1.", "HTTP/2")):
        code, space, reason = rest.partition(" ")
        fits = any_status or (len(code) == 3 and space)
        return (first, code, reason) if fits and code.isdecimal() else None
    uri, _, version = rest.partition(" ")
    version = version.strip()
    known = ("SIP/2.0", "HTTP/1.", "HTTP/2")
    if not first or not uri or " " in version or not version.upper().startswith(known):
        return None
    return first, uri, version


def _parse_header(field: str, at: int) -> Header | None:
    parts = _read_field(field)
    if parts is None:
        return None
    name, key, body, offset = parts
    return Header(name, key, body, at, at + offset, at + len(field))


@lru_cache(maxsize=4096)
def _read_field(field: str) -> tuple[str, str, str, int] | None:
    """Name, canonical name, body and where that begins; None for what cannot be read."""
    name, colon, raw = field.partition(":")
    name = name.rstrip(" \t")
    if not colon or not NAME.fullmatch(name):
        return None
    stripped = raw.lstrip(" \t\r\n")
    key = canonical(name)
    value = stripped.rstrip(" \t\r\n")
    if key == "via" and "," not in value:
        readable = parse_via(value) is not None  # which is asked for again
    else:
        readable = is_readable(key, value)
    if not readable:
        return None
    # blanks at the end stay, but for the headers that Kamailio parses at once
    ending = " \t\r\n" if key in PARSED_AT_ONCE else "\r\n"
    return name, key, stripped.rstrip(ending), len(field) - len(stripped)


parsing.remembered(_read_field.cache_clear)

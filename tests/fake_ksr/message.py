"""SIP messages as received: parsed once, never changed (RFC 3261 section 7).

Inside the fake a message is *wire text*: a str in which each character is one byte (latin-1).
It becomes Python text, or a UnicodeDecodeError, only where it is handed to the script.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from fake_ksr.address import NameAddr, parse_name_addr, split_params, split_values
from fake_ksr.contacts import ContactHeader, read_contact
from fake_ksr.uri import split_host_port

COMPACT = {
    "a": "accept-contact", "b": "referred-by", "c": "content-type", "e": "content-encoding",
    "f": "from", "i": "call-id", "k": "supported", "l": "content-length", "m": "contact",
    "n": "identity-info", "o": "event", "r": "refer-to", "s": "subject", "t": "to",
    "u": "allow-events", "v": "via", "x": "session-expires", "y": "identity",
}  # fmt: skip


def canonical(name: str) -> str:
    """A header's name in lower case, compact forms written out (RFC 3261 section 7.3.3)."""
    lower = name.strip().lower()
    return COMPACT.get(lower, lower)


_SPACE = re.compile(r"[ \t\r\n]")


@dataclass(frozen=True)
class Header:
    """One header field as written; `start` and `end` are offsets in the message's text."""

    name: str
    body: str
    start: int
    body_start: int
    end: int

    @cached_property
    def key(self) -> str:
        """Canonical name, for comparing."""
        return canonical(self.name)


@dataclass(frozen=True)
class Via:
    """The first value of a Via header; parameters keep their place in the text for editing."""

    proto: str
    host: str
    port: int
    params: dict[str, str]
    text: str

    @property
    def branch(self) -> str:
        """Branch parameter, "" when missing."""
        return self.params.get("branch", "")


class SipMessage:
    """A parsed request or reply.

    `text` is the whole message, `headers` every header in order, `unparsed` the offset after
    the last header (where Kamailio appends new ones), `body` what follows the blank line.
    """

    def __init__(
        self,
        text: str,
        first_line: tuple[str, str, str],
        headers: list[Header],
        unparsed: int,
        body_start: int,
    ) -> None:
        self.text = text
        self.headers = headers
        self.unparsed = unparsed
        self.body_start = body_start
        self.body = text[body_start:]
        self.is_request = not first_line[0].upper().startswith("SIP/")
        self.method = first_line[0] if self.is_request else ""
        self.uri = first_line[1] if self.is_request else ""
        self.version = first_line[2] if self.is_request else first_line[0]
        self.status = 0 if self.is_request else int(first_line[1])
        self.reason = "" if self.is_request else first_line[2]

    def overwritten(self, at: int, text: str) -> SipMessage:
        """The message with some characters of it overwritten by as many others."""
        changed = self.text[:at] + text + self.text[at + len(text) :]
        parsed = parse_message(changed)
        return self if parsed is None else parsed

    def all(self, name: str) -> list[Header]:
        """Every header of that name (or compact form), in order."""
        key = canonical(name)
        return [header for header in self.headers if header.key == key]

    def first(self, name: str) -> Header | None:
        """The first header of that name, or None."""
        key = canonical(name)
        for header in self.headers:
            if header.key == key:
                return header
        return None

    def get(self, name: str, default: str = "") -> str:
        """Body of the first header of that name."""
        header = self.first(name)
        return default if header is None else header.body

    @cached_property
    def vias(self) -> list[Via]:
        """Every Via value of the message; broken ones are left out."""
        values: list[Via] = []
        for header in self.all("via"):
            for piece in split_values(header.body, ","):
                via = parse_via(piece.strip())
                if via is not None:
                    values.append(via)
        return values

    @cached_property
    def to(self) -> NameAddr | None:
        """The To header, parsed; None when missing or broken."""
        return self._name_addr("to")

    @cached_property
    def from_(self) -> NameAddr | None:
        """The From header, parsed; None when missing or broken."""
        return self._name_addr("from")

    def _name_addr(self, name: str) -> NameAddr | None:
        header = self.first(name)
        return None if header is None else parse_name_addr(header.body)

    @cached_property
    def contact_headers(self) -> list[ContactHeader]:
        """Every Contact header."""
        return [read_contact(header) for header in self.all("contact")]

    @cached_property
    def contacts(self) -> list[NameAddr]:
        """Every contact of every Contact header ("*" is not one), in Kamailio's order."""
        return [value for header in self.contact_headers for value in header.values]

    @cached_property
    def cseq(self) -> tuple[str, str]:
        """CSeq as (number, method); ("", "") when missing or broken."""
        pieces = self.get("cseq").split()
        if len(pieces) != 2 or not pieces[0].isdecimal():
            return "", ""
        return pieces[0], pieces[1]

    @property
    def cseq_method(self) -> str:
        """The method, which for a reply is that of its CSeq."""
        return self.method if self.is_request else self.cseq[1]

    @property
    def call_id(self) -> str:
        """Call-ID, "" when missing."""
        return self.get("call-id")


def parse_via(text: str) -> Via | None:
    """One Via value: "SIP/2.0/UDP host:port;params" (RFC 3261 section 20.42)."""
    sent, _, rest = text.partition(";")
    pieces = sent.split()
    protocol = "".join(pieces[:-1])
    if len(pieces) < 2 or protocol.upper().count("/") != 2:
        return None
    host, port = split_host_port(pieces[-1])
    if not host or port is None:
        return None
    return Via(protocol.rsplit("/", 1)[1].upper(), host, port, split_params(rest), text)


def parse_message(text: str) -> SipMessage | None:
    """Parse wire text; None where Kamailio's parser gives up ("core parsing failed").

    Tolerates what Kamailio tolerates: leading empty lines, bare LF, folded headers.
    """
    start = len(text) - len(text.lstrip("\r\n"))
    text = text[start:]
    line_end = text.find("\n")
    first_line = _parse_first_line(text[: max(line_end, 0)].rstrip("\r"))
    if first_line is None:
        return None
    headers: list[Header] = []
    at = line_end + 1
    while at < len(text):
        if text.startswith("\r\n", at):
            return SipMessage(text, first_line, headers, at, at + 2)
        if text.startswith("\n", at):
            return SipMessage(text, first_line, headers, at, at + 1)
        end = _header_end(text, at)
        header = _parse_header(text, at, end)
        if header is None:
            return None
        headers.append(header)
        at = end
    return None


def _parse_first_line(line: str) -> tuple[str, str, str] | None:
    first, _, rest = line.partition(" ")
    if first.upper() == "SIP/2.0":
        code, _, reason = rest.partition(" ")
        return (first, code, reason) if len(code) == 3 and code.isdecimal() else None
    uri, _, version = rest.partition(" ")
    version = version.strip()
    if not first or not uri or " " in version or not version.upper().startswith("SIP/2.0"):
        return None
    return first, uri, version


def _header_end(text: str, start: int) -> int:
    """Offset after the line feed that ends the header, folded lines included."""
    at = text.find("\n", start)
    while at >= 0 and text[at + 1 : at + 2] in (" ", "\t"):
        at = text.find("\n", at + 1)
    return len(text) if at < 0 else at + 1


def _parse_header(text: str, start: int, end: int) -> Header | None:
    colon = text.find(":", start, end)
    if colon < 0:
        return None
    name = text[start:colon].rstrip(" \t")
    if not name or _SPACE.search(name):
        return None
    raw = text[colon + 1 : end]
    stripped = raw.lstrip(" \t\r\n")
    return Header(
        name, stripped.rstrip(" \t\r\n"), start, colon + 1 + len(raw) - len(stripped), end
    )

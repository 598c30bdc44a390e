"""Name-addr values: `"Display" <uri>;params` (RFC 3261 section 25.1)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NameAddr:
    """One value of To, From, Contact, Route and the like.

    `start` and `end` delimit the value in the header's body, `uri_start` the URI in it.
    """

    display: str
    uri: str
    params: dict[str, str]
    start: int
    uri_start: int
    end: int
    angled: bool

    @property
    def tag(self) -> str:
        """The tag parameter, "" when missing."""
        return self.params.get("tag", "")


def split_params(text: str) -> dict[str, str]:
    """ ";"-separated parameters, names in lower case, quotes kept off the values."""
    params: dict[str, str] = {}
    for piece in split_values(text, ";"):
        name, equals, value = piece.partition("=")
        if name.strip():
            value = value.strip()
            if len(value) > 1 and value.startswith('"') and value.endswith('"'):
                value = value[1:-1]
            params.setdefault(name.strip().lower(), value if equals else "")
    return params


def parse_name_addr(body: str) -> NameAddr | None:
    """The first value of a header's body; None when it holds no URI."""
    values = parse_name_addrs(body)
    return values[0] if values else None


def parse_name_addrs(body: str) -> list[NameAddr]:
    """Every value of a header's body, in order; values without a URI are left out."""
    values = []
    at = 0
    for piece in split_values(body, ","):
        value = _parse_one(piece, at)
        if value is not None:
            values.append(value)
        at += len(piece) + 1
    return values


def _parse_one(piece: str, offset: int) -> NameAddr | None:
    lead = len(piece) - len(piece.lstrip())
    text = piece.strip()
    start, end = offset + lead, offset + lead + len(text)
    angle = _find_unquoted(text, "<")
    if angle >= 0:
        close = text.find(">", angle)
        if close < 0:
            return None
        display = text[:angle].strip()
        return NameAddr(
            display,
            text[angle + 1 : close],
            split_params(text[close + 1 :]),
            start,
            start + angle + 1,
            end,
            True,
        )
    uri, _, params = text.partition(";")
    uri = uri.rstrip()
    if ":" not in uri:
        return None
    return NameAddr("", uri, split_params(params), start, start, end, False)


def _find_unquoted(text: str, wanted: str) -> int:
    quoted = skip = False
    for index, char in enumerate(text):
        if skip:
            skip = False
        elif quoted:
            skip = char == "\\"
            quoted = char != '"'
        elif char == '"':
            quoted = True
        elif char == wanted:
            return index
    return -1


def split_values(text: str, separator: str) -> list[str]:
    """Split outside quotes and angle brackets."""
    if separator not in text:
        return [text]
    if '"' not in text and "<" not in text:
        return text.split(separator)
    pieces, start, quoted, angled, skip = [], 0, False, False, False
    for index, char in enumerate(text):
        if skip:
            skip = False
        elif quoted:
            skip = char == "\\"
            quoted = char != '"'
        elif char == '"':
            quoted = True
        elif char == "<":
            angled = True
        elif char == ">":
            angled = False
        elif char == separator and not angled:
            pieces.append(text[start:index])
            start = index + 1
    pieces.append(text[start:])
    return pieces

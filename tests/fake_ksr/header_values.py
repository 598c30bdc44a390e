"""Values of headers that list them, and their parameters, with their places (module textopsx)."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass

from fake_ksr.fields import Header

SPACE = " \t\r\n"
WORD = frozenset(string.ascii_letters + string.digits + "_-")
_EXPRESSION = re.compile(
    r"[ \t\r\n]*(?P<name>[\w-]+)[ \t\r\n]*"
    r"(?P<place>\[[ \t\r\n]*(?:(?P<all>\*)|(?P<index>[+-]?\d+))?[ \t\r\n]*\][ \t\r\n]*)?"
    r"(?:\.[ \t\r\n]*(?P<param>[\w-]+))?",
    re.ASCII,
)


@dataclass(frozen=True)
class Target:
    """What "Name[index].parameter" names; `placed` where there are square brackets."""

    name: str
    placed: bool
    everywhere: bool
    index: int
    param: str


def parse_target(text: str) -> Target | None:
    """The parts of a header expression, None for a bad one."""
    found = _EXPRESSION.fullmatch(text)
    if found is None:
        return None
    return Target(
        found["name"],
        found["place"] is not None,
        found["all"] is not None,
        int(found["index"] or 0),
        found["param"] or "",
    )


@dataclass(frozen=True)
class Span:
    """A stretch of the message's text."""

    start: int
    end: int


@dataclass(frozen=True)
class Value:
    """One value of a header; `whole` is with the blanks before it and the comma after it."""

    header: Header
    span: Span
    whole: Span


def values_of(text: str, header: Header) -> list[Value]:
    """The values of a header, one at least."""
    values: list[Value] = []
    at, end = header.body_start, header.body_start + len(header.body)
    while True:
        begin = at
        while at < end and text[at] in SPACE:
            at += 1
        start, quoted = at, False
        while at < end and (text[at] != "," or quoted):
            if text[at] == '"' and (not quoted or text[at - 1] != "\\"):
                quoted = not quoted
            at += 1
        stop = start + len(text[start:at].rstrip(SPACE))
        at = min(at + 1, end)
        values.append(Value(header, Span(start, stop), Span(begin, at)))
        if at >= end:
            return values


@dataclass(frozen=True)
class Place:
    """Where a parameter is: what to remove with it, what to overwrite from "=" on.

    Where it is not there, `removed` begins where a new one goes, and `found` is False. `sign` is
    what is to stand in front of a new one.
    """

    found: bool
    removed: Span
    overwritten: Span
    sign: str


class NeverReturns(Exception):
    """Kamailio's loop over this text has no end."""


def parameters_start(text: str, span: Span) -> int:
    """Where the parameters of a value begin: after its name and its URI."""
    at, end = span.start, span.end
    while at < end and text[at] != ";":
        at = _unquoted(text, at, end, "<;" + SPACE)
        at = _skip_space(text, at, end)
        if at < end and text[at] == "<":
            at = _unquoted(text, at, end, ">")
    return at


def find_parameter(text: str, name: str, start: int, end: int) -> Place:
    """A parameter ";name=value" among those that begin at an offset."""
    at = start
    while True:
        begin = at
        at = _skip_space(text, at, end)
        if at >= end or text[at] != ";":
            return Place(False, Span(begin, begin), Span(begin, begin), ";")
        word = at = _skip_space(text, at + 1, end)
        while at < end and text[at] not in "=;" + SPACE:
            at += 1
        written, after = text[word:at], at
        at = _skip_space(text, at, end)
        if at < end and text[at] == "=":
            at = _parameter_value(text, _skip_space(text, at + 1, end), end, ";")
        if written.lower() == name.lower():
            return Place(True, Span(begin, at), Span(after, at), ";")


def find_comma_parameter(text: str, name: str, start: int, end: int, mended: bool) -> Place:
    """A parameter of a header such as Authorization: "Digest name=value, name=value"."""
    at, sign = start, ""
    while at < end:
        begin = at
        at = _skip_space(text, at, end)
        comma = text[at:end].startswith(",")
        at = _skip_space(text, at + comma, end)
        if at >= end or text[at] not in WORD:
            if not mended and at < end and text[at] != ",":
                raise NeverReturns
            while at < end and text[at] not in SPACE + ",":
                at += 1
            at += text[at:end].startswith(",")
            continue
        word = at
        sign = sign or " "
        while at < end and text[at] in WORD:
            at += 1
        written = text[word:at]
        after = at = _skip_space(text, at, end)
        if at < end and text[at] == "=":
            sign = ","
            at = _parameter_value(text, _skip_space(text, at + 1, end), end, ",")
            if written.lower() == name.lower():
                overwritten, gone = Span(after, at), at
                at = _skip_space(text, at, end)
                if not comma and text[at:end].startswith(","):
                    gone = at + 1
                return Place(True, Span(begin, gone), overwritten, sign)
        at = _skip_space(text, at, end)
    return Place(False, Span(at, at), Span(at, at), sign)


def _parameter_value(text: str, at: int, end: int, separator: str) -> int:
    """Where a value ends."""
    if text[at:end].startswith('"'):
        close = text.find('"', at + 1, end)
        return end if close < 0 else close + 1
    while at < end and text[at] not in SPACE + separator:
        at += 1
    return at


def _unquoted(text: str, at: int, end: int, signs: str) -> int:
    """Where one of some signs stands outside of quotes."""
    quoted = False
    while at < end:
        if quoted:
            quoted = text[at] != '"' or text[at - 1] == "\\"
        elif text[at] == '"':
            quoted = True
        elif text[at] in signs:
            break
        at += 1
    return at


def _skip_space(text: str, at: int, end: int) -> int:
    while at < end and text[at] in SPACE:
        at += 1
    return at

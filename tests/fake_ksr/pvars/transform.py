"""Transformations of values: `{s.substr,0,3}`, `{uri.host}`, `{nameaddr.uri}` and others."""

from __future__ import annotations

import hashlib
import re
import string
from collections.abc import Callable

from fake_ksr.errors import NotSimulated
from fake_ksr.uri import Uri, parse_uri

Value = int | str | None
Transformation = Callable[[Value, str, str], Value]

UNESCAPED = frozenset(string.ascii_letters + string.digits + "-_.!~*'()&=+$,;?")
_DISPLAY = re.compile(r'(?:[^"<]|"(?:[^"\\]|\\.)*")*')
_ESCAPED = re.compile(r"%(.{0,2})", re.DOTALL)


class _CannotBe(Exception):
    """The transformation fails, and with it the pseudo-variable is null."""


def transform(value: Value, rule: str, name: str) -> Value:
    """Apply one transformation; `name` is the whole pseudo-variable, for the complaint."""
    family, _, rest = rule.partition(".")
    call, _, argument = rest.partition(",")
    known = FAMILIES.get(family)
    if known is None:
        raise _missing(rule, name)
    try:
        return known(value, call, argument)
    except KeyError:
        raise _missing(rule, name) from None
    except _CannotBe:
        return None


def _missing(rule: str, name: str) -> NotSimulated:
    return NotSimulated(
        f"the transformation {{{rule}}} of {name}",
        f'kamailio.script("KSR.pv.get", "value")  # asked for {name}',
    )


def _string(value: Value, call: str, argument: str) -> Value:
    done = STRINGS[call]
    return None if value is None else done(str(value), argument)


def _number(text: str, _argument: str) -> int:
    if re.fullmatch(r"[+-]?\d*", text) is None:
        raise _CannotBe
    return int(text) if text.strip("+-") else 0


def _substr(text: str, argument: str) -> str:
    """A negative start counts from the end, length 0 takes the rest; else it must be inside."""
    start, length = (int(number) for number in argument.split(","))
    if length < 0 or start >= len(text) or -start > len(text):
        raise _CannotBe
    begin = start if start >= 0 else len(text) + start
    return text[begin : begin + length] if length else text[begin:]


def _select(text: str, argument: str) -> str:
    number, _, separator = argument.partition(",")
    pieces = text.split({"\\n": "\n", "\\r": "\r", "\\t": "\t"}.get(separator, separator[-1:]))
    index = int(number)
    return pieces[index] if -len(pieces) <= index < len(pieces) else ""


def _escape_user(text: str, _argument: str) -> str:
    if any(not " " <= sign <= "~" for sign in text):
        raise _CannotBe
    return "".join(sign if sign in UNESCAPED else f"%{ord(sign):02x}" for sign in text)


def _unescape_user(text: str, _argument: str) -> str:
    def sign(found: re.Match[str]) -> str:
        digits = found[1]
        if re.fullmatch("[0-9A-Fa-f]{2}", digits) is None or not 32 <= int(digits, 16) <= 126:
            raise _CannotBe
        return chr(int(digits, 16))

    return _ESCAPED.sub(sign, text)


STRINGS: dict[str, Callable[[str, str], Value]] = {
    "len": lambda text, _: len(text),
    "int": _number,
    "substr": _substr,
    "select": _select,
    "md5": lambda text, _: hashlib.md5(text.encode("latin-1"), usedforsecurity=False).hexdigest(),
    "tolower": lambda text, _: text.lower(),
    "toupper": lambda text, _: text.upper(),
    "trim": lambda text, _: text.strip(" \t\r\n"),
    "ltrim": lambda text, _: text.lstrip(" \t\r\n"),
    "rtrim": lambda text, _: text.rstrip(" \t\r\n"),
    "escape.common": lambda text, _: re.sub(r"(['\"\\])", r"\\\1", text),
    "escape.user": _escape_user,
    "unescape.user": _unescape_user,
}


def _uri(value: Value, call: str, argument: str) -> Value:
    part = URI_PARTS[call]
    if not isinstance(value, str) or not value:
        return None
    uri = parse_uri(value.removesuffix(";") if len(value) > 4 else value)
    return None if uri is None else part(uri, argument)


def _params(uri: Uri) -> str:
    return "" if uri.scheme in ("tel", "tels") else uri.params


def _uri_param(uri: Uri, name: str) -> str:
    return (uri.param(name) or "").strip('"') if _params(uri) else ""


URI_PARTS: dict[str, Callable[[Uri, str], Value]] = {
    "user": lambda uri, _: uri.user,
    "host": lambda uri, _: uri.host,
    "domain": lambda uri, _: uri.host,
    "passwd": lambda uri, _: uri.password or "",
    "port": lambda uri, _: uri.port,
    "params": lambda uri, _: _params(uri),
    "headers": lambda uri, _: uri.headers,
    "scheme": lambda uri, _: uri.text.partition(":")[0],
    "transport": lambda uri, _: uri.param("transport") or "",
    "maddr": lambda uri, _: uri.param("maddr") or "",
    "param": _uri_param,
}


def _nameaddr(value: Value, call: str, _argument: str) -> Value:
    part = NAME_PARTS[call]
    if not isinstance(value, str) or not value:
        return None
    found = _DISPLAY.match(value)
    angle = found.end() if found is not None else len(value)
    if not value.startswith("<", angle):
        return part("", value, len(value))
    close = value.find(">", angle)
    if close < 0:
        return None
    return part(value[:angle], value[angle + 1 : close], close + 1)


NAME_PARTS: dict[str, Callable[[str, str, int], Value]] = {
    "name": lambda display, _uri, _length: display,
    "uri": lambda _display, uri, _length: uri,
    "len": lambda _display, _uri, length: length,
}

FAMILIES: dict[str, Transformation] = {"s": _string, "uri": _uri, "nameaddr": _nameaddr}

"""Contact headers as Kamailio parses them: stricter than other headers with addresses."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from fake_ksr.address import NameAddr

if TYPE_CHECKING:
    from fake_ksr.fields import Header

SPACE = " \t\r\n"
PLAIN, QUOTED, ANGLED, QUOTED_IN_ANGLES, ESCAPED, ESCAPED_IN_ANGLES = range(6)
STATES: dict[str, dict[int, int]] = {
    '"': {0: QUOTED, 1: PLAIN, 2: QUOTED_IN_ANGLES, 3: ANGLED, 4: QUOTED, 5: QUOTED_IN_ANGLES},
    "<": {PLAIN: ANGLED, ESCAPED: QUOTED, ESCAPED_IN_ANGLES: QUOTED_IN_ANGLES},
    ">": {ANGLED: PLAIN, ESCAPED: QUOTED, ESCAPED_IN_ANGLES: QUOTED_IN_ANGLES},
    "\\": {1: ESCAPED, 3: ESCAPED_IN_ANGLES, 4: QUOTED, 5: QUOTED_IN_ANGLES},
}


class ContactError(Exception):
    """The header's body is no Contact."""


@dataclass(frozen=True)
class ContactHeader:
    """One Contact header: a star, or values in Kamailio's order (the last written first)."""

    header: Header
    star: bool = False
    broken: bool = False
    values: tuple[NameAddr, ...] = ()


def read_contact(header: Header) -> ContactHeader:
    """What a Contact header holds."""
    body = header.body
    if body.startswith("*"):
        return ContactHeader(header, star=True)
    values = _read(body)
    return ContactHeader(header, broken=values is None, values=values or ())


@lru_cache(maxsize=4096)
def _read(body: str) -> tuple[NameAddr, ...] | None:
    try:
        return tuple(reversed(_Reader(body).values()))
    except ContactError:
        return None


class _Reader:
    def __init__(self, body: str) -> None:
        self.text = body
        self.at = 0
        self.end = len(body)

    def values(self) -> list[NameAddr]:
        found = []
        self._skip_space()
        if self.at == self.end:
            raise ContactError("empty")
        while True:
            found.append(self._value())
            if self.at >= self.end:
                return found
            self.at += 1
            self._skip_space()
            if self.at >= self.end:
                raise ContactError("text after comma missing")

    def _value(self) -> NameAddr:
        start = self.at
        self._skip_name()
        display = self.text[start : self.at].rstrip(SPACE)
        uri_start = self.at
        self._skip_uri()
        uri = self.text[uri_start : self.at].rstrip(SPACE)
        angled = len(uri) >= 2 and uri[0] == "<" and uri[-1] == ">"
        if angled:
            uri, uri_start = uri[1:-1], uri_start + 1
        uri_start += len(uri) - len(uri.lstrip(SPACE))
        uri = uri.strip(SPACE)
        if not uri:
            raise ContactError("no URI")
        params: dict[str, str] = {}
        if self._sign() == ";":
            self.at += 1
            self._skip_space()
            if self.at >= self.end:
                raise ContactError("parameter missing")
            params = self._params()
        return NameAddr(display, uri, params, start, uri_start, self.at, angled)

    def _sign(self) -> str:
        return self.text[self.at] if self.at < self.end else ""

    def _skip_space(self) -> None:
        while self.at < self.end and self.text[self.at] in SPACE:
            self.at += 1

    def _skip_name(self) -> None:
        quoted, space = False, -1
        for at in range(self.at, self.end):
            sign = self.text[at]
            if quoted:
                quoted = sign != '"' or self.text[at - 1] == "\\"
            elif sign in " \t":
                space = at
            elif sign == "<":
                self.at = at
                return
            elif sign in ":;":
                if space >= 0:
                    self.at = space
                    self.end -= 1  # Kamailio's own slip: one character of the end is lost
                return
            elif sign == '"':
                quoted = True
        raise ContactError("no scheme")

    def _skip_uri(self) -> None:
        state = PLAIN
        while self.at < self.end:
            sign = self.text[self.at]
            if sign in ",;" and state == PLAIN:
                return
            if (sign == "<" and state == ANGLED) or (sign == ">" and state == PLAIN):
                raise ContactError("bracket")
            state = STATES.get(sign, {}).get(state, state)
            self.at += 1
        if state != PLAIN:
            raise ContactError("not closed")

    def _params(self) -> dict[str, str]:
        """The parameters by name in lower case; of several of one name the last one counts."""
        params: dict[str, str] = {}
        while True:
            start = self.at
            while self._sign() not in ("", ";", ",", "=", *SPACE):
                self.at += 1
            name = self.text[start : self.at].lower()
            params[name] = ""
            self._skip_space()
            if self._sign() == "=":
                self.at += 1
                self._skip_space()
                params[name] = self._param_value()
                self._skip_space()
            if self._sign() in ("", ",", ">"):
                return params
            if self._sign() != ";":
                raise ContactError("no semicolon")
            self.at += 1
            self._skip_space()
            if self.at >= self.end:
                raise ContactError("parameter name missing")

    def _param_value(self) -> str:
        quote = self._sign()
        if quote == "":
            return ""
        start = self.at
        if quote in "\"'":
            at = self.text.find(quote, start + 1, self.end)
            if at < 0:
                raise ContactError("quote not closed")
            self.at = at + 1
            return self.text[start + 1 : at]
        while self._sign() not in ("", ";", ",", *SPACE):
            self.at += 1
        if self.at == start:
            raise ContactError("value missing")
        return self.text[start : self.at]

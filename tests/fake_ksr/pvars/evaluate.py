"""Evaluating pseudo-variables and format strings for the message being processed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.pvars import readers, writers
from fake_ksr.pvars.known import EXISTING
from fake_ksr.pvars.names import Name, parse_name
from fake_ksr.pvars.transform import Value, transform

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


NEED_A_NAME = frozenset({"_s", "avp", "def", "defn", "hdr", "hdrc", "shv", "var", "vn", "xavp"})


class UnknownVariable(Exception):
    """There is no such pseudo-variable (or its module is not loaded)."""


class Evaluator:
    """Reads and writes pseudo-variables of one server's current message."""

    def __init__(self, server: FakeKamailio) -> None:
        self.server = server

    def get(self, text: str) -> Value:
        """The value of a pseudo-variable; raises UnknownVariable or NotSimulated."""
        return self._value(self._parse(text), text)

    def set(self, text: str, value: Value) -> bool:
        """Set (None unsets) a pseudo-variable; False where it cannot be set."""
        name = self._parse(text)
        writer = writers.WRITERS.get(name.kind)
        if writer is None:
            if name.kind in readers.READERS:
                return True  # what cannot be set is left as it is, without a complaint
            raise self._missing(name, text)
        return writer(self, name, value)

    def format(self, text: str) -> str:
        """A format string with its pseudo-variables filled in ("<null>" for nothing)."""
        pieces, at = [], 0
        while at < len(text):
            dollar = text.find("$", at)
            if dollar < 0:
                break
            pieces.append(text[at:dollar])
            if text.startswith("$$", dollar):
                pieces.append("$")
                at = dollar + 2
                continue
            parsed = parse_name(text, dollar)
            if parsed is None:
                pieces.append("$")
                at = dollar + 1
                continue
            value = self._value(parsed[0], text[dollar : parsed[1]])
            pieces.append("<null>" if value is None else str(value))
            at = parsed[1]
        return "".join([*pieces, text[at:]])

    def inner(self, name: Name) -> str:
        """What is in the parentheses, pseudo-variables in it filled in."""
        return self.format(name.inner) if "$" in name.inner else name.inner

    def _parse(self, text: str) -> Name:
        parsed = parse_name(text)
        if parsed is None or parsed[1] != len(text):
            raise UnknownVariable(text)
        name = parsed[0]
        if name.kind in NEED_A_NAME and not name.inner:
            raise UnknownVariable(text)
        return name

    def _value(self, name: Name, text: str) -> Value:
        reader = readers.READERS.get(name.kind)
        if reader is None or (name.kind == "T" and name.inner != "id_index"):
            raise self._missing(name, text)
        value = reader(self, name)
        for rule in name.transformations:
            value = transform(value, rule, text)
        return value

    def _missing(self, name: Name, text: str) -> Exception:
        if name.kind in EXISTING:
            return NotSimulated(
                text,
                f'kamailio.script("KSR.pv.get", "value")  # or a function '
                f"of the name, asked for {text}",
            )
        return UnknownVariable(text)

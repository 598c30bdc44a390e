"""Evaluating pseudo-variables and format strings for the message being processed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.pvars import inner_names, location, numbers, readers, transaction, writers
from fake_ksr.pvars.known import Known, existing
from fake_ksr.pvars.names import Name, UnknownVariable, locate, parse_name
from fake_ksr.pvars.values import CannotBe, Val, Value
from fake_ksr.settings import parameter
from fake_ksr.transformations.apply import transform
from fake_ksr.transformations.shapes import MODULES, NEWER, SINCE

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


BUFFER_SIZE = 8192
INDEX = re.compile(r"-?\d*|[*+]", re.ASCII)


class TooLong(UnknownVariable):
    """A format string gives more than the buffer holds (pv_buffer_size)."""


class Evaluator:
    """Reads and writes pseudo-variables of one server's current message."""

    def __init__(self, server: FakeKamailio) -> None:
        self.server = server

    def get(self, text: str) -> Value:
        """The value of a pseudo-variable; raises UnknownVariable or NotSimulated."""
        try:
            value = self.value(self.parse(text))
        except CannotBe:
            return None
        return None if value is None else value.plain()

    def set(self, text: str, value: Value) -> bool:
        """Set (None unsets) a pseudo-variable; False where it cannot be set."""
        name = self.parse(text)
        if not self._known(name).written:
            return True  # what cannot be set is left as it is, without a complaint
        writer = writers.WRITERS.get(name.kind)
        if writer is None:
            raise _not_simulated(text)
        return writer(self, name, value)

    def format(self, text: str) -> str:
        """A format string with its pseudo-variables filled in ("<null>" for nothing).

        Raises UnknownVariable where it cannot be read, TooLong where the result does not fit.
        """
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
                raise UnknownVariable(text[dollar:])
            self.check(parsed[0])
            pieces.append(self._printed(parsed[0]))
            at = parsed[1]
        made = "".join([*pieces, text[at:]])
        if len(made) >= self.server.config.global_number("pv_buffer_size", BUFFER_SIZE):
            self.server.log_line("err", "buffer overflow -- increase the buffer size...")
            raise TooLong(text)
        return made

    def inner(self, name: Name) -> str:
        """What is in the parentheses, pseudo-variables in it filled in."""
        return self.format(name.inner) if "$" in name.inner else name.inner

    def _printed(self, name: Name) -> str:
        try:
            value = self.value(name)
        except CannotBe:
            return ""
        return "<null>" if value is None else value.written

    def writable(self, text: str) -> bool:
        """Whether a pseudo-variable can be set at all; raises UnknownVariable."""
        return self._known(self.parse(text)).written

    def index(self, name: Name) -> int:
        """The index behind the name, 0 where there is none."""
        text = self.format(name.index)
        return int(text) if text.lstrip("+-").isdecimal() else 0

    def parse(self, text: str) -> Name:
        """The parts of a pseudo-variable's name; raises UnknownVariable where it is none."""
        parsed = parse_name(text) if locate(text) == len(text) else None
        if parsed is None:
            raise UnknownVariable(text)
        self.check(parsed[0])
        return parsed[0]

    def check(self, name: Name) -> None:
        """Raise UnknownVariable where there is no such pseudo-variable."""
        known = self._known(name)
        if known.named != name.has_inner or (name.index and not known.indexed):
            raise UnknownVariable(name.kind)
        if not name.index.startswith("$") and INDEX.fullmatch(name.index) is None:
            raise UnknownVariable(name.index)
        inner_names.check(name)
        if name.kind == "T" and name.inner not in transaction.NAMES:
            raise UnknownVariable(name.inner)
        if name.kind == "sel":
            parameter(self.server, name.inner)
        if name.kind == "ulc" and not location.known(name.inner):
            raise UnknownVariable(name.inner)
        for rule in name.transformations:
            newer = NEWER.get(f"{rule.family}.{rule.call}")
            if newer and self.server.since(newer):
                raise _not_simulated(f"{{{rule.family}.{rule.call}}}")
            if newer or MODULES[rule.family] not in self.server.config.modules:
                raise UnknownVariable(rule.family)
            if not self.server.since(SINCE.get(rule.family, "5.6")):
                raise UnknownVariable(rule.family)
            for argument in rule.arguments:
                if isinstance(argument, Name):
                    self.check(argument)

    def value(self, name: Name) -> Val | None:
        """The value of a pseudo-variable; raises CannotBe where a transformation gives none."""
        reader = readers.READERS.get(name.kind)
        if reader is None:
            raise _not_simulated(f"${name.kind}")
        value = numbers.known(name.kind, reader(self, name))
        for rule in name.transformations:
            value = transform(self, value, rule)
        return value

    def _known(self, name: Name) -> Known:
        known = existing(self.server.release).get(name.kind)
        modules = self.server.config.modules
        if known is None or (known.module not in modules and known.module != "core"):
            raise UnknownVariable(name.kind)
        return known


def _not_simulated(text: str) -> NotSimulated:
    return NotSimulated(
        text,
        f'kamailio.script("KSR.pv.get", "value")  # or a function of the name, asked for {text}',
    )

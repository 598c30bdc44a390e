"""The parameters of an RPC command, read one after the other (rpc->scan of jsonrpcs)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Command = Callable[["FakeKamailio", "Parameters"], Json]


class Fault(Exception):
    """The error that a command answers with."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code
        self.text = text


class Missing(Exception):
    """There is no such parameter, or it is of the wrong kind."""


class Parameters:
    """What was given to a command and not read yet."""

    def __init__(self, values: list[Json]) -> None:
        self._values = list(values)

    def __bool__(self) -> bool:
        return bool(self._values)

    def text(self, convert: bool = False) -> str:
        """A text; with `convert` a number will do."""
        if not self._values:
            raise Missing
        value = self._values[0]
        if convert and isinstance(value, int | float) and not isinstance(value, bool):
            value = str(int(value) % 2**64)
        if not isinstance(value, str):
            raise Missing
        del self._values[0]
        return value

    def number(self) -> int:
        """A number; a text counts as what it begins with."""
        if not self._values:
            raise Missing
        value = self._values.pop(0)
        if isinstance(value, str):
            found = re.match(r"\s*[+-]?\d+", value)
            return int(found[0]) if found else 0
        return int(value) if isinstance(value, int | float) else 0

    def texts(self, count: int, complaint: str) -> list[str]:
        """That many texts; raises Fault with the complaint."""
        try:
            return [self.text() for _ in range(count)]
        except Missing:
            raise Fault(500, complaint) from None

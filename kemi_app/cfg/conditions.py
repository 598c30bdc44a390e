"""The stack of ``#!ifdef``, ``#!ifndef`` and ``#!ifexp``."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kemi_app.cfg.place import Place


@dataclass
class Condition:
    """One that is open."""

    directive: str
    """As it is written: "#!ifdef WITH_NAT"."""
    holds: bool
    place: Place
    turned: Place | None = None
    """Where its ``#!else`` is."""


class Conditions:
    """Those that are open, the innermost last. They may begin in one file and end in another."""

    def __init__(self) -> None:
        """None is open."""
        self.open: list[Condition] = []

    def copy(self) -> Conditions:
        """The same, untouched by what happens to these."""
        same = Conditions()
        same.open = [replace(condition) for condition in self.open]
        return same

    @property
    def skipping(self) -> bool:
        """Whether what follows does not count."""
        return not all(condition.holds for condition in self.open)

    def begin(self, directive: str, holds: bool, place: Place) -> None:
        """An ``#!ifdef`` or one of its relatives."""
        self.open.append(Condition(directive, holds, place))

    def turn(self, place: Place) -> str | None:
        """An ``#!else``. What is wrong with it, else None."""
        if not self.open:
            return "#!else without #!ifdef: remove it, or write the #!ifdef that it belongs to"
        last = self.open[-1]
        last.holds = not last.holds
        if last.turned:
            return (
                f"second #!else of the {last.directive} of line {last.place.line} (the first is "
                f"in line {last.turned.line}): remove one"
            )
        last.turned = place
        return None

    def end(self) -> str | None:
        """An ``#!endif``. What is wrong with it, else None."""
        if not self.open:
            return "#!endif without #!ifdef: remove it, or write the #!ifdef that it belongs to"
        self.open.pop()
        return None

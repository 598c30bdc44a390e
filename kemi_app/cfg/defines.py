"""The defines of the preprocessor: ``#!define`` and its relatives, ``-A``, the environment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kemi_app.cfg.place import Place


@dataclass(frozen=True)
class Define:
    """A name and what stands for it."""

    name: str
    value: str
    """Quotes and all; "" for a name that is only defined."""
    place: Place | None
    """None: from the command line, the environment, or defined by Kamailio itself."""

    @property
    def text(self) -> str:
        """The value without the quotes around it."""
        value = self.value.strip()
        if len(value) >= 2 and value[0] in "\"'" and value[-1] == value[0]:
            return value[1:-1]
        return value


class Defines:
    """What is defined, up to the place that is being read."""

    def __init__(
        self, given: Iterable[str], release: str, environment: Mapping[str, str] | None
    ) -> None:
        """``given`` as ``-A`` takes them: "NAME" or "NAME=VALUE"."""
        self.names: dict[str, Define] = {}
        self.environment = environment or {}
        major, _, minor = release.partition(".")
        for name in (f"KAMAILIO_{major}", f"KAMAILIO_{major}_{minor}"):
            self.names[name] = Define(name, "", None)
        if release != "5.6":
            number = f"{int(major) * 1000000 + int(minor) * 1000}"
            for name, value in (("KAMAILIO_VERSION", number), ("OS_NAME", '"linux"')):
                self.names[name] = Define(name, value, None)
        for text in given:
            name, _, value = text.partition("=")
            self.names[name] = Define(name, value, None)

    def add(self, define: Define, kind: str) -> Define | None:
        """Define something; ``kind`` is the directive. What stands in the way, else None.

        ``trydef`` leaves a name that is defined as it is, ``redef`` gives it a new value, and
        every other kind is refused for it.
        """
        known = self.names.get(define.name)
        if known is not None and kind.startswith("trydef"):
            return None
        if known is not None and not kind.startswith("redef"):
            return known
        self.names[define.name] = define
        return None

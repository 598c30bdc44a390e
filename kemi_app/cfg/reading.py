"""What reading a cfg has found so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kemi_app.cfg.conditions import Conditions
from kemi_app.cfg.defines import Defines
from kemi_app.cfg.place import Fault, Place, one_line
from kemi_app.cfg.substitutions import Substitution
from kemi_app.cfg.token import Token


@dataclass(frozen=True)
class Tested:
    """A name that ``#!ifdef`` or ``#!ifndef`` asks about."""

    name: str
    directive: str
    """"ifdef" or "ifndef"."""
    place: Place


@dataclass
class Reading:
    """What the scanner and the preprocessor share."""

    defines: Defines
    release: str
    """"5.6" to "6.1"."""
    tokens: list[Token] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    tested: list[Tested] = field(default_factory=list)
    substitutions: list[Substitution] = field(default_factory=list)
    conditions: Conditions = field(default_factory=Conditions)
    texts: dict[Path, str] = field(default_factory=dict)
    """The files that were read."""
    absent: list[str] = field(default_factory=list)
    """What ``import_file`` names and is not there."""
    broken: bool = False
    """Whether what follows cannot be told any more: a string has no end, a define stands for
    itself."""

    def fault(self, place: Place, code: str, message: str) -> None:
        """Note what is wrong at a place."""
        self.faults.append(Fault(place, code, one_line(message)))

    def copy(self) -> Reading:
        """What was found up to here, untouched by what is read later."""
        defines = Defines((), self.release, self.defines.environment)
        defines.names = dict(self.defines.names)
        return Reading(
            defines,
            self.release,
            list(self.tokens),
            list(self.faults),
            list(self.tested),
            list(self.substitutions),
            self.conditions.copy(),
            dict(self.texts),
            list(self.absent),
            self.broken,
        )

    def back_to(self, copy: Reading) -> None:
        """Forget what came after ``copy``."""
        self.__dict__.update(copy.__dict__)

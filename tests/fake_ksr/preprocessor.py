"""The `#!` directives of kamailio.cfg: defines, conditions, substitutions, included files."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from fake_ksr.errors import ConfigError

MAX_DEPTH = 10

_DIRECTIVE = re.compile(r"[#!]!(\w+)[ \t]*(.*)")
_INCLUDE = re.compile(r"""(?:[#!]!)?(include_file|import_file)[ \t]+["'](.*?)["']""")


def predefined(release: str) -> dict[str, str]:
    """The names that are defined before the first line, for a full version ("5.6.3")."""
    major, minor, patch = (int(number) for number in release.split("."))
    names = dict.fromkeys(
        (
            f"KAMAILIO_{major}",
            f"KAMAILIO_{major}_{minor}",
            f"KAMAILIO_{major}_{minor}_{patch}",
        ),
        "",
    )
    if (major, minor) >= (5, 7):
        names["KAMAILIO_VERSION"] = str(major * 1_000_000 + minor * 1_000 + patch)
        names["OS_NAME"] = "linux"
    return names


class Line(NamedTuple):
    """One line that is left after preprocessing, and where it stood."""

    text: str
    place: str


@dataclass
class Defines:
    """Names defined so far, with the text that stands for each ("" for none)."""

    values: dict[str, str] = field(default_factory=dict)
    substitutions: list[tuple[re.Pattern[str], str]] = field(default_factory=list)
    fixed: frozenset[str] = frozenset()
    """Names that keep the value which they had before the first line."""

    def set(self, name: str, value: str, *, only_if_new: bool = False, again: bool = False) -> bool:
        """Define a name; False when it was defined already and must not change."""
        if name in self.fixed:
            return True
        if name in self.values and not again:
            return only_if_new
        self.values[name] = value
        return True

    def substitute(self, text: str) -> str:
        """Apply `#!subst` and `#!substdef` rules to the inside of a string."""
        for pattern, replacement in self.substitutions:
            text = pattern.sub(replacement.replace("\\", r"\\"), text)
        return text


class Preprocessor:
    """Reads a file and what it includes; yields the lines that count."""

    def __init__(self, defines: Defines) -> None:
        self.defines = defines

    def lines(self, path: Path, depth: int = 0) -> Iterator[Line]:
        """The lines of a file that its conditions leave.

        Raises ConfigError for a file that cannot be read, an unknown directive or a condition
        left open.
        """
        if depth > MAX_DEPTH:
            raise ConfigError(f"{path}: too many included files inside each other")
        try:
            text = path.read_text(encoding="latin-1")
        except OSError as error:
            raise ConfigError(f"{path}: {error.strerror}") from error
        conditions: list[bool] = []
        name = path.name
        for number, raw in enumerate(_joined(text), 1):
            place = f"{name}:{number}"
            line = raw.strip()
            directs = line.startswith(("#!", "!!"))
            if directs and self._condition(line, conditions, place):
                continue
            if not all(conditions):
                continue
            include = _INCLUDE.match(line) if directs or line.startswith("i") else None
            if include is not None:
                yield from self._include(path, include, depth, place)
            elif directs:
                self._directive(line, place)
            else:
                yield Line(raw, place)
        if conditions:
            raise ConfigError(f"{path}: an #!ifdef has no #!endif")

    def _include(self, path: Path, match: re.Match[str], depth: int, place: str) -> Iterator[Line]:
        wanted = Path(match.group(2))
        target = wanted if wanted.is_absolute() else path.parent / wanted
        if target.exists():
            yield from self.lines(target, depth + 1)
        elif match.group(1) == "include_file":
            raise ConfigError(f"{place}: include_file: no such file: {target}")

    def _condition(self, line: str, conditions: list[bool], place: str) -> bool:
        found = _DIRECTIVE.match(line)
        word = found.group(1).lower() if found is not None else ""
        rest = found.group(2).split() if found is not None else []
        if word in ("ifdef", "ifndef"):
            if not rest:
                raise ConfigError(f"{place}: #!{word} without a name")
            conditions.append((rest[0] in self.defines.values) == (word == "ifdef"))
        elif word in ("else", "endif"):
            if not conditions:
                raise ConfigError(f"{place}: #!{word} without #!ifdef")
            if word == "else":
                conditions[-1] = not conditions[-1]
            else:
                conditions.pop()
        else:
            return False
        return True

    def _directive(self, line: str, place: str) -> None:
        found = _DIRECTIVE.match(line)
        if found is None or found.group(1).upper() in (
            "KAMAILIO",
            "SER",
            "OPENSER",
            "MAXCOMPAT",
            "ALL",
        ):
            return
        word, rest = found.group(1).lower(), found.group(2).strip()
        if word in ("define", "def", "trydef", "trydefine", "redefine", "redef"):
            name, _, value = rest.partition(" ")
            if not self.defines.set(
                name,
                value.strip(),
                only_if_new=word.startswith("try"),
                again=word.startswith("redef"),
            ):
                raise ConfigError(f"{place}: {name} is defined already")
        elif word in ("defenv", "defenvs", "trydefenv", "trydefenvs"):
            self._from_environment(word, rest, place)
        elif word in ("subst", "substdef", "substdefs"):
            self._substitution(word, rest, place)
        else:
            raise ConfigError(f"{place}: #!{word} is not simulated")

    def _from_environment(self, word: str, rest: str, place: str) -> None:
        name, _, variable = rest.partition("=")
        value = os.environ.get(variable or name)
        if value is None:
            if not word.startswith("try"):
                raise ConfigError(f"{place}: there is no variable {variable or name}")
        elif not self.defines.set(name, f'"{value}"' if word.endswith("s") else value):
            raise ConfigError(f"{place}: {name} is defined already")

    def _substitution(self, word: str, rest: str, place: str) -> None:
        rule = rest.strip().strip("\"'")
        pieces = rule[1:].split(rule[0]) if rule else []
        if len(pieces) < 2:
            raise ConfigError(f"{place}: cannot read the #!{word} rule {rest}")
        pattern, replacement = pieces[0], pieces[1]
        self.defines.substitutions.append((re.compile(pattern), replacement))
        if word == "substdef":
            self.defines.set(pattern, replacement, again=True)
        elif word == "substdefs":
            self.defines.set(pattern, f'"{replacement}"', again=True)


def _joined(text: str) -> list[str]:
    """Lines, those ending in a backslash of a directive joined with the next."""
    lines: list[str] = []
    for line in text.splitlines():
        if lines and lines[-1].startswith(("#!", "!!")) and lines[-1].endswith("\\"):
            lines[-1] = lines[-1][:-1] + line
        else:
            lines.append(line)
    return lines

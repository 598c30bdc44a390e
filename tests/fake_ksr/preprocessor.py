"""The `#!` directives of kamailio.cfg: defines, conditions, substitutions, included files."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from fake_ksr.errors import ConfigError

MAX_DEPTH = 10

_CONDITIONS = ("ifdef", "ifndef", "else", "endif")
_NAMES = ("?", "kamailio", "ser", "openser", "maxcompat", "all")
"""What may stand there and does nothing: the dialects of old, and no word at all."""
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


class _Raw(NamedTuple):
    """A line as it stands in the file: its number, and the directive that it is."""

    number: int
    text: str
    word: str = ""
    """The directive's word in small letters, "?" for what looks like one and is none."""
    rest: str = ""
    include: re.Match[str] | None = None


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
        self.files: dict[Path, str | None] = {}
        """What was looked for, and its text where it was there."""
        self.environment: dict[str, str | None] = {}
        """The variables that were asked for, and their values."""

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
        self.files[path] = text
        conditions: list[bool] = []
        counts, name = True, path.name
        for line in _read(text):
            if line.word in _CONDITIONS:
                self._condition(line, conditions, f"{name}:{line.number}")
                counts = all(conditions)
            elif not counts:
                continue
            elif line.include is not None:
                yield from self._include(path, line.include, depth, f"{name}:{line.number}")
            elif line.word:
                self._directive(line, f"{name}:{line.number}")
            else:
                yield Line(line.text, f"{name}:{line.number}")
        if conditions:
            raise ConfigError(f"{path}: an #!ifdef has no #!endif")

    def _include(self, path: Path, match: re.Match[str], depth: int, place: str) -> Iterator[Line]:
        wanted = Path(match.group(2))
        target = wanted if wanted.is_absolute() else path.parent / wanted
        if target.exists():
            yield from self.lines(target, depth + 1)
            return
        self.files[target] = None
        if match.group(1) == "include_file":
            raise ConfigError(f"{place}: include_file: no such file: {target}")

    def _condition(self, line: _Raw, conditions: list[bool], place: str) -> None:
        word, names = line.word, line.rest.split()
        if word in ("ifdef", "ifndef"):
            if not names:
                raise ConfigError(f"{place}: #!{word} without a name")
            conditions.append((names[0] in self.defines.values) == (word == "ifdef"))
        elif not conditions:
            raise ConfigError(f"{place}: #!{word} without #!ifdef")
        elif word == "else":
            conditions[-1] = not conditions[-1]
        else:
            conditions.pop()

    def _directive(self, line: _Raw, place: str) -> None:
        word, rest = line.word, line.rest
        if word in _NAMES:
            return
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
        value = self.environment[variable or name] = os.environ.get(variable or name)
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


@lru_cache(maxsize=64)
def _read(text: str) -> list[_Raw]:
    """What each line of a file is; a test run reads the same few files hundreds of times."""
    return [_raw(number, line) for number, line in enumerate(_joined(text), 1)]


def _raw(number: int, text: str) -> _Raw:
    line = text.strip()
    directs = line.startswith(("#!", "!!"))
    include = _INCLUDE.match(line) if directs or line.startswith("i") else None
    if not directs:
        return _Raw(number, text, include=include)
    found = _DIRECTIVE.match(line)
    if found is None:
        return _Raw(number, text, "?", include=include)
    return _Raw(number, text, found[1].lower(), found[2].strip(), include)


def _joined(text: str) -> list[str]:
    """Lines, those ending in a backslash of a directive joined with the next."""
    lines: list[str] = []
    for line in text.splitlines():
        if lines and lines[-1].startswith(("#!", "!!")) and lines[-1].endswith("\\"):
            lines[-1] = lines[-1][:-1] + line
        else:
            lines.append(line)
    return lines

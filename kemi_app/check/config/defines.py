"""C401: defines that are asked about and never set."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Final

from kemi_app.cfg.config import Config, Tested
from kemi_app.check.config.at import at
from kemi_app.check.finding import Finding

_ASKING: Final = re.compile(r"[ \t]*[#!]!(?:ifdef|ifndef)\b")
_WORD: Final = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_SETTING: Final = re.compile(
    r"[#!]!(?:define|def|trydefine|trydef|redefine|redef|defexps?|(?:try)?defenvs?)[ \t]+(\w+)"
)
_END: Final = re.compile(r"[#!]!(?:else|endif)\b")
_STATEMENT: Final = re.compile(
    r"[ \t]*(?:loadmodule|modparam|include_file|import_file|[#!]!def|[\w.]+[ \t]*=|\w+\(|"
    r"\w*route\b|if\b|[{}])"
)


def check_defines(config: Config) -> Iterator[Finding]:
    """Names in ``#!ifdef`` that no file defines and that nothing else in them mentions.

    A name that a comment explains is one for ``-A``; so is one that the cfg uses as a value. Where
    a file is missing that may define names, or nothing is loaded (a part of a cfg, by itself),
    only misspelt ones are found; in front of text that is no cfg, ``#!ifdef`` is a comment.
    """
    mentioned: set[str] = set(config.defines)
    defined: set[str] = set(config.defines)
    for text in config.texts.values():
        for line in text.splitlines():
            if not _ASKING.match(line):
                mentioned.update(_WORD.findall(line))
        defined.update(_SETTING.findall(text))
    lines = {file: text.split("\n") for file, text in config.texts.items()}
    whole = config.is_complete and not config.absent and bool(config.loads)
    for tested in config.tested:
        name = tested.name
        if name in mentioned or name.startswith(("KAMAILIO_", "MOD_", "OS_NAME")):
            continue
        near = _alike(name, defined)
        if near or (whole and tested.directive == "ifdef" and _has_statements(tested, lines)):
            remedy = ": #!define it, or say in a comment what -A of it does"
            if near:
                remedy = f": did you mean {near}?"
            yield at(tested.place, "C401", f"{name} is never defined in these files{remedy}")


def _alike(name: str, defined: set[str]) -> str:
    """The define that a name is a misspelling of; what all of them begin with says nothing."""
    bare = {it.removeprefix("WITH_").lower(): it for it in defined}
    word = name.removeprefix("WITH_").lower()
    found = difflib.get_close_matches(word, bare, 1, 0.75) if len(word) > 2 else []
    return bare[found[0]] if found else ""


def _has_statements(tested: Tested, lines: Mapping[Path, list[str]]) -> bool:
    """Whether statements follow, before the #!else or #!endif."""
    for line in islice(lines[tested.place.file], tested.place.line, None):
        if _END.match(line.lstrip()):
            return False
        if _STATEMENT.match(line):
            return True
    return False

"""What kamailio.cfg says: the features that it knows, its default list, the modules it loads.

kamailio.cfg is the one place where features are named. This reads it as Kamailio's own
preprocessor does (``#!define``, ``#!ifdef``, ``#!ifndef``, ``#!else``, ``#!endif``,
``import_file``, ``include_file``), so that no second list has to be kept.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from kemi_app.tools.problem import Problem

PREFIX = "WITH_"
DIRECTIVE = re.compile(r"[ \t]*[#!]!([a-z]+)(?:[ \t]+(\w+))?")
INCLUDE = re.compile(r"[ \t]*(?:import_file|include_file)[ \t]+[\"']([^\"']+)[\"']")
LOADMODULE = re.compile(r"[ \t]*loadmodule[ \t]+[\"']([^\"']+)[\"']")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
DEFINING = {"define", "trydef", "redefine"}


@dataclass
class Switchboard:
    """kamailio.cfg and what it imports, read under one set of defines."""

    known: set[str] = field(default_factory=set)
    """Every feature that the text asks about or defines, without its ``WITH_``."""

    defines: set[str] = field(default_factory=set)
    """Every name that is defined at the end of the text."""

    modules: list[str] = field(default_factory=list)
    """The modules that are loaded, in their order, without ``.so``."""

    @property
    def features(self) -> list[str]:
        """The features that are on, sorted, without their ``WITH_``."""
        prefixed = (name for name in self.defines if name.startswith(PREFIX))
        return sorted(name.removeprefix(PREFIX) for name in prefixed)


def read(cfg: Path, defines: Iterable[str] = ()) -> Switchboard:
    """Read kamailio.cfg as Kamailio would with ``-A`` of each of ``defines``.

    What stands inside ``#!ifexp`` is not counted: only Kamailio can evaluate it.

    Raises Problem where the file cannot be read.
    """
    board = Switchboard(defines=set(defines))
    _read_into(board, cfg)
    return board


def _read_into(board: Switchboard, cfg: Path) -> None:
    try:
        text = COMMENT.sub("", cfg.read_text(encoding="utf-8", errors="replace"))
    except OSError as error:
        raise Problem(f"{cfg}: cannot be read ({error.strerror})") from None
    taken = [True]
    for line in text.splitlines():
        if directive := DIRECTIVE.match(line):
            _follow(board, taken, directive[1], directive[2] or "")
        elif all(taken):
            if include := INCLUDE.match(line):
                included = cfg.parent / include[1]
                if included.is_file():
                    _read_into(board, included)
            elif module := LOADMODULE.match(line):
                board.modules.append(Path(module[1]).name.removesuffix(".so"))


def _follow(board: Switchboard, taken: list[bool], directive: str, name: str) -> None:
    if name.startswith(PREFIX):
        board.known.add(name.removeprefix(PREFIX))
    if directive in DEFINING and all(taken):
        board.defines.add(name)
    elif directive == "ifdef":
        taken.append(name in board.defines)
    elif directive == "ifndef":
        taken.append(name not in board.defines)
    elif directive == "ifexp":
        taken.append(False)
    elif directive == "else":
        taken[-1] = not taken[-1]
    elif directive == "endif" and len(taken) > 1:
        taken.pop()


def feature(text: str) -> str:
    """The name of a feature as people write it: any case, with or without ``WITH_``."""
    return text.strip().upper().removeprefix(PREFIX)


def choose(cfg: Path, on: Iterable[str], off: Iterable[str]) -> list[str] | None:
    """The features to run with: kamailio.cfg's default list, plus ``on``, minus ``off``.

    None stands for the default list as it is. Raises Problem for a feature that kamailio.cfg does
    not know, for one asked both ways, and for one that a file of the site's own defines always.
    """
    wanted, unwanted = [feature(name) for name in on], [feature(name) for name in off]
    board = read(cfg)
    for name in (*wanted, *unwanted):
        if name not in board.known:
            near = difflib.get_close_matches(name, board.known)
            names = f"did you mean {' or '.join(near)}? " if near else ""
            known = " ".join(sorted(board.known))
            raise Problem(f"unknown feature {name}: {names}{cfg} knows {known}")
    if both := sorted(set(wanted) & set(unwanted)):
        raise Problem(f"feature {both[0]} is asked for with --with and with --without: drop one")
    if not wanted and not unwanted:
        return None
    features = sorted({*board.features, *wanted} - set(unwanted))
    for name in read(cfg, own_list(features)).features:
        if name not in features:
            raise Problem(
                f"feature {name} cannot be switched off with --without: a file that {cfg} "
                f"imports defines {PREFIX}{name}; take it out there"
            )
    return features


def own_list(features: Iterable[str]) -> list[str]:
    """The defines that stand for exactly these features (``-A`` of each)."""
    return ["OWN_FEATURES", *(PREFIX + name for name in features)]

"""What kamailio.cfg says: the features that it knows, its default list, the modules it loads.

kamailio.cfg is the one place where features are named. This reads it as Kamailio's own
preprocessor does (``#!define``, ``#!ifdef``, ``#!ifndef``, ``#!else``, ``#!endif``,
``import_file``, ``include_file``), so that no second list has to be kept. Of the modules that
``loadmodulex`` names by an expression it knows the database's, by the scheme of its URL.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kemi_app.tools.problem import Problem

PREFIX = "WITH_"
DIRECTIVE = re.compile(r"[ \t]*[#!]!([a-z]+)(?:[ \t]+(\w+)(?:[ \t=]+(.*))?)?")
INCLUDE = re.compile(r"[ \t]*(?:import_file|include_file)[ \t]+[\"']([^\"']+)[\"']")
LISTED = re.compile(r"#[ \t]+WITH_(\w+)[ \t]+\S")
"""A line of the list of features at the top: some are asked about by the routes alone."""
LOADMODULE = re.compile(r"[ \t]*loadmodulex?[ \t]+(?:\"((?:[^\"\\]|\\.)+)\"|'([^']+)')")
SCHEME = re.compile(r'\$\(def\((\w+)\)\{s\.rm,\\"\}\{s\.select,0,:\}\)')
"""What stands before the first colon of a define, without its quotes."""
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
DEFINING = {"define", "trydef", "redefine"}
FROM_ENVIRONMENT = {"defenvs", "trydefenvs"}


@dataclass
class Switchboard:
    """kamailio.cfg and what it imports, read under one set of defines."""

    known: set[str] = field(default_factory=set)
    """Every feature that the text lists, asks about or defines, without its ``WITH_``."""

    defines: set[str] = field(default_factory=set)
    """Every name that is defined at the end of the text."""

    implied: set[str] = field(default_factory=set)
    """What ``#!trydef`` has defined in an ``#!ifdef``: a feature that another brings along."""

    values: dict[str, str] = field(default_factory=dict)
    """What the text defines names as, quotes and all."""

    places: dict[str, Path] = field(default_factory=dict)
    """The file that defines each name; for one from the environment, the variable's name."""

    environment: Mapping[str, str] = field(default_factory=dict)
    """The variables that ``#!trydefenvs`` finds."""

    modules: list[str] = field(default_factory=list)
    """The modules that are loaded, in their order, without ``.so``."""

    @property
    def features(self) -> list[str]:
        """The features that are on, sorted, without their ``WITH_``."""
        prefixed = (name for name in self.defines if name.startswith(PREFIX))
        return sorted(name.removeprefix(PREFIX) for name in prefixed)


def read(
    cfg: Path, defines: Iterable[str] = (), environment: Mapping[str, str] | None = None
) -> Switchboard:
    """Read kamailio.cfg as Kamailio would with ``-A`` of each of ``defines``, and these variables.

    What stands inside ``#!ifexp`` is not counted: only Kamailio can evaluate it.

    Raises Problem where the file cannot be read.
    """
    board = Switchboard(defines=set(defines), environment=environment or {})
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
            _follow(board, taken, cfg, directive)
        elif listed := LISTED.match(line):
            board.known.add(listed[1])
        elif all(taken):
            if include := INCLUDE.match(line):
                included = cfg.parent / include[1]
                if included.is_file():
                    _read_into(board, included)
            elif module := LOADMODULE.match(line):
                name = SCHEME.sub(lambda it: _scheme(board, it[1]), module[1] or module[2])
                board.modules.append(Path(name).name.removesuffix(".so"))


def _scheme(board: Switchboard, name: str) -> str:
    return board.values.get(name, "").strip('"').partition(":")[0]


def _follow(board: Switchboard, taken: list[bool], cfg: Path, found: re.Match[str]) -> None:
    directive, name, value = found[1], found[2] or "", (found[3] or "").strip()
    if directive in FROM_ENVIRONMENT and all(taken):
        if value not in board.environment:
            return
        directive, value, cfg = "define", f'"{board.environment[value]}"', Path(value)
    if name.startswith(PREFIX):
        board.known.add(name.removeprefix(PREFIX))
    if directive in DEFINING and all(taken):
        if directive == "trydef" and name not in board.defines and len(taken) > 1:
            board.implied.add(name)
        if directive != "trydef" or name not in board.defines:
            board.values[name], board.places[name] = value, cfg
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
    implied = {name.removeprefix(PREFIX) for name in board.implied}
    features = sorted((set(board.features) - implied | set(wanted)) - set(unwanted))
    for name in read(cfg, own_list(features)).features:
        if name in unwanted:
            raise Problem(
                f"feature {name} cannot be switched off with --without: a file that {cfg} "
                f"imports defines {PREFIX}{name}; take it out there"
            )
    return features


def own_list(features: Iterable[str]) -> list[str]:
    """The defines that stand for exactly these features (``-A`` of each)."""
    return ["OWN_FEATURES", *(PREFIX + name for name in features)]

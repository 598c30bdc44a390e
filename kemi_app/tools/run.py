"""``python3 -m kemi_app run``: from a checkout to a running server, in the foreground."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from kemi_app.tools import database, packages, switchboard
from kemi_app.tools.listen import parse
from kemi_app.tools.problem import Problem
from kemi_app.tools.server import Server, check_configuration, command_line, find_kamailio
from kemi_app.tools.state import StateFolder, write_paths
from kemi_app.tools.welcome import Welcome, tell_passwords

CHECKOUT = Path(__file__).resolve().parents[2]
DEFAULT_LISTENS = ("udp:127.0.0.1:5060", "tcp:127.0.0.1:5060")
DEFAULT_CHILDREN = 4
MOST_CHILDREN = 64
DEMO_USERS = ("alice", "bob")


class Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Raise Problem with argparse's message."""
        raise Problem(f"{message} (scripts/run --help lists the options)")


def main(argv: Sequence[str], checkout: Path = CHECKOUT) -> int:
    """Run the server until it is told to stop.

    Answers the exit code: 0 after a stop by SIGTERM, SIGINT or SIGHUP, 1 where Kamailio ended by
    itself, 2 where it was not started, always with one line on stderr that says why.
    """
    try:
        options = _parser().parse_args(argv)
        if options.missing_packages:
            for package in _missing_packages(checkout, options):
                print(package)
            return 0
        server, welcome = _prepare(checkout, options)
    except Problem as problem:
        return _tell(problem, 2)
    try:
        server.run(welcome.tell)
    except Problem as problem:
        return _tell(problem, 1)
    database.settle(welcome.state.database)
    print("Stopped.", flush=True)
    return 0


def _tell(problem: Problem, code: int) -> int:
    print(f"kemi_app run: {problem}", file=sys.stderr, flush=True)
    return code


def _parser() -> Parser:
    parser = Parser(
        prog="scripts/run", allow_abbrev=False,
        description="Start the SIP proxy and registrar in the foreground; Ctrl-C stops it.",
    )  # fmt: skip
    parser.add_argument(
        "--listen", action="append", metavar="PROTO:ADDR:PORT",
        help="udp or tcp, an address of this machine (IPv6 in brackets), a port; may be repeated "
        f"(default: {' and '.join(DEFAULT_LISTENS)})",
    )  # fmt: skip
    parser.add_argument(
        "--dir", type=Path, metavar="DIR", help="the state folder (default: var/ in the checkout)"
    )
    parser.add_argument(
        "--with", action="append", default=[], dest="on", metavar="FEATURE[,FEATURE]",
        help="features of kamailio.cfg to switch on beside its default list",
    )  # fmt: skip
    parser.add_argument(
        "--without", action="append", default=[], dest="off", metavar="FEATURE[,FEATURE]",
        help="features to switch off",
    )  # fmt: skip
    parser.add_argument(
        "--children", type=_children, default=DEFAULT_CHILDREN, metavar="N",
        help=f"workers for each UDP socket, and for all TCP ones together, 1 to {MOST_CHILDREN} "
        f"(default: {DEFAULT_CHILDREN})",
    )  # fmt: skip
    parser.add_argument(
        "--missing-packages", action="store_true",
        help="only print the Debian packages that these options need and that are not installed",
    )  # fmt: skip
    return parser


def _children(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST_CHILDREN:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to {MOST_CHILDREN}")
    return int(text)


def _configuration(checkout: Path, options: argparse.Namespace) -> tuple[Path, list[str] | None]:
    """kamailio.cfg, and the features asked for (None: its default list)."""
    cfg = checkout / "kamailio.cfg"
    if not cfg.is_file():
        raise Problem(f"{cfg}: not found; run this from a checkout of the project")
    return cfg, switchboard.choose(cfg, _names(options.on), _names(options.off))


def _names(lists: list[str]) -> list[str]:
    return [name for names in lists for name in names.split(",") if name.strip()]


def _missing_modules(board: switchboard.Switchboard) -> list[str]:
    return packages.missing(board.modules, packages.module_folders(find_kamailio()))


def _missing_packages(checkout: Path, options: argparse.Namespace) -> list[str]:
    missing = _missing_modules(_read(*_configuration(checkout, options)))
    return packages.packages_of(missing)


def _read(cfg: Path, features: list[str] | None) -> switchboard.Switchboard:
    return switchboard.read(cfg, switchboard.own_list(features) if features is not None else ())


def _prepare(checkout: Path, options: argparse.Namespace) -> tuple[Server, Welcome]:
    """Check everything that can be checked, then make what has to be there. Raises Problem."""
    cfg, features = _configuration(checkout, options)
    kamailio = find_kamailio()
    board = _read(cfg, features)
    if missing := _missing_modules(board):
        raise Problem(
            f"{cfg} needs the Kamailio module {' '.join(missing)}, which is not installed: "
            f"{packages.install_hint(missing)}"
        )
    listens = list(dict.fromkeys(map(parse, options.listen or DEFAULT_LISTENS)))
    state = StateFolder((options.dir or checkout / "var").expanduser().resolve())
    state.check_path()
    state.check_idle()
    for listen in listens:
        listen.check()
    loader = checkout / "kemi_app" / "loader.py"

    def command(state: StateFolder) -> list[str]:
        return command_line(kamailio, cfg, loader, state, listens, options.children, features)

    with tempfile.TemporaryDirectory() as trial:  # even to check, Kamailio makes its RUN_DIR
        check_configuration(command(StateFolder(Path(trial))))

    welcome = Welcome(state, listens, _version(kamailio), board.features)
    lock = state.prepare()
    try:
        _fill(state, listens[0].host)
    except Problem:
        os.close(lock)
        raise
    write_paths(checkout, state, loader)
    return Server(command(state), state, lock), welcome


def _fill(state: StateFolder, domain: str) -> None:
    """See to the database: sound if it is there; else made, its demo users shown this once."""
    if state.database.exists():
        database.check(state.database)
        return
    users = [database.Subscriber(name, domain, database.random_password()) for name in DEMO_USERS]
    database.create(state.database, users)
    tell_passwords(users)


def _version(kamailio: str) -> str:
    told = subprocess.run([kamailio, "-v"], capture_output=True, text=True, timeout=30, check=False)
    found = re.search(r"kamailio (\d+\.\d+\.\d+)", told.stdout)
    return found[1] if found else "of unknown version"

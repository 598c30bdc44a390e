"""``python3 -m kemi_app run``: from a checkout to a running server, in the foreground."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from kemi_app.tools import database, dburl, instance, packages, runoptions, switchboard, tlstrial
from kemi_app.tools.listen import Listen, parse
from kemi_app.tools.log import FileLog, PassedOn
from kemi_app.tools.problem import Problem
from kemi_app.tools.server import Server, check_configuration, command_line, find_kamailio
from kemi_app.tools.state import StateFolder, write_paths
from kemi_app.tools.user import become
from kemi_app.tools.welcome import Welcome, tell_passwords

CHECKOUT = Path(__file__).resolve().parents[2]
DEFAULT_LISTENS = ("udp:127.0.0.1:5060", "tcp:127.0.0.1:5060")
DEFAULT_CHILDREN = 4
MOST_CHILDREN = 64
DEMO_USERS = ("alice", "bob")
SQLITE = "db_sqlite"


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
        server.run(lambda: _print_if_read(welcome.tell))
    except Problem as problem:
        return _tell(problem, 1)
    if not welcome.database:
        database.settle(welcome.state.database)
    _print_if_read(lambda: print("Stopped.", flush=True))
    return 0


def _print_if_read(say: Callable[[], None]) -> None:
    """Print; a reader who has gone (``| head``) must not end the server."""
    try:
        say()
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


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
        help="udp, tcp or tls, an address of this machine (IPv6 in brackets) or an interface, a "
        "port; /HOST:PORT behind it is what phones are told in its place, where something between "
        f"translates; may be repeated (default: {' and '.join(DEFAULT_LISTENS)}, and with TLS "
        f"{tlstrial.DEFAULT_LISTEN})",
    )  # fmt: skip
    parser.add_argument(
        "--dir", type=Path, metavar="DIR", help="the state folder (default: var/ in the checkout)"
    )
    parser.add_argument(
        "--instance", type=instance.Instance.named, metavar="NAME",
        help="one of several servers: with a state folder (var/instances/NAME) and a name in the "
        "log of its own; its first start needs --listen, later ones remember",
    )  # fmt: skip
    parser.add_argument(
        "--with", action="append", default=[], dest="on", metavar="FEATURE[,FEATURE]",
        help="features of kamailio.cfg to switch on beside its default list",
    )  # fmt: skip
    parser.add_argument(
        "--without", action="append", default=[], dest="off", metavar="FEATURE[,FEATURE]",
        help="features to switch off",
    )  # fmt: skip
    parser.add_argument(
        "--database", metavar="URL|FILE",
        help=f"a database of your own, {dburl.FORM}, or a file that holds such a URL, which keeps "
        "the password out of ps; see docs/databases.md (default: sqlite in the state folder)",
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
    runoptions.add(parser)
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
    cfg, features = _configuration(checkout, options)
    board = _read(cfg, features, dburl.given(options.database))
    needed = packages.packages_of(_missing_modules(board))
    if _tries_tls(board, cfg) and not shutil.which(tlstrial.PROGRAM):
        needed.append(tlstrial.PROGRAM)
    return needed


def _tries_tls(board: switchboard.Switchboard, cfg: Path) -> bool:
    """Whether TLS is on without a tls.cfg of the site's own."""
    return tlstrial.FEATURE in board.features and tlstrial.of_the_site(board, cfg) is None


def _read(
    cfg: Path, features: list[str] | None, given: dburl.DbUrl | None
) -> switchboard.Switchboard:
    """kamailio.cfg as it will be read: a DBURL of the site goes before the one that is given."""
    own = switchboard.own_list(features) if features is not None else ()
    board = switchboard.read(cfg, own, {dburl.VARIABLE: given.text} if given else {})
    of_the_site = dburl.of_the_site(board, cfg)
    if given and of_the_site != given.text:
        raise Problem(
            f"--database {given}: {board.places['DBURL']} defines another DBURL, which goes "
            "before; take that out, or leave --database out"
        )
    if of_the_site is None:  # ours: whatever an older kamailio-paths.cfg says
        board.modules = [SQLITE if name.startswith("db_") else name for name in board.modules]
    return board


def _prepare(checkout: Path, options: argparse.Namespace) -> tuple[Server, Welcome]:
    """Check everything that can be checked, then make what has to be there. Raises Problem."""
    runoptions.check(options)
    cfg, features = _configuration(checkout, options)
    kamailio = find_kamailio()
    given = dburl.given(options.database)
    board = _read(cfg, features, given)
    own = dburl.of_the_site(board, cfg)
    if missing := _missing_modules(board):
        raise Problem(
            f"{cfg} needs the Kamailio module {' '.join(missing)}, which is not installed: "
            f"{packages.install_hint(missing)}"
        )
    state = StateFolder(_folder(options, checkout).expanduser().resolve())
    state.check_path()
    if options.user:
        become(options.user, state.path)
    listens = _listens(options, board, state)
    state.check_idle()
    for listen in listens:
        listen.check()
    loader = checkout / "kemi_app" / "loader.py"
    tls = state.tls if _tries_tls(board, cfg) else None

    def command(state: StateFolder) -> list[str]:
        line = command_line(
            kamailio, cfg, loader, state, listens, options.children, features,
            own_database=own is not None,
        )  # fmt: skip
        if options.instance:
            line += ["-A", f'LOG_NAME="{options.instance.name}"']
        line += runoptions.words(options, listens)
        return [*line, "-A", f'TLS_CONFIG="{tls / tlstrial.CONFIG}"'] if tls else line

    environment = {name: value for name, value in os.environ.items() if name != dburl.VARIABLE}
    if given:
        environment[dburl.VARIABLE] = given.text

    with tempfile.TemporaryDirectory() as trial:  # even to check, Kamailio makes its RUN_DIR
        check_configuration(command(StateFolder(Path(trial))), environment)

    log = PassedOn() if options.log else FileLog(state.log)
    welcome = Welcome(
        state, listens, _version(kamailio), board.features, dburl.shown(own) if own else "",
        password_shown=given is not None and given.on_command_line and given.has_password,
        tls_trial=tls, log=str(log), domain=options.domain or "",
    )  # fmt: skip
    lock = state.prepare()
    try:
        tls_config = tlstrial.make(tls, listens) if tls else None
        if own is None:
            _fill(state, runoptions.domain(options, listens))
        if options.instance:
            instance.remember(state.path, listens)
    except Problem:
        os.close(lock)
        raise
    if not options.instance:  # plain `kamailio -f kamailio.cfg` is the one without a name
        write_paths(checkout, state, loader, given.text if given else None, tls_config)
    return Server(command(state), state, lock, environment, log), welcome


def _folder(options: argparse.Namespace, checkout: Path) -> Path:
    """The state folder: as asked, that of the instance, or var/."""
    if options.dir:
        return Path(options.dir)
    if options.instance:
        named: instance.Instance = options.instance
        return named.folder(checkout)
    return checkout / "var"


def _listens(
    options: argparse.Namespace, board: switchboard.Switchboard, state: StateFolder
) -> list[Listen]:
    """Where to listen: as asked, as an instance did before, or by default. Raises Problem."""
    asked = options.listen
    if options.instance and not asked:
        asked = instance.remembered(state.path)
        if not asked:
            raise Problem(
                f"--instance {options.instance.name}: its first start needs an address of its own, "
                "such as --listen udp:127.0.0.2:5060"
            )
    default: tuple[str, ...] = DEFAULT_LISTENS
    if tlstrial.FEATURE in board.features:
        default = (*default, tlstrial.DEFAULT_LISTEN)
    listens = list(dict.fromkeys(map(parse, asked or default)))
    tlstrial.check_listens(listens, board.features)
    return listens


def _fill(state: StateFolder, domain: str) -> None:
    """See to the database: sound if it is there; else made, its demo users shown this once."""
    if state.database.exists():
        database.check(state.database)
        if added := database.complete(state.database):
            print(f"{state.database}: tables of newer features added: {' '.join(added)}")
        return
    users = [database.Subscriber(name, domain, database.random_password()) for name in DEMO_USERS]
    database.create(state.database, users)
    _print_if_read(lambda: tell_passwords(users))


def _version(kamailio: str) -> str:
    told = subprocess.run([kamailio, "-v"], capture_output=True, text=True, timeout=30, check=False)
    found = re.search(r"kamailio (\d+\.\d+\.\d+)", told.stdout)
    return found[1] if found else "of unknown version"

"""``python3 -m kemi_app stubs``: KSR as types, for one Kamailio release or for a running server.

Without --out it writes this package's own stubs anew, of all the releases together.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from kemi_app.stubs import facts, words
from kemi_app.stubs.facts import Facts
from kemi_app.stubs.folder import NotOurs, replace, stale
from kemi_app.stubs.render import stubs
from kemi_app.tools.api import exported
from kemi_app.tools.rpc import NoServer, Refused

OWN: Final = Path(facts.__file__).resolve().parent / "KSR"


def main(arguments: list[str]) -> int:
    """Write the stubs; returns 0, 1 where --check finds stale ones, 2 for usage."""
    known = facts.load()
    parser = argparse.ArgumentParser(
        prog="python3 -m kemi_app stubs",
        description="Write type stubs of KSR: one .pyi a submodule, with signatures, return codes "
        "and documentation.",
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--kamailio",
        metavar="RELEASE",
        choices=known.releases,
        help=f"only what this release has: {', '.join(known.releases)} (default: all of them)",
    )
    source.add_argument(
        "--from-server",
        metavar="SOCKET",
        type=Path,
        help="only what a running server has: the datagram socket of its module jsonrpcs",
    )
    parser.add_argument("--out", metavar="DIR", type=Path, help="write DIR/KSR/*.pyi")
    parser.add_argument("--check", action="store_true", help="only tell whether they are stale")
    options = parser.parse_args(arguments)
    chosen = options.kamailio or options.from_server
    if chosen and not options.out:
        parser.error("say where to write them: --out DIR")
    folder: Path = options.out / "KSR" if options.out else OWN
    try:
        files = stubs(_facts(known, options.kamailio, options.from_server), words.load())
        if options.check:
            return _check(files, folder)
        changed = replace(files, folder)
    except (NoServer, Refused, NotOurs, ValueError) as error:
        return _refuse(str(error))
    except OSError as error:
        return _refuse(f"{error.filename or folder}: {error.strerror}")
    print(f"{len(files)} stubs in {folder}, {changed} of them changed")
    return 0


def _facts(known: Facts, release: str | None, socket: Path | None) -> Facts:
    if socket is not None:
        return exported(socket, known)
    return known.of(release) if release else known


def _check(files: dict[str, str], folder: Path) -> int:
    names = stale(files, folder)
    for name in names:
        print(f"kemi_app stubs: {folder / name} is stale", file=sys.stderr)
    return 1 if names else 0


def _refuse(reason: str) -> int:
    print(f"kemi_app stubs: {reason}", file=sys.stderr)
    return 2

"""Options of ``kemi_app run`` for a container or a service: user, log, memory, names, defines."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence

from kemi_app.tools.listen import Listen
from kemi_app.tools.problem import Problem

LEAST_MEMORY, MOST_MEMORY = 4, 65536
HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\]")
DEFINE = re.compile(r"(?P<name>[A-Za-z_]\w*)(?:=(?P<value>.+))?")
TAKEN = {
    "RUN_DIR": "--dir", "DBURL": "--database", "SIP_DOMAIN": "--domain", "KEMI_LOADER": "--dir",
    "OWN_FEATURES": "--with and --without", "LOG_NAME": "--instance",
    "TLS_CONFIG": "kamailio-local.cfg (docs/tls.md)",
}  # fmt: skip
"""Defines that are made elsewhere: a second one of the same name stops Kamailio."""


def add(parser: argparse.ArgumentParser) -> None:
    """Add them to the parser."""
    parser.add_argument(
        "--domain", metavar="HOST",
        help="a name of this server: phones register at it, and demo users are made in it "
        "(default: the address that is advertised, or else listened on, first)",
    )  # fmt: skip
    parser.add_argument(
        "--user", metavar="NAME",
        help="give the state folder to this user and run as it; for root alone",
    )  # fmt: skip
    parser.add_argument(
        "--log", choices=["-"],
        help="with -, Kamailio's log goes to standard output, and to no file",
    )  # fmt: skip
    for option, what in (("--shm-memory", "shared"), ("--pkg-memory", "private")):
        parser.add_argument(
            option, type=_megabytes, metavar="MB",
            help=f"Kamailio's {what} memory" + (", for each process" if what == "private" else ""),
        )  # fmt: skip
    parser.add_argument(
        "--define", action="append", default=[], metavar="NAME[=VALUE]",
        help="a define of kamailio.cfg; a text carries its quotes: 'PSTN_GW_IP=\"192.0.2.9\"'",
    )  # fmt: skip


def check(options: argparse.Namespace) -> None:
    """Raise Problem where a name or a define cannot stand in Kamailio's configuration."""
    if options.domain is not None and not HOST.fullmatch(options.domain):
        raise Problem(
            f"--domain {options.domain}: this is no host name or address, such as sip.example.org"
        )
    for text in options.define:
        found = DEFINE.fullmatch(text)
        if not found:
            raise Problem(f"--define {text}: this is not NAME or NAME=VALUE")
        name = found["name"]
        if name.startswith("WITH_"):
            raise Problem(f"--define {text}: features are switched with --with and --without")
        if name in TAKEN:
            raise Problem(f"--define {text}: {name} is what {TAKEN[name]} sets")


def domain(options: argparse.Namespace, listens: Sequence[Listen]) -> str:
    """Where the demo users are."""
    return str(options.domain or listens[0].public_host)


def words(options: argparse.Namespace, listens: Sequence[Listen]) -> list[str]:
    """What these options add to Kamailio's command line."""
    line: list[str] = []
    if options.shm_memory:
        line += ["-m", str(options.shm_memory)]
    if options.pkg_memory:
        line += ["-M", str(options.pkg_memory)]
    if options.domain:  # with its port: see alias in kamailio.cfg
        line += ["-A", f"SIP_DOMAIN={options.domain}:{listens[0].public_port}"]
    for define in options.define:
        line += ["-A", define]
    return line


def _megabytes(text: str) -> int:
    is_number = text.isascii() and text.isdigit() and len(text) < 9
    if not is_number or not LEAST_MEMORY <= int(text) <= MOST_MEMORY:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a number of megabytes from {LEAST_MEMORY} to {MOST_MEMORY}"
        )
    return int(text)

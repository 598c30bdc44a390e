"""The service client of docker-compose.yml: alice and bob register, and alice calls bob.

0 where all of that went well, 1 and a line where it did not, 2 where it could not be tried.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sqlite3
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from phone import Failed, Phone

SERVER, PORT = "kamailio", 5060
USERS = ("alice", "bob")
SQLITE = Path("/var/lib/kamailio/kamailio.sqlite")
LISTED = Path("/database/demo-users")
"""Where they are with the profile postgres."""


class Hindrance(Exception):
    """Why it cannot be tried, in one line."""


def main(environment: Mapping[str, str]) -> int:
    """Try it all; the exit code."""
    try:
        users = known_users(environment)
        address = socket.gethostbyname(SERVER)
    except Hindrance as hindrance:
        print(f"client: {hindrance}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"client: {SERVER}: {error.strerror}; is the service up?", file=sys.stderr)
        return 2
    port = environment.get("KEMI_PORT") or PORT
    phones = [
        Phone(name, f"{domain}:{port}", password, (address, PORT))
        for name, (domain, password) in users.items()
    ]
    try:
        play(*phones)
    except Failed as failure:
        print(f"client: {failure}", file=sys.stderr)
        return 1
    finally:
        for phone in phones:
            phone.close()
    print("alice and bob have registered, alice has called bob, both have hung up: all is well.")
    return 0


def play(alice: Phone, bob: Phone) -> None:
    """Register both, call, hang up, take the registrations back. Raises Failed."""
    registered = []
    try:
        for phone in (alice, bob):
            phone.register(60)
            registered.append(phone)
        with ThreadPoolExecutor(1) as other:
            answering = other.submit(bob.answer)
            dialog = alice.call(bob.uri)
            alice.hang_up(dialog)
            answering.result()
    finally:
        for phone in registered:
            phone.register(0)


def known_users(environment: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Domain and password of each of USERS; a password that is given goes before."""
    with_postgres = "postgres" in environment.get("KEMI_PROFILES", "").split(",")
    found = _listed() if with_postgres else _in_sqlite()
    own_domain = environment.get("KEMI_DOMAIN") or environment.get("KEMI_ADDRESS") or "127.0.0.1"
    for name in USERS:
        if given := environment.get(f"{name.upper()}_PASSWORD"):
            found[name] = own_domain, given
        if name not in found:
            raise Hindrance(
                f"no user {name} in {LISTED if with_postgres else SQLITE}: give the passwords of "
                "two users alice and bob in ALICE_PASSWORD and BOB_PASSWORD"
            )
    return {name: found[name] for name in USERS}


def _listed() -> dict[str, tuple[str, str]]:
    with contextlib.suppress(OSError):
        lines = LISTED.read_text("utf-8").splitlines()
        return {name: (domain, password) for name, domain, password in map(str.split, lines)}
    return {}


def _in_sqlite() -> dict[str, tuple[str, str]]:
    # Read only, the write-ahead log can be looked into only while the server has it open.
    for how in ("mode=ro", "immutable=1"):
        with contextlib.suppress(sqlite3.Error):
            link = sqlite3.connect(f"file:{SQLITE}?{how}", uri=True)
            with contextlib.closing(link):
                rows = link.execute("SELECT username, domain, password FROM subscriber")
                return {name: (domain, password) for name, domain, password in rows}
    return {}


if __name__ == "__main__":
    sys.exit(main(os.environ))

"""What stands for the proxies: answers that a test scripts, or a daemon behind a Unix socket.

Nothing goes to a network address: a proxy at one does not answer unless a test scripts it.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass

from fake_ksr.media.nodes import Node

VERSION = "20040107"
PATIENCE = 5.0
"""Seconds, real ones, for a daemon to answer; Kamailio waits for ever."""
MOST = 255


@dataclass(frozen=True)
class Command:
    """What a proxy was asked, as the text of the protocol: "U call-id 192.0.2.1 4000 tag;1"."""

    url: str
    text: str

    @property
    def name(self) -> str:
        """Its letter: U offer, L answer, D end, R record, P and S announcements, Q query."""
        return self.text[:1]


Answers = dict[str, str | Callable[[Command], str | None]]


class Link:
    """Sends commands; `commands` keeps them, those about versions left out.

    `answers` is for tests: by the command's letter what is answered to it, or a function of the
    command that answers (None: nothing). Where it has any, a proxy can do all that there is.
    """

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self.answers: Answers = {}

    def send(self, node: Node, text: str) -> str | None:
        """What the proxy answers, None where it does not."""
        command = Command(node.url, text)
        if command.name != "V":
            self.commands.append(command)
        answer = self.answers.get(command.name)
        if answer is None and command.name == "V" and self.answers:
            answer = VERSION if text == "V" else "1"
        if callable(answer):
            answer = answer(command)
        if answer is not None:
            return answer
        path = node.socket_path or (node.url if not node.url.startswith("udp") else "")
        return self._over(path, text.encode("latin-1")) if path else None

    def _over(self, path: str, data: bytes) -> str | None:
        try:
            with closing(socket.socket(socket.AF_UNIX)) as connection:
                connection.settimeout(PATIENCE)
                connection.connect(path)
                connection.sendall(data)
                return connection.recv(MOST).decode("latin-1") or None
        except OSError:
            return None

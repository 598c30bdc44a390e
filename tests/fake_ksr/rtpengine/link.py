"""What stands for the rtpengines: answers that a test scripts, or a daemon behind a Unix socket.

Nothing goes to a network address: a node at one does not answer unless a test scripts it.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass

from fake_ksr.media.nodes import Node
from fake_ksr.rtpengine import bencode
from fake_ksr.rtpengine.bencode import Dictionary, Item

PING = "ping"
MOST = 0x40000
PATIENCE = 5.0
"""Seconds, real ones, for a daemon to answer; Kamailio waits for ever."""


@dataclass(frozen=True)
class Command:
    """What a node was asked: `name` is the command ("offer"), `fields` all that was sent."""

    url: str
    name: str
    fields: Dictionary

    def __repr__(self) -> str:
        return f"<{self.name} to {self.url}>"


Answer = Mapping[str, Item]
Answers = dict[str, Answer | Callable[[Command], Answer | None]]


class Link:
    """Sends commands; `commands` keeps them, pings left out.

    `answers` is for tests: by the command's name what is answered to it, or a function of the
    command that answers (None: nothing). Where it has any, pings are answered too.
    """

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self.answers: Answers = {}

    def send(self, node: Node, fields: Dictionary) -> Dictionary | None:
        """What the node answers: None where it does not, {} where that is no dictionary."""
        command = Command(node.url, str(fields["command"]), fields)
        if command.name != PING:
            self.commands.append(command)
        answer = self.answers.get(command.name)
        if answer is None and command.name == PING and self.answers:
            answer = {"result": "pong"}
        if callable(answer):
            answer = answer(command)
        if answer is not None:
            return dict(answer)
        if not node.socket_path:
            return None
        return self._over(node.socket_path, bencode.encode(fields))

    def _over(self, path: str, data: bytes) -> Dictionary | None:
        try:
            with closing(socket.socket(socket.AF_UNIX)) as connection:
                connection.settimeout(PATIENCE)
                connection.connect(path)
                connection.sendall(data)
                received = connection.recv(MOST - 1)
        except OSError:
            return None
        return (bencode.decode(received) or {}) if received else None

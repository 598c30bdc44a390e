"""A stand-in for rtpproxy, which neither Debian 12 nor Debian 13 has a package of.

It speaks the part of rtpproxy's control protocol that Kamailio's module uses (version 20040107:
V, VF, U, L, D in UDP datagrams with cookies) and relays RTP. It is no rtpproxy: it shows that
Kamailio and the routes ask the right things and act on the answers.
"""

from __future__ import annotations

import select
import socket
import threading
from dataclasses import dataclass, field
from types import TracebackType

from .waiting import LOOPBACK, free_port, wait_for

VERSION = "20040107"
CAPABILITIES = ("20040107", "20050322", "20060704")
"""Basic commands, several streams in a session, extra parameters of U."""
NO_SESSION = "E8"


@dataclass
class Side:
    """One of the two ends of a stream, known by its tag."""

    tag: str
    media: tuple[str, int]
    """Where its SDP says that it listens."""
    socket: socket.socket
    """What it sends to; what comes from the other side leaves here."""


@dataclass
class Session:
    """One stream of one call."""

    sides: list[Side] = field(default_factory=list)

    def side(self, tag: str) -> Side | None:
        """The side with this tag."""
        return next((side for side in self.sides if side.tag == tag), None)

    def other(self, tag: str) -> Side | None:
        """The side that has another tag."""
        return next((side for side in self.sides if side.tag != tag), None)


class Rtpproxy:
    """The stand-in, with its media on `address`; use it as a context manager.

    `kill` and `start` play its death and its return; while `frozen` it answers nothing.
    """

    def __init__(self, address: str = "127.0.0.61") -> None:
        self.address = address
        self.port = free_port(LOOPBACK)
        self.commands: list[str] = []
        """What it was asked, without cookies."""
        self.frozen = False
        self._sessions: dict[tuple[str, str], Session] = {}
        self._thread: threading.Thread | None = None

    @property
    def control(self) -> str:
        """Where it takes commands, as Kamailio's parameter rtpproxy_sock wants it."""
        return f"udp:{LOOPBACK}:{self.port}"

    @property
    def calls(self) -> list[str]:
        """Call-IDs of the calls that it relays now."""
        return sorted({call for call, _stream in list(self._sessions)})

    def __enter__(self) -> Rtpproxy:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()

    def start(self) -> None:
        """Take commands, in a thread."""
        self._control = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._control.bind((LOOPBACK, self.port))
        self._stop, self._stopper = socket.socketpair()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def kill(self) -> None:
        """End it, if it runs, with all its sessions."""
        if self._thread is None:
            return
        self._stopper.send(b"x")
        self._thread.join(5)
        self._thread = None
        for session in list(self._sessions):
            self._delete(session[0])
        for one in (self._control, self._stop, self._stopper):
            one.close()

    def wait_for_calls(self, count: int) -> None:
        """Wait until it relays so many calls."""
        wait_for(lambda: len(self.calls) == count, f"{count} calls at the stand-in for rtpproxy")

    def _serve(self) -> None:
        while True:
            relays = {
                side.socket: (session, side)
                for session in self._sessions.values()
                for side in session.sides
            }
            ready, _, _ = select.select([self._stop, self._control, *relays], [], [])
            if self._stop in ready:
                return
            for one in ready:
                if one is self._control:
                    self._command()
                    break  # it may have closed some of the others
                self._forward(*relays[one])

    def _command(self) -> None:
        data, asker = self._control.recvfrom(4096)
        cookie, _, command = data.decode().partition(" ")
        if not self.frozen:
            self.commands.append(command)
            self._control.sendto(f"{cookie} {self._answer(command)}\n".encode(), asker)

    def _answer(self, command: str) -> str:
        words = command.split()
        match words[0][0], words[1:]:
            case "V", []:
                return VERSION
            case "V", [capability]:
                return "1" if capability in CAPABILITIES else "0"
            case "U", [call, host, port, offerer, *answerer]:
                mine, _, stream = offerer.partition(";")
                session = self._sessions.setdefault((call, stream), Session())
                theirs = answerer[0].partition(";")[0] if answerer else ""
                return self._update(session, mine, theirs, (host, int(port)))
            case "L", [call, host, port, offerer, answerer]:
                theirs, _, stream = offerer.partition(";")
                found = self._sessions.get((call, stream))
                if found is None or found.side(theirs) is None:
                    return NO_SESSION
                mine = answerer.partition(";")[0]
                return self._update(found, mine, theirs, (host, int(port)))
            case "D", [call, *_tags]:
                return "0" if self._delete(call) else NO_SESSION
        return "E1"

    def _update(self, session: Session, mine: str, theirs: str, media: tuple[str, int]) -> str:
        """Note where a side listens; answer with the port that the other side is to send to.

        Packets from the other side come in on the other side's socket. Before that side is known
        by its tag, it is the one without a tag.
        """
        side = session.side(mine)
        if side is None:
            side = session.side("")
            if side is None:
                side = Side(mine, media, self._socket())
                session.sides.append(side)
            side.tag = mine
        side.media = media
        other = session.other(mine)
        if other is None:
            other = Side(theirs, ("", 0), self._socket())
            session.sides.append(other)
        return f"{other.socket.getsockname()[1]} {self.address}"

    def _socket(self) -> socket.socket:
        made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        made.bind((self.address, 0))
        return made

    def _forward(self, session: Session, side: Side) -> None:
        packet = side.socket.recv(2048)
        other = session.other(side.tag)
        if other is not None and other.media[1]:
            other.socket.sendto(packet, other.media)

    def _delete(self, call: str) -> bool:
        found = [key for key in self._sessions if key[0] == call]
        for key in found:
            for side in self._sessions.pop(key).sides:
                side.socket.close()
        return bool(found)

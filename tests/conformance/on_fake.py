"""A stage whose server is the fake."""

from __future__ import annotations

from fake_ksr import FakeKamailio
from fake_ksr.network import Endpoint

from .stage import PORT, Stage, Wire


class FakeWire:
    """What one peer gets is what the fake sent to its address, in order."""

    def __init__(self, server: FakeKamailio, host: str) -> None:
        self._server = server
        self._place = Endpoint("udp", host, PORT)
        self._read = 0

    def send(self, text: str) -> None:
        """Hand the message to the fake; a reply has no caller to be matched with."""
        if text.startswith("SIP/2.0"):
            self._server.receive_reply(text, self._place)
        else:
            self._server.receive(text, (self._place.host, PORT))

    def receive(self, seconds: float) -> str | None:
        """The next message to this peer; time passes where there is none yet."""
        found = self._next()
        if found is None:
            self._server.advance(seconds)
            found = self._next()
        return found

    def _next(self) -> str | None:
        for sent in self._server.sent[self._read :]:
            self._read += 1
            if sent.destination == self._place:
                return sent.text
        return None


class FakeStage(Stage):
    """A flow on the fake."""

    def __init__(self, server: FakeKamailio, address: str, release: str) -> None:
        super().__init__(address, release)
        self._server = server

    def wait(self, seconds: float) -> None:
        """Let virtual time pass."""
        self._server.advance(seconds)

    def _wire(self, host: str) -> Wire:
        return FakeWire(self._server, host)

"""A stage whose server is the fake."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from fake_ksr import FakeKamailio
from fake_ksr.network import Endpoint

from .servers import Kind
from .stage import DOMAIN, PORT, Stage, Wire

REPOSITORY = Path(__file__).resolve().parents[2]
APPS = REPOSITORY / "tests" / "integration" / "apps"
ADDRESS = "127.0.0.1:29500"
MOMENT = 0.02
"""Seconds of virtual time that an answer may take, a request to the server itself included."""


class FakeWire:
    """What one peer gets is what the fake sent to its address, in order."""

    def __init__(self, server: FakeKamailio, host: str) -> None:
        self._server = server
        self._place = Endpoint("udp", host, PORT)
        self._read = len(server.sent)

    def send(self, text: str) -> None:
        """Hand the message to the fake."""
        self._server.receive(text.encode("latin-1"), (self._place.host, PORT))

    def receive(self, seconds: float) -> str | None:
        """The next message to this peer; time passes where there is none yet."""
        self._server.advance(MOMENT)
        found = self._next()
        passed = MOMENT
        while found is None and passed < seconds:
            self._server.advance(MOMENT)
            passed += MOMENT
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

    def __init__(self, server: FakeKamailio, release: str = "5.6") -> None:
        super().__init__(ADDRESS, release)
        self._server = server
        self.open()

    def add_user(self, user: str, password: str) -> None:
        """Add a row of the subscriber table."""
        self._server.add_user(user, password, DOMAIN)

    def wait(self, seconds: float) -> None:
        """Let virtual time pass."""
        self._server.advance(seconds)

    def _wire(self, host: str) -> Wire:
        return FakeWire(self._server, host)


@contextmanager
def fake(kind: Kind, release: str = "5.6.3") -> Iterator[FakeKamailio]:
    """A fake of that kind."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        text = (REPOSITORY / "kamailio.cfg").read_text(encoding="utf-8")
        (folder / "kamailio.cfg").write_text(text + kind.more, encoding="utf-8")
        defines: dict[str, str | int | None] = {
            "RUN_DIR": f'"{folder}/run"',
            "DBURL": f'"sqlite:///{folder}/kamailio.sqlite"',
            "KEMI_LOADER": f'"{REPOSITORY}/kemi_app/loader.py"',
            **kind.defines,
            **dict.fromkeys(f"WITH_{feature}" for feature in kind.features or ()),
        }
        if kind.features is not None:
            defines["OWN_FEATURES"] = None
        if kind.app:
            defines["KEMI_APP"] = kind.app
        sys.path.insert(0, str(APPS))
        try:
            with FakeKamailio(
                folder / "kamailio.cfg",
                defines=defines,
                listen=(f"udp:{ADDRESS}", f"tcp:{ADDRESS}"),
                alias=(f"{DOMAIN}:{ADDRESS.partition(':')[2]}",),
                packages=(kind.app.partition(":")[0],) if kind.app else (),
                release=release,
            ) as server:
                server.domain = DOMAIN
                yield server
        finally:
            with suppress(ValueError):  # where another fake has put back the paths
                sys.path.remove(str(APPS))

"""Running baresip, a phone that people use: configured here, driven over its control socket."""

import json
import signal
import socket
import subprocess
import time
import wave
from pathlib import Path
from types import TracebackType
from typing import Any

from .phones import Phone
from .waiting import LOOPBACK, free_port, wait_for

_CONFIG = """\
poll_method select
sip_listen {address}:{sip_port}
net_interface {address}
audio_source aufile,{sound}
audio_player aubridge,{user}
audio_alert aubridge,{user}-alert
audio_buffer 20-160
rtp_stats yes
ctrl_tcp_listen {address}:{control_port}
module_path {modules}
module g711.so
module aufile.so
module aubridge.so
module_tmp account.so
module_app menu.so
module_app ctrl_tcp.so
"""
_ACCOUNT = (
    "<sip:{user}@{domain}>;auth_user={user};auth_pass={password};regint=60"
    ';outbound="sip:{server}:{server_port};transport={transport}";answermode={answer}\n'
)
_SECONDS = 30


class Baresip:
    """One baresip with one account, which registers when the context is entered.

    It has no sound device: it plays a file of silence, and what it hears goes nowhere. `answer` is
    its answermode: "auto" takes every call at once, "manual" lets it ring.
    """

    def __init__(self, phone: Phone, answer: str = "manual") -> None:
        self._phone = phone
        self._answer = answer
        self._folder = phone.folder / f"baresip-{phone.user}"
        self._control_port = free_port()
        self._buffer = b""
        self.events: list[dict[str, Any]] = []
        """What baresip told of itself so far, in order."""

    @property
    def output(self) -> str:
        """What baresip printed so far."""
        return (self._folder / "output").read_text(encoding="utf-8", errors="replace")

    def __enter__(self) -> "Baresip":
        self._configure()
        command = ["baresip", "-4", "-f", str(self._folder), "-t", str(_SECONDS)]
        with (self._folder / "output").open("wb") as output:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
            )
        try:
            self._control = wait_for(self._connect, "the control socket of baresip")
            self._control.settimeout(0.1)
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._control.close()
        self._end()

    def command(self, name: str, params: str = "") -> None:
        """Give one command of baresip's menu: dial, hangup, accept."""
        message = json.dumps({"command": name, "params": params, "token": name}).encode()
        self._control.sendall(b"%d:%s," % (len(message), message))

    def wait_until_registered(self) -> None:
        """Wait until the server has this phone's contact."""
        user = self._phone.user
        wait_for(lambda: self._phone.server.contacts(user), f"the registration of {user}")

    def wait_for_event(self, kind: str, timeout: float = 10.0) -> dict[str, Any]:
        """Wait for an event of this type (CALL_ESTABLISHED …), and return it."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            for event in self.events:
                if event.get("type") == kind:
                    return event
            self._read()
        raise TimeoutError(f"no {kind} of baresip; events {self.events}\n{self.output}")

    def _configure(self) -> None:
        """Write the configuration folder."""
        phone = self._phone
        self._folder.mkdir()
        config = _CONFIG.format(
            address=LOOPBACK,
            sip_port=free_port(count=2),  # the next one is for SIP over TLS, asked for or not
            control_port=self._control_port,
            user=phone.user,
            modules=_modules_folder(),
            sound=_silence(self._folder / "silence.wav"),
        )
        account = _ACCOUNT.format(
            user=phone.user,
            domain=phone.server.domain,
            server=phone.server.address,
            password=phone.password,
            server_port=phone.server.port,
            transport=phone.transport,
            answer=self._answer,
        )
        (self._folder / "config").write_text(config, encoding="utf-8")
        (self._folder / "accounts").write_text(account, encoding="utf-8")

    def _connect(self) -> socket.socket | None:
        """The connection to the control socket, None when it is not there yet."""
        if self._process.poll() is not None:
            raise AssertionError(f"baresip ended by itself:\n{self.output}")
        try:
            return socket.create_connection((LOOPBACK, self._control_port), timeout=1)
        except OSError:
            return None

    def _read(self) -> None:
        """Take what the control socket has: netstrings with JSON in them."""
        try:
            received = self._control.recv(65536)
        except TimeoutError:
            return
        if not received:
            raise AssertionError(f"baresip ended by itself:\n{self.output}")
        self._buffer += received
        while b":" in self._buffer:
            length, _, rest = self._buffer.partition(b":")
            if len(rest) <= int(length):
                return
            self._buffer = rest[int(length) + 1 :]
            told = json.loads(rest[: int(length)])
            if told.get("event"):
                self.events.append(told)

    def _end(self) -> None:
        """End baresip, kindly and then not."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(5)


def _silence(path: Path) -> Path:
    """Write a sound file that lasts longer than baresip does, in the codec's own 8 kHz."""
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(2 * 8000 * (_SECONDS + 5)))
    return path


def _modules_folder() -> Path:
    """Where this system's package has baresip's modules."""
    for pattern in ("lib/baresip/modules", "lib/*/baresip/modules"):
        for folder in Path("/usr").glob(pattern):
            return folder
    raise FileNotFoundError("no modules of baresip under /usr/lib: is baresip-core installed?")

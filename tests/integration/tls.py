"""SIP over TLS for the tests: a server that listens for it, phones that call, and a far server."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from .certificates import Certificate
from .mediaphone import MediaPhone
from .server import KamailioServer
from .waiting import LOOPBACK, free_port, wait_for


def read_message(stream: ssl.SSLSocket, buffer: bytearray) -> str:
    """One SIP message of a stream, by its Content-Length (RFC 3261 section 18.3); '' at its end."""
    while True:
        head, found, rest = bytes(buffer).partition(b"\r\n\r\n")
        if found:
            lines = head.decode().splitlines()
            (length,) = [int(line[15:]) for line in lines if line.startswith("Content-Length:")]
            if len(rest) >= length:
                size = len(head) + 4 + length
                message = bytes(buffer[:size]).decode()
                del buffer[:size]
                return message
        more = stream.recv(65535)
        if not more:
            return ""
        buffer += more


class TlsServer(KamailioServer):
    """A Kamailio that listens on `tls_port` too; `tls` is the text of its tls.cfg."""

    def __init__(self, tls: str, features: Sequence[str] = (), **others: Any) -> None:
        super().__init__(features=[*features, "TLS"], **others)
        self.tls = tls
        self.tls_port = free_port()

    def __enter__(self) -> TlsServer:
        super().__enter__()
        return self

    def command(self) -> list[str]:
        config = self.folder / "tls.cfg"
        config.write_text(self.tls, encoding="utf-8")
        listen = ["-l", f"tls:{self.address}:{self.tls_port}"]
        return [*super().command(), *listen, "-A", f'TLS_CONFIG="{config}"']

    def wait_for_new_log(self, pattern: str, before: int) -> str:
        """Wait for `pattern` in the log after its first `before` characters."""
        match = wait_for(lambda: re.search(pattern, self.log[before:]), f"{pattern!r} in the log")
        return match.group()


class TlsPhone(MediaPhone):
    """A phone that keeps one TLS connection to the server, made with `context`."""

    transport = "TLS"

    def __init__(
        self, server: TlsServer, user: str, context: ssl.SSLContext, name: str = "sip.example.org"
    ) -> None:
        self._context, self._name, self._tls_port = context, name, server.tls_port
        self._buffer = bytearray()
        super().__init__(server, user, LOOPBACK, parameters=";transport=tls")

    def __enter__(self) -> TlsPhone:
        return self

    @property
    def stream(self) -> ssl.SSLSocket:
        """The connection."""
        assert isinstance(self._sip, ssl.SSLSocket)
        return self._sip

    def _open(self) -> socket.socket:
        plain = socket.create_connection((self.server.address, self._tls_port), 5)
        try:
            return self._context.wrap_socket(plain, server_hostname=self._name)
        except OSError:
            plain.close()
            raise

    def _transmit(self, message: bytes) -> None:
        self._sip.sendall(message)

    def _receive(self, seconds: float) -> str:
        self._sip.settimeout(seconds)
        return read_message(self.stream, self._buffer)


class TlsPeer:
    """A far SIP server with a certificate: it answers 486 to all that ask.

    Where it `trusts` an authority, who asks must have a certificate of that.
    """

    def __init__(
        self, certificate: Certificate, address: str = LOOPBACK, trusts: Path | None = None
    ) -> None:
        self.address = address
        self.requests: list[str] = []
        """What came in."""
        self.failures: list[str] = []
        """Handshakes that failed."""
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate.chain, certificate.key)
        if trusts:
            self._context.verify_mode = ssl.CERT_REQUIRED
            self._context.load_verify_locations(trusts)

    def __enter__(self) -> TlsPeer:
        self._listening = socket.create_server((self.address, 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(5)

    @property
    def uri(self) -> str:
        """Contact of somebody who is reached here."""
        return f"sip:far@{self.address}:{self.port};transport=tls"

    def _serve(self) -> None:
        while True:
            try:
                plain, _client = self._listening.accept()
            except OSError:
                return
            plain.settimeout(5)
            try:
                with self._context.wrap_socket(plain, server_side=True) as stream:
                    self._talk(stream)
            except OSError as error:
                self.failures.append(str(error))
            finally:
                plain.close()

    def _talk(self, stream: ssl.SSLSocket) -> None:
        buffer = bytearray()
        while request := read_message(stream, buffer):
            self.requests.append(request)
            if request.startswith("ACK"):
                return
            head = request.partition("\r\n\r\n")[0].splitlines()[1:]
            kept = ("Via:", "From:", "Call-ID:", "CSeq:")
            lines = ["SIP/2.0 486 Busy Here"]
            lines += [line for line in head if line.startswith(kept)]
            lines += [f"{line};tag=far" for line in head if line.startswith("To:")]
            stream.sendall("\r\n".join([*lines, "Content-Length: 0", "", ""]).encode())
            if not request.startswith("INVITE"):
                return


def profile(
    name: str, certificate: Certificate | None = None, *, verify: bool, trusts: Path | None = None
) -> str:
    """One profile of a tls.cfg: `name` is "server:default" or the like.

    `trusts` are the authorities that a peer's certificate must be from where `verify` is set.
    """
    wish = "yes" if verify else "no"
    lines = [f"[{name}]", "method = TLSv1.2+"]
    lines += [f"verify_certificate = {wish}", f"require_certificate = {wish}"]
    if certificate:
        lines += [f"private_key = {certificate.key}", f"certificate = {certificate.chain}"]
    if trusts:
        lines.append(f"ca_list = {trusts}")
    return "\n".join([*lines, "", ""])

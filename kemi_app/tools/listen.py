"""Where the server listens, ``PROTO:ADDR:PORT``, and whether this machine can listen there.

As in Kamailio's own option ``-l``, an interface (``eth0``) may stand for its address, and behind a
slash may follow what is told to phones in its place, where something between translates.
"""

from __future__ import annotations

import errno
import fcntl
import ipaddress
import re
import socket
import struct
from dataclasses import dataclass, field

from kemi_app.tools.problem import Problem

KINDS = {"udp": socket.SOCK_DGRAM, "tcp": socket.SOCK_STREAM, "tls": socket.SOCK_STREAM}
WRITTEN = re.compile(
    r"(?P<protocol>\w+):(?:\[(?P<v6>[^]]*)\]|(?P<v4>[^:\[\]]*)):(?P<port>\d{1,5})(?:/(?P<told>.*))?"
)
ADVERTISED = re.compile(
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9][A-Za-z0-9.-]*)(?::(?P<port>\d{1,5}))?"
)
SIOCGIFADDR = 0x8915
EXAMPLES = "udp:127.0.0.1:5060 or tcp:[::1]:5060"


@dataclass(frozen=True)
class Listen:
    """One socket of the server, as Kamailio's ``-l`` takes it."""

    protocol: str
    """udp, tcp or tls."""

    address: ipaddress.IPv4Address | ipaddress.IPv6Address
    port: int
    """1 to 65535."""

    advertised: str = field(default="", compare=False)
    """What Via and Record-Route name in place of the address, ``HOST[:PORT]``; '' for itself."""

    @property
    def public_host(self) -> str:
        """What phones are told, or else the address."""
        told = ADVERTISED.fullmatch(self.advertised)
        return told["host"] if told else self.host

    @property
    def public_port(self) -> int:
        """The port to it."""
        told = ADVERTISED.fullmatch(self.advertised)
        return int(told["port"]) if told and told["port"] else self.port

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine reaches it, as far as it says."""
        told = self.public_host.strip("[]")
        try:
            return ipaddress.ip_address(told).is_loopback
        except ValueError:
            return told == "localhost"

    @property
    def host(self) -> str:
        """The address as it stands in a SIP URI: IPv6 in brackets (RFC 3261 section 25.1)."""
        return f"[{self.address}]" if self.address.version == 6 else str(self.address)

    def __str__(self) -> str:
        """``PROTO:ADDR:PORT``, with ``/HOST[:PORT]`` where that is advertised."""
        told = f"/{self.advertised}" if self.advertised else ""
        return f"{self.protocol}:{self.host}:{self.port}{told}"

    def check(self) -> None:
        """Bind the socket for a moment. Raises Problem where that cannot be done, and says why.

        Kamailio sets SO_REUSEADDR on its UDP sockets, so two of them would share a port without a
        word; bound without that option, the port shows as taken.
        """
        family = socket.AF_INET6 if self.address.version == 6 else socket.AF_INET
        try:
            with socket.socket(family, KINDS[self.protocol]) as trial:
                if self.protocol != "udp":  # else a port just left (TIME_WAIT) looks taken
                    trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                trial.bind((str(self.address), self.port))
                if self.protocol != "udp":
                    trial.listen(1)
        except OSError as error:
            raise Problem(self._refusal(error)) from None

    def _refusal(self, error: OSError) -> str:
        if error.errno == errno.EADDRINUSE:
            other = Listen(self.protocol, self.address, self.port % 65535 + 1)
            return (
                f"{self.protocol} port {self.port} of {self.address} is in use by another program: "
                f"stop that, or choose another port, such as --listen {other}"
            )
        if error.errno in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT):
            return (
                f"--listen {self}: {self.address} is no address of this machine "
                f"(`ip address` lists them)"
            )
        if error.errno in (errno.EACCES, errno.EPERM):
            return f"--listen {self}: {error.strerror}; choose a port of 1024 or more, or be root"
        return f"--listen {self}: {error.strerror}"


def parse(text: str) -> Listen:
    """Read ``PROTO:ADDR:PORT[/HOST[:PORT]]``. Raises Problem where it is not that."""
    written = WRITTEN.fullmatch(text)
    if not written:
        raise Problem(f"--listen {text}: this is not PROTO:ADDR:PORT, such as {EXAMPLES}")
    protocol = written["protocol"].lower()
    if protocol not in KINDS:
        raise Problem(f"--listen {text}: the protocol is udp, tcp or tls, not {protocol}")
    told = ADVERTISED.fullmatch(written["told"]) if written["told"] is not None else None
    if written["told"] is not None and not told:
        raise Problem(
            f"--listen {text}: behind the slash stands what phones are told, HOST or HOST:PORT"
        )
    port = int(written["port"])
    for number in (port, int(told["port"]) if told and told["port"] else port):
        if not 1 <= number <= 65535:
            raise Problem(f"--listen {text}: the port is a number from 1 to 65535, not {number}")
    try:
        if written["v6"] is not None:
            address = ipaddress.ip_address(ipaddress.IPv6Address(written["v6"]))
        else:
            address = ipaddress.ip_address(_of_interface(written["v4"]) or written["v4"])
    except ValueError:
        given = written["v4"] if written["v6"] is None else written["v6"]
        raise Problem(
            f"--listen {text}: {given!r} is no IP address and no interface with an IPv4 one; write "
            f"it in digits, such as {EXAMPLES}"
        ) from None
    if address.is_unspecified:
        raise Problem(
            f"--listen {text}: name one address: Kamailio writes it into Via and Record-Route, "
            f"where phones must be able to reach it"
        )
    return Listen(protocol, address, port, written["told"] or "")


def _of_interface(name: str) -> ipaddress.IPv4Address | None:
    """The (first) IPv4 address of a network interface of this machine; None without one."""
    if name not in (known for _, known in socket.if_nameindex()):
        return None
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("256s", name.encode())
        try:
            answer = fcntl.ioctl(any_socket, SIOCGIFADDR, request)
        except OSError:
            return None
    return ipaddress.IPv4Address(answer[20:24])

"""Where the server listens, which names are its own, and how host names resolve."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from fake_ksr.errors import ConfigError
from fake_ksr.uri import DEFAULT_PORT, bare_host, parse_uri, split_host_port


class Endpoint(NamedTuple):
    """A transport address: protocol ("udp", "tcp", ...), IP address without brackets, port."""

    proto: str
    host: str
    port: int

    def __str__(self) -> str:
        return f"{self.proto}:{bracketed(self.host)}:{self.port}"


def bracketed(host: str) -> str:
    """An address as it stands in a URI: IPv6 in brackets."""
    return f"[{host}]" if ":" in host and not host.startswith("[") else host


def parse_endpoint(text: str, what: str) -> Endpoint:
    """ "udp:192.0.2.1:5060" (protocol and port optional) as an Endpoint.

    Raises ConfigError naming `what` when it cannot be read.
    """
    proto, colon, rest = text.partition(":")
    if not colon or proto.lower() not in ("udp", "tcp", "tls", "sctp", "ws", "wss", "any"):
        proto, rest = "any", text
    host, port = split_host_port(rest)
    if not host or port is None:
        raise ConfigError(f"{what}: cannot read the address {text!r}")
    return Endpoint(proto.lower(), bare_host(host), port)


@lru_cache(maxsize=4096)
def ip_address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """An IP address without brackets, None for what is none."""
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def _as_printed(text: str) -> str:
    """An IP address in its usual spelling, "" for what is none."""
    address = ip_address(text)
    return "" if address is None else str(address)


@lru_cache(maxsize=4096)
def _is_loopback(host: str) -> bool:
    address = ip_address(host)
    return address is not None and address.is_loopback


@lru_cache(maxsize=4096)
def _version(host: str) -> int:
    address = ip_address(host)
    return 0 if address is None else address.version


@dataclass
class Network:
    """Sockets, aliases and a tiny DNS.

    `hosts` maps host names to addresses: a name that is not in it does not resolve, as on a
    machine without DNS. `unreachable` are addresses that refuse connections (streams only).
    `also_mine` are a module's own answers to whether a host is the server itself.
    """

    sockets: list[Endpoint] = field(default_factory=list)
    aliases: list[Endpoint] = field(default_factory=list)
    hosts: dict[str, str] = field(default_factory=dict)
    unreachable: set[tuple[str, int]] = field(default_factory=set)
    also_mine: list[Callable[[str], bool]] = field(default_factory=list)

    @property
    def has_ipv6(self) -> bool:
        """Whether the server listens on IPv6: if not, nothing resolves to such an address."""
        return any(":" in socket.host for socket in self.sockets)

    def is_reachable(self, target: Endpoint, socket: Endpoint | None = None) -> bool:
        """Whether sending there succeeds: on a stream a test can say that nobody listens.

        From a loopback address nothing leaves the machine.
        """
        if socket is not None and _is_loopback(socket.host) and not _is_loopback(target.host):
            return False
        return target.proto == "udp" or (target.host, target.port) not in self.unreachable

    def is_myself(self, host: str, port: int = 0, proto: str = "") -> bool:
        """Kamailio's check_self: a socket or an alias; 0 and "" match any port and protocol."""
        wanted = bare_host(host).lower()
        if not wanted:
            return False
        for known in (*self.sockets, *self.aliases):
            if known.host.lower() != wanted:
                continue
            if port and known.port and port != known.port:
                continue
            if proto and known.proto not in ("any", proto):
                continue
            return True
        return any(is_mine(wanted) for is_mine in self.also_mine)

    def is_myself_uri(self, text: str) -> bool:
        """KSR.is_myself for a URI or a bare host."""
        if text.startswith(("sip:", "sips:")) and len(text) > 4:
            uri = parse_uri(text)
            if uri is None:
                return False
            return self.is_myself(uri.host, uri.port, uri.param("transport") or "")
        return self.is_myself(text)

    def find_socket(self, host: str, port: int, proto: str) -> Endpoint | None:
        """The listening socket with that address, or None."""
        for socket in self.sockets:
            if (
                socket.host.lower() == bare_host(host).lower()
                and socket.port == port
                and socket.proto == proto
            ):
                return socket
        return None

    def send_socket(self, proto: str, host: str, preferred: Endpoint) -> Endpoint | None:
        """The socket to send from: the one that received, else the first of that kind."""
        version = _version(host)
        if preferred.proto == proto and _version(preferred.host) == version:
            return preferred
        for socket in self.sockets:
            if socket.proto == proto and _version(socket.host) == version:
                return socket
        return None

    def resolve(self, host: str) -> str | None:
        """The IP address of a host name or literal, None when it does not resolve."""
        name = bare_host(host)
        return _as_printed(name) or self.hosts.get(name.lower())

    def destination(self, text: str) -> Endpoint | None:
        """Where a request to this URI goes; None for a bad URI or an unknown host."""
        uri = parse_uri(text)
        if uri is None or not uri.host:
            return None
        host = uri.param("maddr") or uri.host
        address = self.resolve(host)
        # where IPv6 is off nothing resolves to it, but what is asked for without a port (SRV) is
        literal = host.startswith("[") and not uri.port
        if address is None or (":" in address and not literal and not self.has_ipv6):
            return None
        return Endpoint(
            uri.proto, address, uri.port or (5061 if uri.proto == "tls" else DEFAULT_PORT)
        )

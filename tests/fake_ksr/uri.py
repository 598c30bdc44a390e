"""SIP, SIPS and TEL URIs (RFC 3261 section 19.1, RFC 3966), cut as Kamailio's parse_uri cuts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from fake_ksr import parsing
from fake_ksr.uri_parsing import BadUri, parse

DEFAULT_PORT = 5060
SHORTEST = 5
SCHEMES = ("sip", "sips", "tel", "urn")
WITH_SIGNS = ("port", "params", "number_params", "headers")
PROTO_NUMBERS = {"udp": 1, "tcp": 2, "tls": 3, "sctp": 4, "ws": 5, "wss": 6}
PROTO_NAMES = {number: name for name, number in PROTO_NUMBERS.items()}


@dataclass(frozen=True)
class Uri:
    """The parts of a URI, unescaped nowhere: every part is the text as written.

    `asked_proto` is the transport that the `transport` parameter asks for, "" where it names none;
    `values` are those of the parameters that the server knows. `number_params` are those of
    a telephone number in a SIP URI (user=phone); `present` tells which of
    these, of `port` and of `headers` are there, if only with their sign.
    """

    text: str
    scheme: str
    user: str
    password: str | None
    host: str
    port: int
    params: str
    headers: str
    port_text: str = ""
    asked_proto: str = ""
    values: tuple[tuple[str, str], ...] = ()
    number_params: str = ""
    present: frozenset[str] = frozenset()

    @property
    def sip_params(self) -> str:
        """The parameters, where the URI is none of a number or a name."""
        return self.params if self.scheme in ("sip", "sips") else ""

    @property
    def proto(self) -> str:
        """Transport asked for: the `transport` parameter, else tls for sips, else udp."""
        asked = self.param("transport")
        if asked:
            return asked.lower()
        return "tls" if self.scheme in ("sips", "tels") else "udp"

    def known(self, name: str) -> str:
        """Value of one of the parameters that the server knows: of several the last."""
        return dict(self.values).get(name, "") if self.values else ""

    def param(self, name: str) -> str | None:
        """Value of a URI parameter; "" when it has none, None when it is absent."""
        if not self.params and not self.values:
            return None
        wanted = name.lower()
        known = self.known(wanted)
        if known:
            return known
        for piece in self.params.split(";"):
            key, _, value = piece.partition("=")
            if key.lower() == wanted and key:
                return value
        return None

    def has_param(self, name: str) -> bool:
        """Whether the parameter is there, with a value or without."""
        return self.param(name) is not None


@lru_cache(maxsize=4096)
def parse_uri(text: str) -> Uri | None:
    """Cut a URI into its parts; None where Kamailio calls it a bad URI."""
    scheme, colon, rest = text.partition(":")
    scheme = scheme.lower()
    if not colon or len(text) < SHORTEST or scheme not in SCHEMES:
        return None
    try:
        parts = parse(scheme, rest)
    except BadUri:
        return None
    return Uri(
        text,
        scheme,
        parts.user,
        parts.password,
        parts.host,
        int(parts.port or "0"),
        parts.params or "",
        parts.headers or "",
        parts.port or "",
        parts.proto,
        tuple(parts.values.items()),
        parts.number_params or "",
        frozenset(name for name in WITH_SIGNS if getattr(parts, name) is not None),
    )


parsing.remembered(parse_uri.cache_clear)


def split_host_port(text: str) -> tuple[str, int | None]:
    """ "host", "host:port" or "[v6]:port" as (host, port); port 0 when absent, None when bad."""
    if text.startswith("["):
        host, bracket, tail = text.partition("]")
        host += bracket
        if not bracket or (tail and not tail.startswith(":")):
            return "", None
        digits = tail[1:]
        has_port = bool(tail)
    else:
        host, colon, digits = text.partition(":")
        has_port = bool(colon)
    if not has_port or not digits:
        return host, 0
    if not digits.isdecimal() or not digits.isascii() or int(digits) > 65535:
        return host, None
    return host, int(digits)


def bare_host(host: str) -> str:
    """A host without the brackets of an IPv6 reference."""
    return host[1:-1] if host.startswith("[") and host.endswith("]") else host

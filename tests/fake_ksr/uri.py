"""SIP, SIPS and TEL URIs (RFC 3261 section 19.1, RFC 3966), cut as Kamailio's parse_uri cuts."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_PORT = 5060
PROTO_NUMBERS = {"udp": 1, "tcp": 2, "tls": 3, "sctp": 4, "ws": 5, "wss": 6}
PROTO_NAMES = {number: name for name, number in PROTO_NUMBERS.items()}


@dataclass(frozen=True)
class Uri:
    """The parts of a URI, unescaped nowhere: every part is the text as written."""

    text: str
    scheme: str
    user: str
    password: str | None
    host: str
    port: int
    params: str
    headers: str

    @property
    def proto(self) -> str:
        """Transport asked for: the `transport` parameter, else tls for sips, else udp."""
        asked = self.param("transport")
        if asked:
            return asked.lower()
        return "tls" if self.scheme in ("sips", "tels") else "udp"

    def param(self, name: str) -> str | None:
        """Value of a URI parameter; "" when it has none, None when it is absent."""
        for piece in self.params.split(";"):
            key, _, value = piece.partition("=")
            if key.lower() == name.lower() and key:
                return value
        return None

    def has_param(self, name: str) -> bool:
        """Whether the parameter is there, with a value or without."""
        return self.param(name) is not None


def parse_uri(text: str) -> Uri | None:
    """Cut a URI into its parts; None where Kamailio calls it a bad URI."""
    scheme, colon, rest = text.partition(":")
    scheme = scheme.lower()
    if not colon or len(text) < 5 or scheme not in ("sip", "sips", "tel", "tels", "urn"):
        return None
    if scheme == "urn":
        return Uri(text, scheme, "", None, rest, 0, "", "")
    if scheme in ("tel", "tels"):
        number, _, params = rest.partition(";")
        return Uri(text, scheme, number, None, "", 0, params, "")
    return _parse_sip(text, scheme, rest)


def _parse_sip(text: str, scheme: str, rest: str) -> Uri | None:
    user, password = "", None
    # the last "@" before any "?" ends the user part: parameters of the user may hold ";"
    before_headers = rest.split("?", 1)[0] if "@" in rest.split("?", 1)[0] else rest
    at = before_headers.rfind("@")
    if at >= 0:
        userinfo, rest = rest[:at], rest[at + 1 :]
        if not userinfo:
            return None
        user, colon, secret = userinfo.partition(":")
        password = secret if colon else None
    rest, _, headers = rest.partition("?")
    hostport, _, params = rest.partition(";")
    host, port = split_host_port(hostport)
    if not host or port is None or any(char in ' \t\r\n<>",' for char in host):
        return None
    return Uri(text, scheme, user, password, host, port, params, headers)


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
    if not has_port:
        return host, 0
    if not digits.isdecimal() or not digits.isascii() or int(digits) > 65535:
        return host, None
    return host, int(digits)


def bare_host(host: str) -> str:
    """A host without the brackets of an IPv6 reference."""
    return host[1:-1] if host.startswith("[") and host.endswith("]") else host

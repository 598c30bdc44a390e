"""The classes "uri", "urialias" and "sock": parts of URIs and of addresses."""

from __future__ import annotations

from collections.abc import Callable

from fake_ksr.params import parse_params
from fake_ksr.pvars.values import CannotBe, Val
from fake_ksr.transformations.call import Call
from fake_ksr.uri import PROTO_NAMES, PROTO_NUMBERS, Uri, parse_uri

STALE = "\0"
"""Until 5.7.4 it copies one sign too many: what its buffer had there before."""
SECURE = ("tls", "wss")
MOST_COLONS = 2
PROTOCOLS = ("udp", "tcp", "sctp", "any")
ALIASED = {**PROTO_NAMES, PROTO_NUMBERS["wss"]: "ws"}
"""How an alias's number is written: the one of WSS as WS."""


def uri_part(call: Call) -> Val:
    """A part of a URI (tr_eval_uri)."""
    value = call.value
    if not value.is_text or not value.text:
        raise CannotBe
    text = value.text
    uri = parse_uri(text.removesuffix(";") if len(text) > 4 else text)
    if uri is None:
        raise CannotBe
    name = call.rule.call
    if name == "port":
        port = uri.port_text
        return Val(port, uri.port, is_number=True, typed=True)
    if name == "param":
        return Val(_param(uri, call))
    if name in SHORT:
        stale = "" if call.ev.server.since("5.7.4") else STALE
        return Val(_short(uri, stale, **SHORT[name]))
    return Val(PARTS[name](uri))


def _param(uri: Uri, call: Call) -> str:
    params = uri.sip_params
    if not params:
        return ""
    found = parse_params(params)
    if found is None:
        raise CannotBe
    wanted = call.string(0).lower()
    return next((value for name, value in reversed(found) if name.lower() == wanted), "")


def _scheme(uri: Uri) -> str:
    return uri.text.partition(":")[0]


def _short(uri: Uri, stale: str, user: bool, rest: bool) -> str:
    made = f"{_scheme(uri)}:{stale}"
    if user and uri.user:
        made += f"{uri.user}@"
    made += uri.host
    if rest:
        transport = uri.known("transport")
        made += f":{uri.port_text}" if uri.port_text else ""
        made += f";transport={transport}" if transport else ""
    return made


def _socket(uri: Uri) -> str:
    return f"{uri.asked_proto}:{uri.host}:{uri.port or 5060}" if uri.asked_proto else ""


def _known(name: str) -> Callable[[Uri], str]:
    return lambda uri: uri.known(name)


SHORT = {
    "duri": {"user": False, "rest": True},
    "suri": {"user": True, "rest": True},
    "saor": {"user": True, "rest": False},
}
PARTS: dict[str, Callable[[Uri], str]] = {
    "user": lambda uri: uri.user,
    "host": lambda uri: uri.host,
    "domain": lambda uri: uri.host,
    "passwd": lambda uri: uri.password or "",
    "params": lambda uri: uri.sip_params,
    "headers": lambda uri: uri.headers,
    "scheme": _scheme,
    "tosocket": _socket,
    "uparam": _known("user"),
    **{name: _known(name) for name in ("transport", "maddr", "ttl", "method", "lr", "r2")},
}


def alias(call: Call) -> Val:
    """A URI as the value of an alias parameter, and back (ksr_uri_alias_encode)."""
    if not call.value.is_text or not call.value.text:
        raise CannotBe
    done = _alias(call.text) if call.rule.call == "encode" else _from_alias(call.text)
    return call.value.keeping(done)


def _alias(text: str) -> str:
    uri = parse_uri(text)
    if uri is None:
        return ""
    proto = uri.asked_proto or "udp"
    port = uri.port_text or ("5061" if proto in SECURE else "5060")
    return f"{uri.host}~{port}~{PROTO_NUMBERS[proto]}"


def _from_alias(text: str) -> str:
    host, first, rest = text.partition("~")
    port, second, proto = rest.partition("~")
    if not first or not second:
        # the length stays that of the buffer
        return f"sip:{host}{':' if first else ''}{port}".ljust(65536, STALE)
    if not proto:
        return ""
    number = ord(proto[0]) - ord("0") or PROTO_NUMBERS["udp"]
    if number not in ALIASED:
        return ""
    name = ALIASED[number]
    return f"sip:{host}:{port}" + ("" if name == "udp" else f";transport={name}")


def socket_part(call: Call) -> Val:
    """A part of a socket's address (module corex, tr_sock_eval)."""
    if not call.value.is_text:
        raise CannotBe
    proto, host, port = _address(call.text)
    parts = {"host": host, "port": port, "proto": proto}
    if call.rule.call in parts:
        return Val(parts[call.rule.call])
    made = f"sip:{host}"
    made += f":{port}" if port else ""
    made += f";transport={proto}" if proto else ""
    return Val(made if host else "")


def _address(text: str) -> tuple[str, str, str]:
    """Protocol, host and port as written; raises CannotBe (parse_protohostport)."""
    colons, depth = [], 0
    for at, sign in enumerate(text):
        depth += {"[": 1, "]": -1}.get(sign, 0)
        if not 0 <= depth <= 1:
            raise CannotBe
        if sign == ":" and depth == 0:
            colons.append(at)
    if not text or text.endswith(":") or len(colons) > MOST_COLONS:
        raise CannotBe
    if not colons:
        return "", text, ""
    head, tail = text[: colons[0]], text[colons[0] + 1 :]
    if len(colons) == MOST_COLONS:
        if not _is_number(text[colons[1] + 1 :]):
            raise CannotBe
        return _protocol(head), text[colons[0] + 1 : colons[1]], text[colons[1] + 1 :]
    if _is_number(tail):
        return "", head, tail
    return _protocol(head), tail, ""


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and int(text) < 1 << 32


def _protocol(text: str) -> str:
    if text.lower() not in PROTOCOLS:
        raise CannotBe
    return text

"""What each pseudo-variable stands for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr import settings
from fake_ksr.address import NameAddr
from fake_ksr.method_numbers import METHOD_NUMBERS
from fake_ksr.network import Endpoint, bracketed
from fake_ksr.pvars import (
    constants,
    flags,
    headers,
    hops,
    location,
    modules,
    own_request,
    parties,
    state_readers,
    transaction,
)
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import Value
from fake_ksr.routed import RoutedMessage
from fake_ksr.uri import DEFAULT_PORT, PROTO_NUMBERS, Uri, parse_uri

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator

Reader = Callable[["Evaluator", Name], Value]


def _msg(ev: Evaluator) -> RoutedMessage:
    return ev.server.message


def _of_message(get: Callable[[RoutedMessage], Value]) -> Reader:
    return lambda ev, name: get(ev.server.message)


def _of_request(get: Callable[[RoutedMessage], Value]) -> Reader:
    def read(ev: Evaluator, _name: Name) -> Value:
        msg = ev.server.message
        return get(msg) if msg.sip.is_request else None

    return read


def _header(key: str) -> Reader:
    def read(ev: Evaluator, _name: Name) -> Value:
        header = ev.server.message.sip.first(key)
        return None if header is None else header.body

    return read


def _uri_part(uri: Callable[[RoutedMessage], Uri | None], part: str) -> Reader:
    def read(ev: Evaluator, _name: Name) -> Value:
        msg = ev.server.message
        if part != "scheme" and not msg.sip.is_request and uri is _ruri:
            return None
        parsed = uri(msg)
        if parsed is None:
            return None
        if part == "port":
            # text, as written or as implied
            if "port" in parsed.present and (parsed.port_text or uri is not _duri):
                # be it nothing behind the colon
                return parsed.port_text
            return str(5061 if parsed.asked_proto == "tls" else DEFAULT_PORT)
        if part == "proto":
            return parsed.param("transport") or "UDP"
        value: str = getattr(parsed, part)
        if parsed.param("user") == "phone" and part in ("user", "scheme"):
            # a telephone number: what follows it are parameters of its own
            secure = parsed.scheme == "sips" and ev.server.since("5.8.5")
            tel = "tels" if secure else "tel"
            value = tel if part == "scheme" else value.partition(";")[0]
        return value or None

    return read


def _ruri(msg: RoutedMessage) -> Uri | None:
    return msg.parsed_uri


def _ouri(msg: RoutedMessage) -> Uri | None:
    return parse_uri(msg.sip.uri)


def _duri(msg: RoutedMessage) -> Uri | None:
    return parse_uri(msg.dst_uri) if msg.dst_uri else None


def _furi(msg: RoutedMessage) -> Uri | None:
    return None if msg.sip.from_ is None else parse_uri(msg.sip.from_.uri)


def _turi(msg: RoutedMessage) -> Uri | None:
    return None if msg.sip.to is None else parse_uri(msg.sip.to.uri)


def _address(which: str, part: str) -> Reader:
    def read(ev: Evaluator, _name: Name) -> Value:
        sip = ev.server.message.sip
        value: NameAddr | None = sip.from_ if which == "from" else sip.to
        if value is None:
            return None
        text: str = getattr(value, part)
        return text or None

    return read


def _request_uri(msg: RoutedMessage) -> Value:
    return None if msg.parsed_uri is None else msg.uri


def _source_uri(source: Endpoint, transport: bool) -> str:
    extra = f";transport={source.proto}" if transport and source.proto != "udp" else ""
    return f"sip:{bracketed(source.host)}:{source.port}{extra}"


READERS: dict[str, Reader] = {
    "rm": _of_message(lambda m: m.sip.cseq_method),
    "rmid": _of_message(lambda m: METHOD_NUMBERS.get(m.sip.cseq_method, 16384)),
    "ru": _of_request(_request_uri),
    "ruri": _of_request(_request_uri),
    "ou": _of_request(lambda m: m.sip.uri),
    "ouri": _of_request(lambda m: m.sip.uri),
    "rU": _uri_part(_ruri, "user"),
    "ruri.user": _uri_part(_ruri, "user"),
    "rd": _uri_part(_ruri, "host"),
    "ruri.domain": _uri_part(_ruri, "host"),
    "rp": _uri_part(_ruri, "port"),
    "rP": _uri_part(_ruri, "proto"),
    "rz": _uri_part(_ruri, "scheme"),
    "oU": _uri_part(_ouri, "user"),
    "od": _uri_part(_ouri, "host"),
    "op": _uri_part(_ouri, "port"),
    "oP": _uri_part(_ouri, "proto"),
    "du": _of_message(lambda m: m.dst_uri or None),
    "duri": _of_message(lambda m: m.dst_uri or None),
    "dd": _uri_part(_duri, "host"),
    "dp": _uri_part(_duri, "port"),
    "dP": _uri_part(_duri, "proto"),
    "fu": _address("from", "uri"),
    "from": _address("from", "uri"),
    "fn": _address("from", "display"),
    "ft": _address("from", "tag"),
    "fU": _uri_part(_furi, "user"),
    "from.user": _uri_part(_furi, "user"),
    "fd": _uri_part(_furi, "host"),
    "from.domain": _uri_part(_furi, "host"),
    "tu": _address("to", "uri"),
    "to": _address("to", "uri"),
    "tn": _address("to", "display"),
    "tt": _address("to", "tag"),
    "tU": _uri_part(_turi, "user"),
    "to.user": _uri_part(_turi, "user"),
    "td": _uri_part(_turi, "host"),
    "to.domain": _uri_part(_turi, "host"),
    "ua": _header("user-agent"),
    "ct": _header("contact"),
    "cT": _header("content-type"),
    "ci": _header("call-id"),
    "cs": _of_message(lambda m: m.sip.cseq[0] or None),
    "csb": _header("cseq"),
    "cl": _of_message(
        lambda m: int(m.sip.get("content-length") or 0) if m.sip.first("content-length") else None
    ),
    "rb": _of_message(lambda m: m.sip.body),
    "mb": _of_message(lambda m: m.sip.text),
    "ml": _of_message(lambda m: len(m.sip.text)),
    "mt": _of_message(lambda m: 1 if m.sip.is_request else 2),
    "mts": _of_message(lambda m: "rq" if m.sip.is_request else "rp"),
    "mi": _of_message(lambda m: m.number),
    "rs": _of_message(lambda m: None if m.sip.is_request else m.sip.status),
    "rr": _of_message(lambda m: None if m.sip.is_request else m.sip.reason),
    "rv": _of_message(lambda m: m.sip.version),
    "si": _of_message(lambda m: m.source.host),
    "src_ip": _of_message(lambda m: m.source.host),
    "siz": _of_message(lambda m: bracketed(m.source.host)),
    "sp": _of_message(lambda m: m.source.port),
    "su": _of_message(lambda m: _source_uri(m.source, True)),
    "sut": _of_message(
        lambda m: f"sip:{bracketed(m.source.host)}:{m.source.port};transport={m.source.proto}"
    ),
    "sas": _of_message(lambda m: str(m.source)),
    "pr": _of_message(lambda m: m.source.proto),
    "proto": _of_message(lambda m: m.source.proto),
    "prid": _of_message(lambda m: PROTO_NUMBERS[m.source.proto]),
    "Ri": _of_message(lambda m: m.socket.host),
    "Rp": _of_message(lambda m: m.socket.port),
    "ruid": _of_request(lambda m: m.ruid or None),
    "location_ua": _of_request(lambda m: m.location_user_agent or None),
    "rsi": _of_message(lambda m: m.sip.status),
}
for _part in (flags, headers, parties, hops, constants):
    READERS |= _part.READERS
for _module in (own_request, modules, settings, state_readers, transaction, location):
    READERS |= _module.READERS

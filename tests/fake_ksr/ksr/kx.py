"""KSR.kx: what the message is made of, and defines of the configuration."""

from __future__ import annotations

import os
import re
from collections.abc import Callable

from fake_ksr.digest import Malformed, parse_credentials
from fake_ksr.ksr.base import Submodule, XVal
from fake_ksr.network import Endpoint, bracketed
from fake_ksr.routed import RoutedMessage
from fake_ksr.uri import PROTO_NUMBERS, Uri, parse_uri


class Kx(Submodule):
    """The functions of the kemix module.

    Those that come in three kinds (None, "" or "<null>" for nothing) are made below the class.
    """

    name = "kx"

    # --- defines and environment ---

    def ifdef(self, name: str) -> bool:
        return name in self._server.config.defines

    def ifndef(self, name: str) -> bool:
        return name not in self._server.config.defines

    def get_def(self, name: str) -> XVal:
        return self._server.config.defines.get(name, "")

    def get_defn(self, name: str) -> int:
        return _number(self._server.config.defines.get(name, ""))

    def get_env(self, name: str) -> XVal:
        return os.environ.get(name, "")

    def get_envn(self, name: str) -> int:
        return _number(os.environ.get(name, ""))

    # --- URIs ---

    def get_ruri(self) -> XVal:
        msg = self._msg
        return msg.uri if msg.sip.is_request and msg.parsed_uri is not None else None

    def get_ouri(self) -> XVal:
        msg = self._msg
        return msg.sip.uri if msg.sip.is_request and msg.parsed_uri is not None else None

    def get_nhuri(self) -> XVal:
        return self._msg.dst_uri or self.get_ruri()

    def get_furi(self) -> XVal:
        sender = self._msg.sip.from_
        return None if sender is None else sender.uri

    def get_turi(self) -> XVal:
        target = self._msg.sip.to
        return None if target is None else target.uri

    # --- the message ---

    def get_method(self) -> XVal:
        return self._msg.sip.cseq_method

    def get_callid(self) -> XVal:
        return self._msg.sip.call_id

    def get_msgbuf(self) -> XVal:
        return self._msg.sip.text

    def get_msglen(self) -> int:
        return len(self._msg.sip.text)

    def get_msgtype(self) -> int:
        return 1 if self._msg.sip.is_request else 2

    def get_bodylen(self) -> int:
        return len(self._msg.sip.body)

    def get_status(self) -> int:
        return -1 if self._msg.sip.is_request else self._msg.sip.status

    def gets_status(self) -> XVal:
        return None if self._msg.sip.is_request else str(self._msg.sip.status)

    def get_timestamp(self) -> int:
        return int(self._server.clock.now)

    # --- addresses ---

    def get_srcip(self) -> XVal:
        return self._msg.source.host

    def get_srcport(self) -> XVal:
        return self._msg.source.port

    def get_srcuri(self) -> XVal:
        source = self._msg.source
        extra = "" if source.proto == "udp" else f";transport={_shown(source.proto)}"
        return f"sip:{bracketed(source.host)}:{source.port}{extra}"

    def get_srcaddr_sock(self) -> XVal:
        source = self._msg.source
        return f"{_shown(source.proto)}:{bracketed(source.host)}:{source.port}"

    def get_rcvip(self) -> XVal:
        return self._msg.socket.host

    def get_rcvport(self) -> XVal:
        return self._msg.socket.port

    def get_rcvadvip(self) -> XVal:
        return self._msg.socket.host

    def get_rcvadvport(self) -> XVal:
        return self._msg.socket.port

    def get_rcvaddr_sock(self) -> XVal:
        return str(self._msg.socket)

    def get_send_sock(self) -> XVal:
        socket = self._msg.force_socket
        return None if socket is None else str(socket)

    def get_send_sock_port(self) -> int:
        socket = self._msg.force_socket
        return 0 if socket is None else socket.port

    def get_rcv_sock_name(self) -> XVal:
        return self._socket_name(self._msg.socket)

    def get_send_sock_name(self) -> XVal:
        return self._socket_name(self._msg.force_socket)

    def _socket_name(self, socket: Endpoint | None) -> XVal:
        names = self._server.config.socket_names
        return next((name for name, known in names.items() if known == socket), None)

    def get_proto(self) -> XVal:
        return self._msg.source.proto

    def get_protoid(self) -> int:
        return PROTO_NUMBERS[self._msg.source.proto]

    def get_conid(self) -> int:
        return self._msg.connection or -1


def _shown(proto: str) -> str:
    return "ws" if proto == "wss" else proto


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else 0


def _part(uri: Uri | None, part: str) -> XVal:
    if uri is None:
        return None
    value: str = getattr(uri, part)
    return value or None


def _request_uri(msg: RoutedMessage) -> Uri | None:
    return msg.parsed_uri if msg.sip.is_request else None


def _from_uri(msg: RoutedMessage) -> Uri | None:
    return None if msg.sip.from_ is None else parse_uri(msg.sip.from_.uri)


def _to_uri(msg: RoutedMessage) -> Uri | None:
    return None if msg.sip.to is None else parse_uri(msg.sip.to.uri)


def _user_agent(msg: RoutedMessage) -> XVal:
    header = msg.sip.first("user-agent")
    return None if header is None else header.body


def _credentials_user(msg: RoutedMessage) -> XVal:
    if msg.sip.method in ("ACK", "CANCEL"):
        return None
    header = msg.sip.first("proxy-authorization") or msg.sip.first("authorization")
    try:
        fields = None if header is None else parse_credentials(header.body)
    except Malformed:
        return None
    # without the field username: nothing, but not null
    return None if fields is None else fields.get("username", "").partition("@")[0]


def _contact_uri(msg: RoutedMessage) -> XVal:
    return msg.sip.contacts[0].uri if msg.sip.contacts else None


_THREE_KINDS: dict[str, Callable[[RoutedMessage], XVal]] = {
    "ruser": lambda msg: _part(_request_uri(msg), "user"),
    "rhost": lambda msg: _part(_request_uri(msg), "host"),
    "fuser": lambda msg: _part(_from_uri(msg), "user"),
    "fhost": lambda msg: _part(_from_uri(msg), "host"),
    "tuser": lambda msg: _part(_to_uri(msg), "user"),
    "thost": lambda msg: _part(_to_uri(msg), "host"),
    "ua": _user_agent,
    "au": _credentials_user,
    "body": lambda msg: msg.sip.body or None,
    "duri": lambda msg: msg.dst_uri or None,
    "cturi": _contact_uri,
}


def _define(name: str, read: Callable[[RoutedMessage], XVal]) -> None:
    def getter(missing: XVal) -> Callable[[Kx], XVal]:
        def get(self: Kx) -> XVal:
            value = read(self._msg)
            return missing if value is None else value

        return get

    setattr(Kx, f"get_{name}", getter(None))
    setattr(Kx, f"gete_{name}", getter(""))
    setattr(Kx, f"getw_{name}", getter("<null>"))


for _name, _read in _THREE_KINDS.items():
    _define(_name, _read)

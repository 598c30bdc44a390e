"""KSR.siputils: questions about the message."""

from __future__ import annotations

from fake_ksr.address import parse_name_addr
from fake_ksr.ksr.base import Submodule
from fake_ksr.uri import DEFAULT_PORT, bare_host, parse_uri


class SipUtils(Submodule):
    """The functions of the siputils module."""

    name = "siputils"

    def has_totag(self) -> int:
        to = self._msg.sip.to
        return 1 if to is not None and to.tag else -1

    def is_request(self) -> int:
        return 1 if self._msg.sip.is_request else -1

    def is_reply(self) -> int:
        return -1 if self._msg.sip.is_request else 1

    def is_first_hop(self) -> int:
        return self.is_first_hop_mode(0)

    def is_first_hop_mode(self, mode: int) -> int:
        sip = self._msg.sip
        if sip.is_request:
            return 1 if len(sip.vias) < 2 else -1
        record = sip.first("record-route")
        if record is None:
            return 1
        top = parse_name_addr(record.body)
        uri = None if top is None else parse_uri(top.uri)
        if uri is None:
            return -1
        network, source = self._server.network, self._msg.source
        host = bare_host(uri.host)
        if mode == 0 and network.resolve(host) != host:
            return -1
        proto = uri.param("transport") or ""
        if not network.is_myself(host, uri.port, proto):
            return -1
        looped = (
            mode == 0
            and host == source.host
            and source.port == (uri.port or DEFAULT_PORT)
            and uri.proto == source.proto
        )
        return -1 if looped else 1

    def is_uri(self, text: str) -> int:
        return 1 if parse_uri(text) is not None else -1

    def is_numeric(self, text: str) -> int:
        return 1 if text.isascii() and text.isdigit() else -2

    def is_tel_number(self, text: str) -> int:
        if text.startswith("+0"):
            return -2
        digits = text[1:] if text.startswith("+") else text
        return 1 if digits.isascii() and digits.isdigit() else -2

    def is_alphanum(self, text: str) -> int:
        if not text:
            return -2
        return 1 if text.isascii() and text.isalnum() else -3

    def is_user(self, user: str) -> int:
        credentials = self._msg.authorized_user
        return 1 if credentials == user else -1

    def uri_param(self, name: str) -> int:
        uri = self._msg.parsed_uri
        return 1 if uri is not None and uri.param(name) == "" else -1

    def uri_param_value(self, name: str, value: str) -> int:
        uri = self._msg.parsed_uri
        return 1 if uri is not None and uri.param(name) == value else -1

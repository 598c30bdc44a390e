"""What the dispatcher module hashes, and how (ds_get_hash)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.digest import fields_of
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.uri import Uri, parse_uri

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

USER_ONLY = 1
"""Bit of the parameter flags: hash the user alone."""
_BITS = 0xFFFFFFFF
_WORD = 4


def hash_of(*texts: str) -> int:
    """Kamailio's hash of one or two texts: never 0."""
    total = 0
    for text in texts:
        data = [byte - 256 if byte > 127 else byte for byte in text.encode("latin-1")]
        end = len(data) - len(data) % _WORD
        for at in range(0, end, _WORD):
            total += _folded(data[at : at + _WORD])
        total += _folded(data[end:])
    total &= _BITS
    total = (total + (total >> 11) + (total >> 13) + (total >> 23)) & _BITS
    return total or 1


def _folded(signs: list[int]) -> int:
    value = 0
    for sign in signs:
        value = ((value << 8) + sign) & _BITS
    return value ^ (value >> 3)


class Hasher:
    """Hashes parts of the message being processed; None where they are not in it."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._sip = server.message.sip

    def call_id(self) -> int | None:
        """The hash of the Call-ID."""
        header = self._sip.first("call-id")
        return None if header is None else hash_of(header.body)

    def from_uri(self) -> int | None:
        """The hash of the URI in From."""
        sender = self._sip.from_
        return None if sender is None else self._uri(parse_uri(sender.uri))

    def to_uri(self) -> int | None:
        """The hash of the URI in To."""
        target = self._sip.to
        return None if target is None else self._uri(parse_uri(target.uri))

    def request_uri(self) -> int | None:
        """The hash of the Request-URI."""
        return self._uri(self._server.message.parsed_uri)

    def user(self) -> int | None:
        """The hash of the user name in the credentials, None where there is none."""
        for name in ("proxy-authorization", "authorization"):
            header = self._sip.first(name)
            fields = {} if header is None else fields_of(header.body)
            if fields:
                user = fields.get("username", "").partition("@")[0].strip()
                return hash_of(user) if user else None
        return None

    def variable(self) -> int | None:
        """The hash of the parameter hash_pvar's value."""
        form = self._server.config.text("dispatcher", "hash_pvar")
        text = Evaluator(self._server).format(form).strip() if form else ""
        return hash_of(text) if text else None

    def _uri(self, uri: Uri | None) -> int | None:
        if uri is None:
            return None
        if self._server.config.number("dispatcher", "flags", 0) & USER_ONLY:
            return hash_of(uri.user)
        default = 5061 if uri.scheme == "sips" else 5060
        port = f":{uri.port}" if uri.port and uri.port != default else ""
        return hash_of(uri.user, uri.host + port)

"""What the auth module keeps: its secret, the nonces it gave out, the algorithm in use."""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING

from fake_ksr import hashes
from fake_ksr.errors import ConfigError

if TYPE_CHECKING:
    from fake_ksr.routed import RoutedMessage
    from fake_ksr.server import FakeKamailio

FULL_URI, CALL_ID, FROM_TAG, SOURCE_IP = 1, 2, 4, 8
"""Bits of auth_checks_register, auth_checks_no_dlg and auth_checks_in_dlg."""
COUNTED, ONE_TIME = 128, 64
"""Flags in a nonce that has a number of its own."""
MOST_COUNTED = 255
TIMES, HASH, NUMBER = 8, 16, 5
"""Bytes of the parts of a nonce."""
VALID, INVALID, STALE, REUSED = 0, 2, 4, 6
ALGORITHMS = {"MD5": "md5", "SHA-256": "sha256"}
LATER_ALGORITHMS = {"SHA-512-256": "sha512_256", "SHA-512": "sha512"}
"""Those that came with 6.1."""


@dataclass
class _Nonce:
    """A nonce, taken apart."""

    expires: int
    since: int
    first: bytes
    second: bytes
    number: bytes

    @property
    def flags(self) -> int:
        return self.number[4] if self.number else 0


class AuthState:
    """The auth module's state."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._started = int(server.clock.now)
        secret = server.config.text("auth", "secret") or hashes.digest("secret of the fake")
        self._secret = secret.encode("latin-1")
        self._numbers = 0
        self._counts: dict[bytes, int] = {}
        self._spent: set[bytes] = set()
        algorithm = server.config.text("auth", "algorithm")
        if algorithm and algorithm not in self.algorithms:
            raise ConfigError(f"{server.config.path}: auth knows no algorithm {algorithm}")
        # from 6.0 on a challenge names MD5 too
        self.algorithm = algorithm or ("MD5" if server.since("6.0") else "")

    @property
    def algorithms(self) -> dict[str, str]:
        """Python's names of the hashes, by those that this release knows."""
        return ALGORITHMS | LATER_ALGORITHMS if self._server.since("6.1") else ALGORITHMS

    def hash(self, text: str) -> str:
        """The hash of digest authentication."""
        name = self.algorithms[self.algorithm or "MD5"]
        return hashlib.new(name, text.encode("latin-1"), usedforsecurity=False).hexdigest()

    def new_nonce(self, msg: RoutedMessage | None) -> str:
        """A nonce for a challenge."""
        now = int(self._server.clock.now)
        lifetime = self._number("nonce_expire", 300)
        flags = COUNTED if self._number("nonce_count", 0) else 0
        flags |= ONE_TIME if self._number("one_time_nonce", 0) else 0
        number = b""
        if flags:
            self._numbers += 1
            number = self._numbers.to_bytes(4, "big") + bytes([flags])
        nonce = _Nonce(now + lifetime, now, b"", b"", number)
        first, second = self._sealed(nonce, msg)
        raw = _packed(nonce) + first + second + number
        return base64.b64encode(raw).decode("ascii")

    def check(self, text: str, count: str, msg: RoutedMessage) -> int:
        """VALID, INVALID, STALE or REUSED."""
        nonce = self._taken_apart(text, msg)
        if nonce is None:
            return INVALID
        now = int(self._server.clock.now)
        if nonce.since < self._started and nonce.since < now:
            return STALE  # of a server before this one
        if nonce.since - now > self._number("nonce_auth_max_drift", 3):
            return STALE
        one_time = self._number("one_time_nonce", 0) != 0
        if one_time and not nonce.flags & ONE_TIME:
            return STALE
        first, second = self._sealed(nonce, msg)
        if first != nonce.first:
            return INVALID
        counted = self._number("nonce_count", 0) and nonce.flags & COUNTED and count
        if counted:
            verdict = self._count(nonce, count)
            if verdict != VALID:
                return verdict
        else:
            if one_time:
                if nonce.number in self._spent:
                    return REUSED
                self._spent.add(nonce.number)
            if second != nonce.second:
                return STALE if nonce.second else INVALID
        return STALE if nonce.expires < now else VALID

    def _count(self, nonce: _Nonce, text: str) -> int:
        try:
            count = int(text, 16) if len(text) == 8 else -1
        except ValueError:
            count = -1
        if count < 0:
            return INVALID
        if count > MOST_COUNTED or self._counts.get(nonce.number, 0) >= count:
            return STALE
        self._counts[nonce.number] = count
        return VALID

    def _taken_apart(self, text: str, msg: RoutedMessage) -> _Nonce | None:
        try:
            raw = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            return None
        if len(raw) < TIMES + HASH:
            return None
        after = TIMES + HASH + (HASH if self._checks(msg) else 0)
        number = raw[after : after + NUMBER]
        return _Nonce(
            int.from_bytes(raw[:4], "big", signed=True),
            int.from_bytes(raw[4:TIMES], "big", signed=True),
            raw[TIMES : TIMES + HASH],
            raw[TIMES + HASH : after],
            number if len(number) == NUMBER and number[4] & (COUNTED | ONE_TIME) else b"",
        )

    def _sealed(self, nonce: _Nonce, msg: RoutedMessage | None) -> tuple[bytes, bytes]:
        """The two hashes that a nonce must have; the second for the extra checks."""
        first = hashlib.md5(_packed(nonce) + nonce.number + self._secret, usedforsecurity=False)
        checks = self._checks(msg)
        if msg is None or not checks:
            return first.digest(), b""
        sip = msg.sip
        pieces = [msg.uri] if checks & FULL_URI else []
        pieces += [sip.call_id] if checks & CALL_ID else []
        pieces += [sip.from_.tag] if checks & FROM_TAG and sip.from_ is not None else []
        checked = "".join(pieces).encode("latin-1")
        checked += ip_address(msg.source.host).packed if checks & SOURCE_IP else b""
        return first.digest(), hashlib.md5(checked + self._secret, usedforsecurity=False).digest()

    def _checks(self, msg: RoutedMessage | None) -> int:
        """The extra checks for such a request."""
        if msg is None:
            return 0
        if msg.sip.method == "REGISTER":
            return self._number("auth_checks_register", 0)
        inside = msg.sip.to is not None and msg.sip.to.tag
        return self._number("auth_checks_in_dlg" if inside else "auth_checks_no_dlg", 0)

    def _number(self, name: str, default: int) -> int:
        return self._server.config.number("auth", name, default)


def _packed(nonce: _Nonce) -> bytes:
    return nonce.expires.to_bytes(4, "big", signed=True) + nonce.since.to_bytes(
        4, "big", signed=True
    )

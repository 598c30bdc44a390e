"""What went over the wire in a flow, with what is random by nature replaced by names.

Everything else stays as it is, byte for byte. Random by nature are: the branch of a Via, tags,
Call-IDs, entity tags of presence, nonces with the digest responses computed from them, and the
server's port; each is replaced by a kind and a number in the order of appearance, so that it is
still visible which of them are the same (but for nonces: those of one second are the same). What
counts down with the clock, the seconds that a binding still has, is rounded up to the next ten.

A line ends in CRLF unless it shows otherwise; bytes that are no printable ASCII are escaped.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

# (kind, pattern): what the pattern matches is random.
RANDOM = (
    ("branch", re.compile(r"(?<=branch=)z9hG4bK[^;,\s>]*")),
    ("tag", re.compile(r"(?<=tag=)[^;,\s>]+")),
    ("call-id", re.compile(r"(?<=^Call-ID: )\S+", re.MULTILINE)),
    ("etag", re.compile(r"(?:(?<=^SIP-ETag: )|(?<=^SIP-If-Match: ))\S+", re.MULTILINE)),
    ("id_index", re.compile(r"(?<=^X-Suspended: )\d+:\d+", re.MULTILINE)),
)
NAMELESS = (
    ("NONCE", re.compile(r'(?<=nonce=")[^"]+')),
    ("RESPONSE", re.compile(r'(?<=response=")[0-9a-f]{32}')),
)
COUNTDOWN = re.compile(r"(?<=;expires=)\d+")
COUNTED = 10
SLACK = 4
"""How many seconds may have passed since a binding was made, at most."""


class Names:
    """The names given to random values in one flow."""

    def __init__(self, addresses: Mapping[str, str]) -> None:
        """`addresses` maps addresses ("127.0.0.1:20345") to the names of who has them."""
        self._addresses = dict(addresses)
        self._given: dict[str, dict[str, str]] = {}

    def plain(self, message: str) -> str:
        """The message, one character a byte, as it stands in a transcript."""
        for address, name in self._addresses.items():
            message = message.replace(address, name)
        for kind, pattern in RANDOM:
            message = pattern.sub(lambda found, kind=kind: self._name(kind, found[0]), message)  # type: ignore[misc]
        for name, pattern in NAMELESS:
            message = pattern.sub(name, message)
        return _visible(COUNTDOWN.sub(_rounded, message))

    def _name(self, kind: str, value: str) -> str:
        given = self._given.setdefault(kind, {})
        return given.setdefault(value, f"{kind.upper()}-{len(given) + 1}")


def _rounded(found: re.Match[str]) -> str:
    seconds = int(found[0])
    up = -(-seconds // COUNTED) * COUNTED
    return str(up) if up - seconds <= SLACK else found[0]


def _visible(message: str) -> str:
    lines = message.replace("\\", "\\\\").split("\r\n")
    text = "\n".join(
        "".join(char if " " <= char <= "~" else _escaped(char) for char in line) for line in lines
    )
    return text if text.endswith("\n") else text + "\\\n"


def _escaped(char: str) -> str:
    return {"\n": "\\n\n", "\t": "\\t"}.get(char, f"\\x{ord(char):02x}")

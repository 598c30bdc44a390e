"""What went over the wire in a flow, with what is random by nature replaced by names.

Everything else stays as it is, byte for byte. Random by nature are: the branch of a Via, tags,
nonces and cnonces with the digest responses computed from them, and addresses' ports; each is
replaced by a kind and a number in the order of appearance, so that it is still visible which of
them are the same. The server's version and processes' numbers are replaced as well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

# (kind, pattern): the group is what is random.
RANDOM = (
    ("branch", re.compile(r"(?<=branch=)(z9hG4bK[^;,\s>]*)")),
    ("tag", re.compile(r"(?<=tag=)([^;,\s>]+)")),
    ("nonce", re.compile(r'(?<=nonce=")([^"]+)')),
    ("response", re.compile(r'(?<=response=")([^"]+)')),
    ("call-id", re.compile(r"(?<=^Call-ID: )(\S+)", re.MULTILINE)),
    ("call-id", re.compile(r"(?<=^i: )(\S+)", re.MULTILINE)),
    ("pid", re.compile(r"(?<=pid=)(\d+)")),
    ("did", re.compile(r"(?<=did=)([0-9a-f]+\.[0-9a-f]+)")),
    ("version", re.compile(r"(?<=amailio \()(.*?)(?=\)$)", re.MULTILINE)),
)


class Names:
    """The names given to random values in one flow."""

    def __init__(self, addresses: Mapping[str, str]) -> None:
        """`addresses` maps addresses ("127.0.0.1:20345") to the names of who has them."""
        self._addresses = dict(addresses)
        self._given: dict[str, dict[str, str]] = {}

    def plain(self, message: str) -> str:
        """The message with names for what is random, its line ends as LF."""
        for address, name in self._addresses.items():
            message = message.replace(address, name)
        for kind, pattern in RANDOM:
            message = pattern.sub(lambda found, kind=kind: self._name(kind, found[0]), message)
        return message.replace("\r\n", "\n")

    def _name(self, kind: str, value: str) -> str:
        given = self._given.setdefault(kind, {})
        return given.setdefault(value, f"{kind.upper()}-{len(given) + 1}")

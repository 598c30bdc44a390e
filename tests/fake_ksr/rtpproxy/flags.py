"""The letters that scripts give to rtpproxy functions as flags."""

from __future__ import annotations

import re
from dataclasses import dataclass

HARMLESS = frozenset("aielfrcoxwz")
"""Letters that mean something for an offer or answer alone."""


class BadFlag(Exception):
    """An unknown letter, or one in the wrong place."""


@dataclass
class Flags:
    """`options` go to the proxy as they are, `via` is the number of a Via header (0: none)."""

    options: str = ""
    repacketize: str = ""
    via: int = 0
    extra: bool = False
    real: bool = False
    known_only: bool = False
    force: bool = False
    common: bool = False
    bridge: bool = False
    with_to_tag: bool = True


def for_session(text: str, is_request: bool, offer: bool) -> Flags:
    """Those of an offer or answer; raises BadFlag."""
    flags = Flags()
    for found in re.finditer(r"[zZ](\d*)|.", text, re.DOTALL):
        letter = found[0][0].lower() if found[0][0] not in "B" else "B"
        if letter in "123":
            flags.via = _via(letter, is_request)
        elif letter in "aiew":
            flags.options += {"w": "S"}.get(letter, letter.upper())
            flags.real = flags.real or letter == "a"
        elif letter == "b":
            flags.extra = True
        elif letter == "l":
            if not offer:
                raise BadFlag("l in an answer")
            flags.known_only = True
        elif letter == "f":
            flags.force = True
        elif letter == "r":
            flags.real = True
        elif letter == "c":
            flags.common = True
        elif letter == "x":
            flags.bridge = True
        elif letter == "z":
            flags.repacketize += f"Z{found[1]}"
        elif letter not in "ot":
            raise BadFlag(f"unknown option `{letter}'")
    return flags


def for_end(text: str, is_request: bool) -> Flags:
    """Those of the end of a session; raises BadFlag."""
    flags = Flags()
    for letter in text:
        if letter in "123":
            flags.via = _via(letter, is_request)
        elif letter in "tT":
            flags.with_to_tag = False
        elif letter == "b":
            flags.extra = True
        elif letter.lower() not in HARMLESS:
            raise BadFlag(f"unknown option `{letter}'")
    return flags


def _via(letter: str, is_request: bool) -> int:
    if letter == "3":
        return 1 if is_request else 2
    return int(letter)

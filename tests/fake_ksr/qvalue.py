"""The q of a contact in thousandths (core/qvalue.c)."""

from __future__ import annotations

import re

_Q = re.compile(r"[ \t]*(?:(?P<one>0*1(?:\.0+)?)|0+|0*\.(?P<fraction>[0-9]+))")


def parse_q(text: str) -> int | None:
    """ "0.5" as 500; None where it is no q."""
    found = _Q.fullmatch(text)
    if found is None:
        return None
    if found["one"]:
        return 1000
    return int((found["fraction"] or "").ljust(3, "0")[:3])

"""What a pseudo-variable gives: if it can be None, and what a peer can have put into it."""

from __future__ import annotations

from functools import cache
from typing import Final

from kemi_app.check import pvformat
from kemi_app.check.flow.value import BREAKS, METHOD, TEXT, Value

NEVER_NONE: Final = frozenset((
    "si", "sp", "ru", "ou", "rm", "Ri", "Rp", "proto", "pr", "rP", "ml", "mb", "mi", "bs", "pp",
    "su", "sut", "sas", "ci", "cs", "rp", "rb", "var", "shv", "TS", "Ts", "Tf", "T_branch_idx",
    "cl", "Rut", "fs", "bf", "bF", "bfs", "mf", "mF", "msg", "time", "Tsm", "TV",
))  # fmt: skip
"""Have a value in every message that reaches a route."""

NUMBERS: Final = frozenset((
    "sp", "rp", "Rp", "ml", "mi", "pp", "T_branch_idx", "Ts", "Tf", "TS", "cs", "rs", "bs", "oP",
    "dp",
))  # fmt: skip

CARRY_BREAKS: Final = frozenset((
    "ci", "hdr", "hdrc", "hfl", "ua", "ct", "rb", "mb", "msg", "rcv", "sdp", "nh", "mbu", "msgbuf",
))  # fmt: skip
"""Give headers as they came, folds and all, or more than one line of the message."""

FROM_MESSAGE: Final = frozenset((
    "ru", "rU", "rd", "rz", "ou", "oU", "od", "fu", "fU", "fd", "fn", "ft", "fti", "tu", "tU",
    "td", "tn", "tt", "tti", "au", "aU", "ad", "ar", "aa", "adu", "ai", "di", "dip", "dir",
    "dic", "re", "rr", "mb", "cs", "ci", "ua", "ct", "rb", "hdr", "rcv", "msg", "du", "dd",
    "avp", "xavp", "var", "ruri",
)) - {"avp", "xavp", "var"}  # fmt: skip

PORT: Final = ("nh", "p")
"""A number among what else is text."""

DECODING: Final = ("unescape", "decode")
ESCAPING: Final = {("s", "escape.common"): "sql", ("sql", "val"): "sql", ("sql", "val.int"): "sql"}
HARMLESS: Final = ("s.len", "s.int", "s.md5", "s.sha256", "s.sha384", "s.sha512", "s.crc32",
                   "s.encode.hexa", "s.encode.base64", "s.encode.base58", "s.encode.base64url",
                   "s.numeric", "s.escape.user", "s.escape.param", "s.corehash", "uri.port",
                   "uri.scheme", "s.count")  # fmt: skip


@cache
def pv_value(text: str) -> Value:
    """The value of one pseudo-variable as KSR.pv.get gives it."""
    used, _ = pvformat.parse(text, is_format=False)
    if not used:
        return Value("xval", nullable=True, key=text)
    first = used[0]
    taint: frozenset[str] = frozenset()
    if first.name in FROM_MESSAGE or first.name in CARRY_BREAKS:
        taint = TEXT
    if first.name in CARRY_BREAKS and not (first.name == "rcv" and first.inner != "buf"):
        taint |= BREAKS
    if (first.name, first.inner) == PORT:
        taint = frozenset()
    kind = "number" if first.name in NUMBERS else "xval"
    nullable = first.name not in NEVER_NONE
    for applied in first.transformations:
        whole = f"{applied.group}.{applied.name}"
        if applied.name.startswith(DECODING):
            taint |= BREAKS if taint else taint
        elif whole in HARMLESS:
            taint = frozenset()
        elif (applied.group, applied.name) in ESCAPING:
            taint -= {"sql"}
        kind = "xval"
        nullable = nullable or applied.group not in ("s", "uri")
    key = METHOD if text == "$rm" else ""
    if kind == "number":
        return Value("int", nullable=nullable, key=key)
    return Value("str" if key else "xval", nullable=nullable, key=key, taint=taint)

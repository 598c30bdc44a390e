"""What Python's own functions and the methods of text make of a value."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from kemi_app.check.flow.value import ANY, BREAKS, METHOD, NONE, TEXT, TRUE_OR_FALSE, Value

SAME: Final = frozenset(
    (
        *("strip", "lstrip", "rstrip", "lower", "upper", "title", "capitalize", "casefold"),
        *("removeprefix", "removesuffix", "center", "ljust", "rjust", "expandtabs", "zfill"),
        *("encode", "decode", "swapcase", "translate"),
    )
)
"""Methods of text that leave in it what was."""

QUOTING: Final[Mapping[str, frozenset[str]]] = {
    "shlex.quote": frozenset(("shell",)),
    "urllib.parse.quote": BREAKS | TEXT,
    "urllib.parse.quote_plus": BREAKS | TEXT,
    "repr": BREAKS,
    "ascii": BREAKS,
    "json.dumps": BREAKS,
    "html.escape": frozenset(),
    "binascii.hexlify": BREAKS | TEXT,
    "base64.b64encode": BREAKS | TEXT,
}
"""What each of them takes out of a text."""

DECODING: Final = frozenset(
    (
        *("urllib.parse.unquote", "urllib.parse.unquote_plus", "base64.b64decode"),
        *("base64.urlsafe_b64decode", "bytes.fromhex", "binascii.unhexlify", "html.unescape"),
        *("base64.b32decode", "base64.b16decode", "codecs.decode"),
    )
)
"""What was one line can be several after one of them."""

NEVER_RETURN: Final = ("sys.exit", "exit", "quit", "os._exit", "os.abort")
PERCENT: Final = re.compile(r"%[^%a-zA-Z]*[a-zA-Z]")
BRACES: Final = re.compile(r"\{[^{}]*\}")
NUMBERS: Final = frozenset(("int", "float", "len", "abs", "round", "ord", "hash", "sum"))
SUBJECT: Final[Mapping[str, tuple[int, ...]]] = {
    "len": (0,),
    "int": (0,),
    "float": (0,),
    "iter": (0,),
    "sorted": (0,),
    "os.path.join": (0, 1, 2, 3),
    "re.match": (1,),
    "re.search": (1,),
    "re.fullmatch": (1,),
    "re.findall": (1,),
    "re.split": (1,),
    "re.sub": (2,),
    "urllib.parse.quote": (0,),
    "urllib.parse.unquote": (0,),
    "shlex.quote": (0,),
    "base64.b64decode": (0,),
}
"""The arguments that must not be None."""


OF_TEXTS: Final = frozenset(
    ("startswith", "endswith", "find", "rfind", "index", "count", "removeprefix", "removesuffix")
)
"""Methods of text whose argument must not be None."""

OF_PATTERNS: Final[Mapping[str, int]] = {
    "match": 0,
    "search": 0,
    "fullmatch": 0,
    "findall": 0,
    "finditer": 0,
    "split": 0,
    "sub": 1,
}
"""Methods of compiled regular expressions, and the position of the text that they look at."""


def not_none(name: str) -> tuple[int, ...]:
    """The positions of arguments that must not be None."""
    return SUBJECT.get(name, ())


def result(name: str, arguments: Sequence[Value]) -> Value:
    """What a function gives that is not the project's and not KSR's."""
    if name in NUMBERS:
        return Value("int")
    if name in ("bool", "isinstance", "hasattr", "callable", "any", "all", "issubclass"):
        return TRUE_OR_FALSE
    first = arguments[0] if arguments else ANY
    if name == "str" and first.key == METHOD:
        return first.without_none()
    if name in ("str", "format", "bytes", "bytearray"):
        return Value("str", taint=first.taint)
    if name in QUOTING:
        return Value("str", taint=first.taint - QUOTING[name])
    if name in DECODING:
        return Value("str", taint=first.taint | BREAKS if first.taint else first.taint)
    if name == "re.sub" and len(arguments) > 2:
        return _substituted(arguments[0], arguments[2])
    if name in ("re.escape",):
        return first
    if name in ("list", "tuple", "sorted", "reversed", "set", "frozenset", "iter", "dict"):
        return replace(first, kind="list", nullable=False, const=ANY.const)
    if name == "print":
        return NONE
    return ANY


def _substituted(pattern: Value, subject: Value) -> Value:
    text = pattern.const
    if not isinstance(text, str):
        return Value("str", taint=subject.taint)
    if text.startswith("[^") or r"\W" in text or r"\D" in text:
        return Value("str")
    gone: set[str] = set()
    if r"\r" in text or "\r" in text or r"\s" in text:
        gone.add("cr")
    if r"\n" in text or "\n" in text or r"\s" in text:
        gone.add("lf")
    return Value("str", taint=subject.taint - gone)


def method(name: str, base: Value, arguments: Sequence[Value]) -> Value:
    """What a method of a value gives that is not the project's."""
    if base.kind in ("dict", "unknown") and not base.taint:
        return _of_unknown(name, base, arguments)
    if name in SAME:
        return Value("str", taint=base.taint)
    if name == "replace" and arguments:
        return Value("str", taint=base.taint - _replaced(arguments[0].const) | _more(arguments))
    if name in ("split", "rsplit", "partition", "rpartition", "splitlines"):
        separator = arguments[0].const if arguments else None
        gone: frozenset[str] = frozenset()
        if name == "splitlines" or (name in ("split", "rsplit") and separator in (None, ANY.const)):
            gone = BREAKS if not arguments or name == "splitlines" else frozenset()
        elif isinstance(separator, str):
            gone = _replaced(separator) & BREAKS
        return Value("list", taint=base.taint - gone)
    if name in ("join", "format"):
        return _put_together(name, base, arguments)
    if name in ("find", "rfind", "index", "rindex", "count"):
        return Value("int")
    if name.startswith(("is", "startswith", "endswith")):
        return TRUE_OR_FALSE
    return ANY


def _put_together(name: str, base: Value, arguments: Sequence[Value]) -> Value:
    """What ``join`` and ``format`` make."""
    taint = base.taint
    parts = arguments[0].items if name == "join" and arguments else tuple(arguments)
    for one in (*arguments, *parts):
        taint |= one.taint
    if name == "format":
        start, end = ends_of_pattern(base.const, BRACES, parts)
        return Value("str", taint=taint, start=start, end=end)
    texts = [one.const for one in parts if isinstance(one.const, str)]
    if parts and len(texts) == len(parts) and isinstance(base.const, str):
        return Value("str", const=base.const.join(texts))
    ends = (parts[0].first, parts[-1].last) if parts else (None, None)
    return Value("str", taint=taint, start=ends[0], end=ends[1])


def ends_of_pattern(
    text: object, placeholder: re.Pattern[str], arguments: Sequence[Value]
) -> tuple[str | None, str | None]:
    """What a text with placeholders begins and ends with, once they are filled in."""
    if not isinstance(text, str):
        return None, None
    parts = placeholder.split(text)
    start = parts[0] or (arguments[0].first if arguments else None)
    end = parts[-1] or (arguments[-1].last if arguments else None)
    return start, end


def _of_unknown(name: str, base: Value, arguments: Sequence[Value]) -> Value:
    if name in ("join", "format"):
        return _put_together(name, base, arguments)
    if name in ("fullmatch", "match", "search"):
        return Value("unknown", nullable=False)
    return ANY


def _more(arguments: Sequence[Value]) -> frozenset[str]:
    return arguments[1].taint if len(arguments) > 1 else frozenset()


def _replaced(text: object) -> frozenset[str]:
    """What is no longer dangerous once this text is replaced."""
    if not isinstance(text, str):
        return frozenset()
    gone = {"cr"} if "\r" in text else set()
    if "\n" in text:
        gone.add("lf")
    if text == "'":
        gone.add("sql")
    if text == "$":
        gone.add("format")
    return frozenset(gone)

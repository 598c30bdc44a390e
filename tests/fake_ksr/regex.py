"""Regular expressions of the modules: the C library's, as Kamailio itself uses them."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import cache, lru_cache
from types import TracebackType
from typing import Any

EXTENDED, ANY_CASE = 1, 2
BY_LINE = 4 if sys.platform.startswith("linux") else 8
NOT_LINE_START = 1
"""For a search: the text's start is not the start of a line (REG_NOTBOL)."""
USUAL = EXTENDED | ANY_CASE | BY_LINE
"""How most functions compile their patterns."""
COMPILED_SIZE = 256  # more than any C library's regex_t takes

_libc = ctypes.CDLL(None)


class BadPattern(Exception):
    """The pattern does not compile."""


class Regex:
    """A compiled pattern, freed with the object or at the end of a with statement."""

    def __init__(self, pattern: str, flags: int = USUAL) -> None:
        self._free: Callable[..., object] | None = None
        self._compiled = ctypes.create_string_buffer(COMPILED_SIZE)
        if _libc.regcomp(self._compiled, pattern.encode("latin-1"), flags) != 0:
            raise BadPattern(pattern)
        self._free = _libc.regfree

    def __del__(self) -> None:
        free, self._free = self._free, None
        if free is not None:
            free(self._compiled)

    def __enter__(self) -> Regex:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _value: object, _where: TracebackType | None
    ) -> None:
        self.__del__()

    def search(self, text: str, groups: int = 1, flags: int = 0) -> list[tuple[int, int]] | None:
        """Start and end of the match and of its groups (-1 where one matched nothing)."""
        matches = _room(2 * max(groups, 1))
        encoded = text.encode("latin-1")
        if _libc.regexec(self._compiled, encoded, groups, matches, flags) != 0:
            return None
        return [(matches[2 * at], matches[2 * at + 1]) for at in range(groups)]


@cache
def _room(numbers: int) -> ctypes.Array[Any]:
    """Where regexec puts what it has found: it is read before the next search begins."""
    return (_OFFSET * numbers)()


def found(pattern: str, text: str, by_line: bool = False) -> bool:
    """Whether the pattern (any case) is somewhere in the text; a bad pattern never is."""
    regex = _kept(pattern, EXTENDED | ANY_CASE | (BY_LINE if by_line else 0))
    return regex is not None and regex.search(text) is not None


@lru_cache(maxsize=256)
def _kept(pattern: str, flags: int) -> Regex | None:
    """A pattern that stays compiled, since a script asks for the same few; None for a bad one."""
    try:
        return Regex(pattern, flags)
    except BadPattern:
        return None


def _offset_type() -> type[ctypes.c_int] | type[ctypes.c_longlong]:
    """The C library's regoff_t: 4 bytes in glibc, 8 in others."""
    compiled = ctypes.create_string_buffer(COMPILED_SIZE)
    _libc.regcomp(compiled, b"b", EXTENDED)
    matches = (ctypes.c_int * 4)()
    _libc.regexec(compiled, b"ab", 1, matches, 0)
    _libc.regfree(compiled)
    return ctypes.c_int if matches[1] == 2 else ctypes.c_longlong


_OFFSET = _offset_type()

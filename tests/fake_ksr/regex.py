"""Regular expressions of the modules: the C library's, as Kamailio itself uses them."""

from __future__ import annotations

import ctypes
import sys

EXTENDED, ANY_CASE = 1, 2
BY_LINE = 4 if sys.platform.startswith("linux") else 8
COMPILED_SIZE = 256  # more than any C library's regex_t takes

_libc = ctypes.CDLL(None)


def found(pattern: str, text: str, by_line: bool = False) -> bool:
    """Whether the pattern (any case) is somewhere in the text; a bad pattern never is."""
    compiled = ctypes.create_string_buffer(COMPILED_SIZE)
    flags = EXTENDED | ANY_CASE | (BY_LINE if by_line else 0)
    if _libc.regcomp(compiled, pattern.encode("latin-1"), flags) != 0:
        return False
    try:
        return bool(_libc.regexec(compiled, text.encode("latin-1"), 0, None, 0) == 0)
    finally:
        _libc.regfree(compiled)

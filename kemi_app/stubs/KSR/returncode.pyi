"""The return codes of the KEMI functions that tell yes or no.

Written by python3 -m kemi_app stubs: do not edit.
"""

from typing import NoReturn, overload

MYPY: bool

class NoTruth:
    """What has no truth value: a type error in if, while, not, and, or."""

    if not MYPY:
        def __bool__(self) -> NoReturn: ...

class Code(NoTruth):
    """An int at run time; compare it with a number."""

    def __lt__(self, other: int, /) -> bool: ...
    def __le__(self, other: int, /) -> bool: ...
    def __gt__(self, other: int, /) -> bool: ...
    def __ge__(self, other: int, /) -> bool: ...
    # object's own take anything. A bool is an int, but a comparison with one has no truth either.
    @overload  # type: ignore[override]
    def __eq__(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]
        self, other: bool, /
    ) -> NoTruth: ...
    @overload
    def __eq__(self, other: int, /) -> bool: ...  # pyright: ignore
    @overload  # type: ignore[override]
    def __ne__(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]
        self, other: bool, /
    ) -> NoTruth: ...
    @overload
    def __ne__(self, other: int, /) -> bool: ...  # pyright: ignore
    def __int__(self) -> int: ...
    def __index__(self) -> int: ...
    def __hash__(self) -> int: ...

class ReturnCode(Code):
    """1 (or more) for yes, -1 (or less) for no: ok(rc), or compare it with 0.

    No truth of its own, for -1 is true in Python, and == True compares with 1. The name is for
    type checkers alone: KSR has none such.
    """

class ZeroForYes(Code):
    """0 (or more) for yes, -1 (or less) for no: rc >= 0. Not for ok(), which asks for rc > 0."""

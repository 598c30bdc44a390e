"""Every KSR call of one server: what a test sees of them is made when it looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, overload

from fake_ksr.calls import KsrCall

WIDTH = 4
RESULT = 2
"""Entries a call, and where among them its result stands."""


class CallLog(Sequence[KsrCall]):
    """The calls in the order in which they began.

    Kept in one list, name, arguments, result and route of each in turn, with no object a call:
    there are so many that the garbage collector would be busy with them. A call is known by where
    it begins there.
    """

    def __init__(self) -> None:
        self.entries: list[Any] = []
        self.errors: dict[int, BaseException] = {}

    def __len__(self) -> int:
        return len(self.entries) // WIDTH

    @overload
    def __getitem__(self, place: int) -> KsrCall: ...
    @overload
    def __getitem__(self, place: slice) -> list[KsrCall]: ...
    def __getitem__(self, place: int | slice) -> KsrCall | list[KsrCall]:
        if isinstance(place, slice):
            return [self.begun_at(n * WIDTH) for n in range(*place.indices(len(self)))]
        return self.begun_at(range(len(self))[place] * WIDTH)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, CallLog | list):
            return list(self) == list(other)
        return NotImplemented

    __hash__ = None  # type: ignore[assignment] # as that of a list

    def __repr__(self) -> str:
        return repr(list(self))

    def results(self) -> Iterator[tuple[str, object]]:
        """The function and the result of each call that raised nothing."""
        pairs = zip(self.entries[::WIDTH], self.entries[RESULT::WIDTH], strict=True)
        return (pair for n, pair in enumerate(pairs) if n * WIDTH not in self.errors)

    def begun_at(self, place: int) -> KsrCall:
        """The call that begins there in `entries`."""
        name, args, result, route = self.entries[place : place + WIDTH]
        return KsrCall(name, args, result, route, self.errors.get(place))

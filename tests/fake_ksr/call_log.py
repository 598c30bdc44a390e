"""Every KSR call of one server: what a test sees of them is made when it looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from fake_ksr.calls import KsrCall


class CallLog(Sequence[KsrCall]):
    """The calls in the order in which they began.

    Kept in lists by what is known of them, with no object a call: there are so many that the
    garbage collector would be busy with them.
    """

    def __init__(self) -> None:
        self.names: list[str] = []
        self.args: list[tuple[object, ...]] = []
        self.results: list[object] = []
        self.routes: list[str] = []
        self.errors: dict[int, BaseException] = {}

    def __len__(self) -> int:
        return len(self.names)

    @overload
    def __getitem__(self, place: int) -> KsrCall: ...
    @overload
    def __getitem__(self, place: slice) -> list[KsrCall]: ...
    def __getitem__(self, place: int | slice) -> KsrCall | list[KsrCall]:
        if isinstance(place, slice):
            return [self._call(number) for number in range(*place.indices(len(self)))]
        return self._call(range(len(self))[place])

    def __eq__(self, other: object) -> bool:
        if isinstance(other, CallLog | list):
            return list(self) == list(other)
        return NotImplemented

    __hash__ = None  # type: ignore[assignment] # as that of a list

    def __repr__(self) -> str:
        return repr(list(self))

    def _call(self, number: int) -> KsrCall:
        return KsrCall(
            self.names[number],
            self.args[number],
            self.results[number],
            self.routes[number],
            self.errors.get(number),
        )

"""Virtual time: nothing in the fake waits, tests move the clock."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from typing import Any

EPOCH = 1_700_000_000.0
"""The Unix time at which a fresh fake starts (seconds)."""


class Timer(list[Any]):
    """One pending callback; `cancel` makes it never fire.

    A list of when it is due, its number, what it calls and with what: the heap compares lists
    without a call into Python, and needs nothing else around them.
    """

    __slots__ = ()

    @property
    def due(self) -> float:
        """When it fires, in seconds since the fake was built."""
        due: float = self[0]
        return due

    def cancel(self) -> None:
        """Forget the timer; harmless when it has fired already."""
        del self[2:]  # it stays in the heap, what it was for need not


class Clock:
    """Seconds since the fake was built (`elapsed`) and the Unix time it pretends (`now`)."""

    def __init__(self) -> None:
        self.elapsed = 0.0
        self._order = itertools.count()
        self._heap: list[Timer] = []

    @property
    def now(self) -> float:
        """Unix time, in seconds."""
        return EPOCH + self.elapsed

    def after(self, seconds: float, action: Callable[..., None], *args: object) -> Timer:
        """Call `action` with `args` once, `seconds` from now."""
        timer = Timer((self.elapsed + seconds, next(self._order), action, args))
        heapq.heappush(self._heap, timer)
        return timer

    def every(self, seconds: float, action: Callable[[], None]) -> None:
        """Run `action` every `seconds`, as Kamailio's periodic timers do."""

        def again() -> None:
            action()
            self.after(seconds, again)

        self.after(seconds, again)

    def advance(self, seconds: float) -> None:
        """Move the clock, firing what falls due in order.

        Raises ValueError for a negative amount: time does not run backwards.
        """
        if seconds < 0:
            raise ValueError("the clock cannot go back")
        until = self.elapsed + seconds
        while self._heap and self._heap[0][0] <= until:
            timer = heapq.heappop(self._heap)
            if len(timer) == 2:
                continue
            due, _, action, args = timer
            timer.cancel()
            self.elapsed = max(self.elapsed, due)
            action(*args)
        self.elapsed = until

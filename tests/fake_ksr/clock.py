"""Virtual time: nothing in the fake waits, tests move the clock."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable

EPOCH = 1_700_000_000.0
"""The Unix time at which a fresh fake starts (seconds)."""


class Timer:
    """One pending callback; `cancel` makes it never fire."""

    __slots__ = ("action", "active", "args", "due")

    def __init__(
        self, due: float, action: Callable[..., None], args: tuple[object, ...] = ()
    ) -> None:
        self.due = due
        self.action, self.args = action, args
        self.active = True

    def cancel(self) -> None:
        """Forget the timer; harmless when it has fired already."""
        self.active = False
        self.args = ()  # it stays in the heap, what it was for need not


class Clock:
    """Seconds since the fake was built (`elapsed`) and the Unix time it pretends (`now`)."""

    def __init__(self) -> None:
        self.elapsed = 0.0
        self._order = itertools.count()
        self._heap: list[tuple[float, int, Timer]] = []

    @property
    def now(self) -> float:
        """Unix time, in seconds."""
        return EPOCH + self.elapsed

    def after(self, seconds: float, action: Callable[..., None], *args: object) -> Timer:
        """Call `action` with `args` once, `seconds` from now."""
        timer = Timer(self.elapsed + seconds, action, args)
        heapq.heappush(self._heap, (timer.due, next(self._order), timer))
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
            due, _, timer = heapq.heappop(self._heap)
            if not timer.active:
                continue
            self.elapsed = max(self.elapsed, due)
            timer.active = False
            timer.action(*timer.args)
        self.elapsed = until

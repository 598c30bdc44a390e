"""How the time that something takes grows with its size: no test asserts seconds."""

from __future__ import annotations

import time
from collections.abc import Callable

FACTOR = 8
MOST = 24
"""Between what is in proportion to the size (8) and what is to its square (64)."""


def growth(work: Callable[[int], object], size: int) -> float:
    """How many times as long `work` takes at eight times the size, the least of three in turn."""
    least = {size: float("inf"), FACTOR * size: float("inf")}
    for _ in range(3):
        for each in least:
            began = time.process_time()
            work(each)
            least[each] = min(least[each], time.process_time() - began)
    return least[FACTOR * size] / least[size]

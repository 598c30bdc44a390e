"""The same under the types of the oldest release: getattr asks, and gives Any or None."""
# kamailio: 5.6

from __future__ import annotations

from collections.abc import Callable

import KSR

t_exists: Callable[[], int] | None = getattr(KSR.tm, "t_exists", None)


def exists() -> bool:
    if t_exists is not None:
        return t_exists() > 0
    return KSR.tm.t_lookup_request() > 0

"""One script for every release: what only newer ones have is asked for first."""

from __future__ import annotations

import KSR


def exists() -> bool:
    if hasattr(KSR.tm, "t_exists"):
        return KSR.tm.t_exists() > 0
    return KSR.tm.t_lookup_request() > 0


def large(name: str) -> int:
    if hasattr(KSR.pv, "getl"):
        return KSR.pv.getl(name)
    value = KSR.pv.get(name)
    return int(value) if value is not None else 0

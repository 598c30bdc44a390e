"""Why a destination's state changes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Reason:
    """The status that led to it, and with flag 1 that of a reply ($dsv)."""

    code: int
    text: str = ""
    flags: int = 0


BY_REQUEST = Reason(820)
"""The state is changed while a request is routed."""

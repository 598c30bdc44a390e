"""The pseudo-variables that Kamailio has, simulated or not."""

from __future__ import annotations

from pathlib import Path


def _read() -> dict[str, str]:
    path = Path(__file__).parent.parent / "data" / "pvs-5.6.3.txt"
    lines = path.read_text(encoding="ascii").splitlines()
    return dict(tuple(line.split()[:2]) for line in lines if not line.startswith("#"))  # type: ignore[misc] # pairs


EXISTING: dict[str, str] = _read()
"""Class of pseudo-variable ("ru", "hdr") to the module that provides it."""
EXISTING.setdefault("_s", "pv")

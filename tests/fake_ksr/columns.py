"""Columns of a database written to pseudo-variables (db_val2pv_spec of Kamailio's srdb1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.database import BigInt, Cell
from fake_ksr.pvars.names import parse_name

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator

Shown = int | str | None


def shown(cell: Cell) -> Shown:
    """A value as most modules take it: what they do not convert is NULL."""
    if isinstance(cell, float):
        return None
    return str(int(cell)) if isinstance(cell, BigInt) else cell


def fill(evaluator: Evaluator, name: str, cell: Cell) -> bool:
    """Write a value to a pseudo-variable; False where that cannot be."""
    value = shown(cell)
    if isinstance(cell, BigInt) and 0 <= cell < 2**32:
        value = int(cell)
    parsed = parse_name(name)
    if value is None and parsed is not None and parsed[0].kind == "avp":
        return True  # an AVP is not set for NULL
    return evaluator.set(name, value)

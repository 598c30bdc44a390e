"""JSON with one row a line."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path


def write(path: Path, tables: Mapping[str, Sequence[Sequence[object]]]) -> None:
    """Write tables of rows; empty texts at a row's end are left out."""
    parts = []
    for name, rows in tables.items():
        lines = ",\n".join(json.dumps(_short(row), separators=(",", ":")) for row in rows)
        parts.append(f'"{name}":[\n{lines}\n]')
    path.write_text("{" + ",\n".join(parts) + "}\n", encoding="utf-8")


def _short(row: Sequence[object]) -> Sequence[object]:
    end = len(row)
    while end and row[end - 1] == "":
        end -= 1
    return row[:end]

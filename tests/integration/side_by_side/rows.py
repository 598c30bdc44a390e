"""Tables of both servers: rows put in for a scenario, and rows that it has left."""

from __future__ import annotations

from typing import Any

from ..database import add, rows
from .stage import Side

RANDOM_COLUMNS = ("id", "time", "from_tag", "to_tag", "callid")
"""Random by nature, or the time of day."""
RANDOM_FIELDS = ("Expires", "Last-Keepalive", "Last-Modified", "CallID", "CSeq", "Socket", "Ruid")


def add_row(side: Side, table: str, **values: object) -> None:
    """Insert one row into the side's database."""
    add(side.running.database, table, **values)


def note_rows(side: Side, table: str, **columns: str) -> None:
    """Write the rows with these values into the transcript, column by column."""
    for row in rows(side.running.database, table, **columns):
        values = {name: value for name, value in row.items() if name not in RANDOM_COLUMNS}
        _note(side, f"server -> {table}", values)


def note_bindings(side: Side, user: str) -> None:
    """Write what the registrar knows of a user (RPC ul.lookup) into the transcript."""
    found = side.running.rpc("ul.lookup", "location", user)
    for contact in found["Contacts"]:
        values = {k: v for k, v in contact["Contact"].items() if k not in RANDOM_FIELDS}
        _note(side, f"server -> bindings of {user}", values)


def _note(side: Side, way: str, values: dict[str, Any]) -> None:
    text = "".join(f"{name}: {value}\r\n" for name, value in values.items())
    side.note(way, f"-\r\n{text}")

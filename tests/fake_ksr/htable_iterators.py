"""The iterators of a process over hash tables (htable's ht_api.c)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated

if TYPE_CHECKING:
    from fake_ksr.htable import Cell, HashTables, Htable

HOW_MANY, LONGEST_NAME = 4, 31


@dataclass
class _Iterator:
    """One iterator, on an item or before the first."""

    name: str
    table: Htable | None = None
    slot: int = 0
    cell: Cell | None = None


class Iterators:
    """The four iterators that a process has, by name."""

    def __init__(self, tables: HashTables) -> None:
        self._tables = tables
        self._taken: list[_Iterator] = []

    def start(self, name: str, table: str) -> bool:
        """Take an iterator, or start one again; a table that is missing takes one too."""
        found = self._find(name)
        if found is None:
            if len(self._taken) >= HOW_MANY or not 0 < len(name) <= LONGEST_NAME:
                return False
            found = _Iterator(name)
            self._taken.append(found)
        found.cell, found.slot, found.table = None, 0, self._tables.get(table)
        return found.table is not None

    def next(self, name: str) -> bool:
        """Go to the next item; after the end, to the first again."""
        found = self._find(name)
        if found is None or found.table is None:
            return False
        if found.cell is None:
            return self._first_from(found, 0)
        return self._after(found, found.table, found.cell)

    def end(self, name: str) -> bool:
        """Give an iterator back."""
        found = self._find(name)
        if found is None:
            return False
        self._taken.remove(found)
        return True

    def remove(self, name: str) -> int:
        """Remove the item and go to the next: 1, -1 there is none, -2 there is no next one."""
        found = self._find(name)
        if found is None or found.table is None or found.cell is None:
            return -1
        gone = found.cell
        more = self._after(found, found.table, gone)
        found.table.discard(gone)
        return 1 if more else -2

    def current(self, name: str) -> tuple[Htable, Cell] | None:
        """The item that an iterator stands on."""
        found = self._find(name)
        if found is None or found.table is None or found.cell is None:
            return None
        return found.table, found.cell

    def _find(self, name: str) -> _Iterator | None:
        return next((one for one in self._taken if name and one.name == name), None)

    def _after(self, found: _Iterator, table: Htable, cell: Cell) -> bool:
        slot = table.slot(found.slot)
        if cell not in slot:
            raise NotSimulated(
                f"going on from {cell.key!r}, an item of {table.name} removed meanwhile",
                'kamailio.script("KSR.htable.sht_iterator_next", -1)',
            )
        at = slot.index(cell) + 1
        if at < len(slot):
            found.cell = slot[at]
            return True
        return self._first_from(found, found.slot + 1)

    def _first_from(self, found: _Iterator, start: int) -> bool:
        assert found.table is not None
        for number in range(start, found.table.slot_count):
            if cells := found.table.slot(number):
                found.slot, found.cell = number, cells[0]
                return True
        found.cell = None
        return False

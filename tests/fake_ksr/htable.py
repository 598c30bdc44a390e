"""The htable module's tables: keys, values, expiry (ht_api.c)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr import processing
from fake_ksr.errors import ConfigError
from fake_ksr.hashes import core_case_hash
from fake_ksr.htable_iterators import Iterators
from fake_ksr.params import parse_params

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

Value = str | int
DEFAULT_SIZE, LARGEST_SIZE, SMALLEST, LARGEST = 4, 31, 8, 1 << 14


@dataclass(eq=False)
class Cell:
    """One item; `expires` is a Unix time, 0 for never."""

    key: str
    value: Value
    hashed: int
    expires: int = 0


class Htable:
    """One table as `modparam("htable", "htable", "name=>size=8;autoexpire=300;")` defines it.

    Items lie in slots by the hash of their keys, as in Kamailio, so that they come in its order.
    """

    def __init__(self, server: FakeKamailio, definition: str) -> None:
        self._server = server
        self.name, _, rest = (piece.strip() for piece in definition.partition("=>"))
        options = dict(parse_params(rest.removesuffix(";")) or ()) if rest else {}
        try:
            self.autoexpire = int(options.get("autoexpire") or 0)
            self.update_expire = int(options.get("updateexpire") or 1)
            self.default = int(options["initval"]) if "initval" in options else None
            size = int(options.get("size") or DEFAULT_SIZE)
        except ValueError as error:
            raise ConfigError(f"{server.config.path}: modparam htable: {definition!r}") from error
        slots = SMALLEST if size <= 1 else LARGEST if size > LARGEST_SIZE else 1 << size
        self.slot_count = slots
        self._slots: dict[int, list[Cell]] = {}

    @property
    def _now(self) -> int:
        return int(self._server.clock.now)

    def slot(self, number: int) -> list[Cell]:
        """The items of a slot, in their order."""
        return self._slots.get(number, [])

    def slot_of(self, cell: Cell) -> int:
        """The number of the slot that an item lies in."""
        return cell.hashed & self.slot_count - 1

    def cells(self) -> Iterator[Cell]:
        """Every item, slot by slot, expired ones that are not yet swept too."""
        for number in sorted(self._slots):
            yield from list(self._slots[number])

    def find(self, key: str) -> Cell | None:
        """The item of that key, expired or not."""
        hashed = core_case_hash(key)
        for cell in self.slot(hashed & self.slot_count - 1):
            if cell.key == key:
                return cell
        return None

    def is_expired(self, cell: Cell) -> bool:
        """Whether an item's time is over."""
        return self.autoexpire > 0 and 0 < cell.expires < self._now

    def get(self, key: str) -> Value | None:
        """A value, the table's initval or None."""
        cell = self.find(key)
        return self.default if cell is None or self.is_expired(cell) else cell.value

    def set(self, key: str, value: Value, seconds: int = 0) -> None:
        """Set a value, and when it expires where `seconds` is more than 0.

        Otherwise its expiry starts anew unless the table says updateexpire=0.
        """
        cell = self.find(key)
        if cell is None:
            expires = self._started() + (seconds if seconds > 0 else self.autoexpire)
            self._add(Cell(key, value, core_case_hash(key), expires))
            return
        replaced = isinstance(value, str) and (
            not isinstance(cell.value, str) or len(cell.value) < len(value)
        )
        if seconds > 0:
            # a longer text needs a new item: older releases date the one that goes
            keeps = self._server.since("6.0.7") and not (
                self._server.since("6.1.0") and not self._server.since("6.1.3")
            )
            cell.expires = 0 if replaced and not keeps else self._started() + seconds
        else:
            self._renew(cell, not replaced and self._server.since("5.8.6"))
        cell.value = value

    def add(self, key: str, amount: int) -> int | None:
        """Add to a number; the new value, or None where there is none to add to."""
        cell = self.find(key)
        if cell is None:
            if self.default is None:
                return None
            self.set(key, self.default + amount)
            return self.default + amount
        if self.is_expired(cell):
            if self._server.since("5.8.5"):
                cell.expires = self._started() + self.autoexpire
            if self.default is None:
                return None
            cell.value = self.default
        if isinstance(cell.value, str):
            return None
        cell.value += amount
        if self.update_expire:
            cell.expires = self._started() + self.autoexpire
        return cell.value

    def touch(self, cell: Cell) -> None:
        """An iterator has set the item's value: its expiry starts anew."""
        if self.update_expire:
            cell.expires = self._now + self.autoexpire

    def sweep(self) -> None:
        """Forget what has expired; the module's timer does so, and tells the event route."""
        for cell in self.cells():
            if self.is_expired(cell):
                self._server.htables.expired(self.name, cell.key, cell.value)
                self.discard(cell)

    def expire(self, key: str, seconds: int) -> None:
        """Let a value expire `seconds` from now, never where that is 0 or less."""
        cell = self.find(key)
        if cell is not None and self.autoexpire:
            cell.expires = self._now + seconds if seconds > 0 else 0

    def expires_in(self, key: str) -> int:
        """Seconds until a value expires; 0 where there is none or the table forgets nothing."""
        cell = self.find(key)
        return 0 if cell is None or not self.autoexpire else cell.expires - self._now

    def remove(self, key: str) -> None:
        """Forget a key."""
        cell = self.find(key)
        if cell is not None:
            self.discard(cell)

    def discard(self, cell: Cell) -> None:
        """Forget an item."""
        slot = self.slot(self.slot_of(cell))
        if cell in slot:
            slot.remove(cell)

    def remove_where(self, matches: Callable[[Cell], bool]) -> None:
        """Forget every item that matches."""
        for cell in self.cells():
            if matches(cell):
                self.discard(cell)

    def clear(self) -> None:
        """Forget every key."""
        for slot in self._slots.values():
            slot.clear()

    def items(self) -> dict[str, Value]:
        """What the table holds now."""
        return {cell.key: cell.value for cell in self.cells() if not self.is_expired(cell)}

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key in self.items()

    def _started(self) -> int:
        # a table that forgets nothing keeps no time
        return self._now if self.autoexpire else 0

    def _renew(self, cell: Cell, when_expired: bool) -> None:
        if self.update_expire or (when_expired and self.is_expired(cell)):
            cell.expires = self._started() + self.autoexpire

    def _add(self, cell: Cell) -> None:
        slot = self._slots.setdefault(self.slot_of(cell), [])
        at = sum(1 for other in slot if other.hashed <= cell.hashed)
        slot.insert(at, cell)


class HashTables:
    """Every table of the configuration, by name."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._tables: dict[str, Htable] = {}
        self.record: tuple[str, Value] | None = None
        self.iterators = Iterators(self)
        for definition in server.config.params.get(("htable", "htable"), []):
            table = Htable(server, str(definition))
            self._tables[table.name] = table
        interval = server.config.number("htable", "timer_interval", 20)
        if self._tables:
            server.clock.every(interval, self._sweep)

    def get(self, name: str) -> Htable | None:
        """A table, None when there is none of that name."""
        return self._tables.get(name)

    def named(self, text: str) -> tuple[Htable | None, str] | None:
        """The table and the key in "table=>key"; None where the text is not so written."""
        found = re.fullmatch(r"[ \t\r\n]*([^= \t\r\n]*)[ \t\r\n]*=>(.*)", text, re.DOTALL)
        return None if found is None else (self.get(found[1]), found[2])

    def expired(self, table: str, key: str, value: Value) -> None:
        """Run the event route for a record that has expired; $shtrecord tells which."""
        callback = self._server.config.text("htable", "event_callback")
        if not callback:
            return
        self.record = (key, value)
        try:
            processing.run_event(self._server, callback, f"htable:expired:{table}")
        finally:
            self.record = None

    def _sweep(self) -> None:
        for table in self._tables.values():
            table.sweep()

    def __getitem__(self, name: str) -> Htable:
        return self._tables[name]

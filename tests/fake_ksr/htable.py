"""The htable module's tables: keys, values, expiry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import processing

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

Value = str | int


class Htable:
    """One table as `modparam("htable", "htable", "name=>size=8;autoexpire=300;")` defines it."""

    def __init__(self, server: FakeKamailio, definition: str) -> None:
        self._server = server
        self.name, _, rest = definition.partition("=>")
        pieces = (piece.strip().partition("=") for piece in rest.split(";") if piece)
        options = {option: value for option, _, value in pieces}
        self.autoexpire = int(options.get("autoexpire") or 0)
        self.update_expire = int(options.get("updateexpire") or 1)
        self.default = int(options["initval"]) if "initval" in options else None
        self._items: dict[str, tuple[Value, float]] = {}

    def get(self, key: str) -> Value | None:
        """A value, the table's initval or None."""
        item = self._items.get(key)
        if item is None or (item[1] and item[1] < self._server.clock.elapsed):
            return self.default
        return item[0]

    def set(self, key: str, value: Value) -> None:
        """Set a value; its expiry starts anew unless the table says updateexpire=0."""
        now = self._server.clock.elapsed
        old = self._items.get(key)
        expires = now + self.autoexpire if self.autoexpire else 0.0
        if old is not None and not self.update_expire:
            expires = old[1]
        self._items[key] = (value, expires)

    def sweep(self) -> None:
        """Forget what has expired; the module's timer does so, and tells the event route."""
        now = self._server.clock.elapsed
        for key, (value, expires) in list(self._items.items()):
            if expires and expires < now:
                self._server.htables.expired(self.name, key, value)
                self._items.pop(key, None)

    def expire(self, key: str, seconds: int) -> None:
        """Let a value expire `seconds` from now."""
        item = self._items.get(key)
        if item is not None:
            self._items[key] = (item[0], self._server.clock.elapsed + seconds)

    def expires_in(self, key: str) -> int | None:
        """Seconds until a value expires."""
        item = self._items.get(key)
        return None if item is None else int(item[1] - self._server.clock.elapsed)

    def remove(self, key: str) -> None:
        """Forget a key."""
        self._items.pop(key, None)

    def clear(self) -> None:
        """Forget every key."""
        self._items.clear()

    def items(self) -> dict[str, Value]:
        """What the table holds now."""
        now = self._server.clock.elapsed
        return {
            key: value
            for key, (value, expires) in self._items.items()
            if not expires or expires >= now
        }

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key in self.items()


class HashTables:
    """Every table of the configuration, by name."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._tables: dict[str, Htable] = {}
        self.record: tuple[str, Value] | None = None
        for definition in server.config.params.get(("htable", "htable"), []):
            table = Htable(server, str(definition))
            self._tables[table.name] = table
        interval = server.config.number("htable", "timer_interval", 20)
        if self._tables:
            server.clock.every(interval, self._sweep)

    def get(self, name: str) -> Htable | None:
        """A table, None when there is none of that name."""
        return self._tables.get(name)

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

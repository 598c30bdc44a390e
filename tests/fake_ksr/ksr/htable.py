"""KSR.htable: shared tables."""

from __future__ import annotations

from fake_ksr.htable import Htable
from fake_ksr.ksr.base import Submodule, XVal


class HtableFunctions(Submodule):
    """The functions of the htable module."""

    name = "htable"

    def sht_get(self, table: str, key: str) -> XVal:
        return self._get(table, key, None)

    def sht_gete(self, table: str, key: str) -> XVal:
        return self._get(table, key, "")

    def sht_getw(self, table: str, key: str) -> XVal:
        return self._get(table, key, "<null>")

    def sht_sets(self, table: str, key: str, value: str) -> int:
        return self._set(table, key, value)

    def sht_seti(self, table: str, key: str, value: int) -> int:
        return self._set(table, key, value)

    def sht_setxs(self, table: str, key: str, value: str, seconds: int) -> int:
        return self._set(table, key, value, seconds)

    def sht_setxi(self, table: str, key: str, value: int, seconds: int) -> int:
        # the C function falls through without an answer of its own: 0
        return min(self._set(table, key, value, seconds), 0)

    def sht_setex(self, table: str, key: str, seconds: int) -> int:
        found = self._table(table)
        if found is None:
            return -1
        found.expire(key, seconds)
        return 1

    def sht_inc(self, table: str, key: str) -> int:
        return self._add(table, key, 1)

    def sht_dec(self, table: str, key: str) -> int:
        return self._add(table, key, -1)

    def sht_rm(self, table: str, key: str) -> int:
        found = self._table(table)
        if found is None:
            return -1
        found.remove(key)
        return 1

    def sht_reset(self, table: str) -> int:
        found = self._table(table)
        if found is None:
            return -1
        found.clear()
        return 0

    def sht_is_null(self, table: str, key: str) -> int:
        """1 no such key, 2 no such table, -1 there is a value, -2 the table has a default."""
        found = self._server.htables.get(table)
        if found is None:
            return 2
        if found.default is not None:
            return -2
        return 1 if found.get(key) is None else -1

    def sht_lock(self, table: str, _key: str) -> int:
        return 1 if self._table(table) is not None else -1

    def sht_unlock(self, table: str, _key: str) -> int:
        return 1 if self._table(table) is not None else -1

    def _table(self, name: str) -> Htable | None:
        table = self._server.htables.get(name)
        if table is None:
            self._log("err", f"table not found: [{name}]")
        return table

    def _get(self, table: str, key: str, missing: XVal) -> XVal:
        found = self._table(table)
        value = None if found is None else found.get(key)
        return missing if value is None else value

    def _set(self, table: str, key: str, value: str | int, seconds: int = 0) -> int:
        found = self._table(table)
        if found is None:
            return -1
        found.set(key, value)
        if seconds:
            found.expire(key, seconds)
        return 1

    def _add(self, table: str, key: str, amount: int) -> int:
        """The new value, or -255 where there is no number to change."""
        found = self._table(table)
        value = None if found is None else found.get(key)
        if found is None or not isinstance(value, int):
            return -255
        found.set(key, value + amount)
        return value + amount

"""KSR.htable: shared tables."""

from __future__ import annotations

from fake_ksr.htable import Htable
from fake_ksr.htable_iterators import Iterators
from fake_ksr.htable_matching import count, matches, test_of
from fake_ksr.ksr.base import Submodule, XVal

NO_NUMBER = -255


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
        done = self._set(table, key, value, seconds)
        # before 6.0.2 the C function fell through without an answer of its own: 0
        return done if self._server.since("6.0.2") else min(done, 0)

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

    # --- matching ---

    def sht_match_name(self, table: str, operator: str, wanted: str) -> int:
        return self._matches(table, operator, wanted, by_key=True)

    def sht_match_str_value(self, table: str, operator: str, wanted: str) -> int:
        return self._matches(table, operator, wanted, by_key=False)

    def sht_cn(self, table: str, operator: str, wanted: str) -> int:
        found = self._table(table)
        if found is None or len(operator) not in (0, 2):
            return -1
        return count(found, f"{operator or '~~'}{wanted}", by_key=True, with_expired=False)

    def sht_rm_name(self, table: str, operator: str, wanted: str) -> int:
        return self._remove(table, operator, wanted, by_key=True)

    def sht_rm_value(self, table: str, operator: str, wanted: str) -> int:
        return self._remove(table, operator, wanted, by_key=False)

    def sht_rm_name_re(self, table: str, pattern: str) -> int:
        if self._server.htables.get(table) is None:
            return 1
        return self._remove(table, "re", pattern, by_key=True)

    def sht_rm_value_re(self, table: str, pattern: str) -> int:
        if self._server.htables.get(table) is None:
            return 1
        return self._remove(table, "re", pattern, by_key=False)

    # --- locks: the fake is one process, which may lock a slot again and again ---

    def sht_lock(self, table: str, _key: str) -> int:
        return 1 if self._table(table) is not None else -1

    def sht_unlock(self, table: str, _key: str) -> int:
        return 1 if self._table(table) is not None else -1

    # --- iterators ---

    def sht_iterator_start(self, name: str, table: str) -> int:
        return 1 if name and table and self._iterators.start(name, table) else -1

    def sht_iterator_next(self, name: str) -> int:
        return 1 if self._iterators.next(name) else -1

    def sht_iterator_end(self, name: str) -> int:
        return 1 if self._iterators.end(name) else -1

    def sht_iterator_rm(self, name: str) -> int:
        return self._iterators.remove(name)

    def sht_iterator_sets(self, name: str, value: str) -> int:
        return self._iterator_set(name, value)

    def sht_iterator_seti(self, name: str, value: int) -> int:
        return self._iterator_set(name, value)

    def sht_iterator_setex(self, name: str, seconds: int) -> int:
        current = self._iterators.current(name)
        if current is None:
            return -1
        current[1].expires = int(self._server.clock.now) + seconds
        return 1

    @property
    def _iterators(self) -> Iterators:
        return self._server.htables.iterators

    def _iterator_set(self, name: str, value: str | int) -> int:
        current = self._iterators.current(name)
        if current is None:
            return -1
        table, cell = current
        cell.value = value
        table.touch(cell)
        return 1

    def _matches(self, table: str, operator: str, wanted: str, *, by_key: bool) -> int:
        found = self._table(table)
        test = test_of(operator, wanted) if operator in ("eq", "ne", "sw", "re") else None
        if found is None or test is None or not wanted:
            return -1
        return 1 if any(matches(cell, test, by_key) for cell in found.cells()) else -1

    def _remove(self, table: str, operator: str, wanted: str, *, by_key: bool) -> int:
        found = self._table(table)
        known = {"re", "sw"}
        known |= {"ew"} if self._server.since("6.0") else set()
        known |= {"in"} if self._server.since("6.1.4") else set()
        test = test_of(operator, wanted) if operator in known else None
        if found is None or test is None or not wanted:
            return -1
        found.remove_where(lambda cell: matches(cell, test, by_key))
        return 1

    # --- what they are made of ---

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
        found.set(key, value, seconds)
        return 1

    def _add(self, table: str, key: str, amount: int) -> int:
        """The new value, or -255 where there is no number to change."""
        found = self._server.htables.get(table)
        value = None if found is None else found.add(key, amount)
        return NO_NUMBER if value is None else value

"""The htable module's pseudo-variables: $sht(table=>key) and its kin (ht_var.c)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.htable import Htable
from fake_ksr.htable_matching import count
from fake_ksr.pvars.names import Name, UnknownVariable
from fake_ksr.pvars.values import Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from fake_ksr.pvars.evaluate import Evaluator

    Reader = Callable[[Evaluator, Name], Value]


def _named(ev: Evaluator, name: Name) -> tuple[Htable | None, str]:
    found = ev.server.htables.named(name.inner)
    if found is None or not found[1]:
        raise UnknownVariable(f"${name.kind}({name.inner})")
    return found[0], ev.format(found[1])


def _sht(ev: Evaluator, name: Name) -> Value:
    table, key = _named(ev, name)
    return None if table is None else table.get(key)


def _shtex(ev: Evaluator, name: Name) -> Value:
    table, key = _named(ev, name)
    return None if table is None else table.expires_in(key)


def _counted(by_key: bool) -> Reader:
    def read(ev: Evaluator, name: Name) -> Value:
        table, pattern = _named(ev, name)
        with_expired = not ev.server.since("5.8.5")
        return None if table is None else count(table, pattern, by_key, with_expired)

    return read


def _added(amount: int) -> Reader:
    def read(ev: Evaluator, name: Name) -> Value:
        table, key = _named(ev, name)
        return None if table is None else table.add(key, amount)

    return read


def _shtrecord(ev: Evaluator, name: Name) -> Value:
    if name.inner not in ("key", "value"):
        raise UnknownVariable(f"$shtrecord({name.inner})")
    record = ev.server.htables.record
    if record is None:
        return None
    return record[0] if name.inner == "key" else record[1]


def _iterator_key(ev: Evaluator, name: Name) -> Value:
    current = ev.server.htables.iterators.current(name.inner)
    return None if current is None else current[1].key


def _iterator_value(ev: Evaluator, name: Name) -> Value:
    current = ev.server.htables.iterators.current(name.inner)
    return None if current is None else current[1].value


def _set_sht(ev: Evaluator, name: Name, value: Value) -> bool:
    table, key = _named(ev, name)
    if table is None:
        return False
    if value is None:
        table.remove(key)
    else:
        table.set(key, value)
    return True


def _set_shtex(ev: Evaluator, name: Name, value: Value) -> bool:
    table, key = _named(ev, name)
    if table is None:
        return False
    table.expire(key, value if isinstance(value, int) else 0)
    return True


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "sht": _sht,
    "shtex": _shtex,
    "shtcn": _counted(by_key=True),
    "shtcv": _counted(by_key=False),
    "shtinc": _added(1),
    "shtdec": _added(-1),
    "shtrecord": _shtrecord,
    "shtitkey": _iterator_key,
    "shtitval": _iterator_value,
}
WRITERS: dict[str, Callable[[Evaluator, Name, Value], bool]] = {
    "sht": _set_sht,
    "shtex": _set_shtex,
}

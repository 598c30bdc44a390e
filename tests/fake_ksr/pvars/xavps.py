"""$xavp(name[index]=>child[index]), $xavi() and $xavu() (the pv module's pv_xavp.c)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.pvars.names import Name, UnknownVariable
from fake_ksr.pvars.values import Value, joined
from fake_ksr.xavp import Xavp, XavpList

if TYPE_CHECKING:
    from collections.abc import Callable

    from fake_ksr.pvars.evaluate import Evaluator

_PART = re.compile(r"[ \t\r\n]*([^=\[ \t\r\n]+)[ \t\r\n]*(?:\[(.*?)\])?", re.DOTALL)


@dataclass(frozen=True)
class Part:
    """A name and its index: None where it has none, "*" for all."""

    name: str
    index: int | str | None

    def number(self) -> int:
        """The index as a number: 0 for none and for all."""
        return self.index if isinstance(self.index, int) else 0


def lists(ev: Evaluator, kind: str) -> XavpList:
    """The entries of the current message that $xavp, $xavi or $xavu shows."""
    variables = ev.server.context.variables
    return {"xavp": variables.xavps, "xavi": variables.xavis, "xavu": variables.xavus}[kind]


def parse(ev: Evaluator, name: Name) -> tuple[Part, Part | None]:
    """The name as written, pseudo-variables in it filled in."""
    text = ev.inner(name)
    root = _part(text)
    rest = text[root[1] :]
    if not rest.startswith("="):
        return root[0], None
    if not rest.startswith("=>"):
        raise UnknownVariable(f"${name.kind}({text})")
    return root[0], _part(rest[2:])[0]


def _part(text: str) -> tuple[Part, int]:
    found = _PART.match(text)
    if found is None:
        raise UnknownVariable(text)
    index: int | str | None = found[2]
    if isinstance(index, str) and index != "*":
        if not re.fullmatch(r"[+-]?\d+", index):
            raise UnknownVariable(text)
        index = int(index)
    return Part(found[1], index), found.end()


def _at(entries: XavpList, part: Part, within: list[Xavp] | None = None) -> Xavp | None:
    index = part.number()
    if index < 0:
        index += entries.count(part.name, within)
    return entries.find(part.name, index, within)


def _read(ev: Evaluator, name: Name) -> Value:
    entries = lists(ev, name.kind)
    root, child = parse(ev, name)
    entry = _at(entries, root)
    if entry is None or child is None:
        return None if entry is None else entry.text()
    if entry.children is None:
        return None
    found = _at(entries, child, entry.children)
    if found is None:
        return None
    if child.index == "*":
        values = [one.text() for one in entries.matching(child.name, entry.children or None)]
        # the type is the last one's, and a number is taken from it alone
        if isinstance(values[-1], int):
            return values[-1]
        return joined(["" if value is None else str(value) for value in values], ", ")
    return found.text()


def count(ev: Evaluator, name: Name) -> int:
    """How many entries there are; without an index all are meant."""
    entries = lists(ev, name.kind)
    root, child = parse(ev, name)
    if root.index in (None, "*"):
        parents = [*entries.matching(root.name)]
    else:
        entry = _at(entries, root)
        parents = [] if entry is None else [entry]
    if child is None:
        return len(parents)
    found = 0
    for parent in parents:
        if parent.children is None:
            continue
        if child.index in (None, "*"):
            found += entries.count(child.name, parent.children)
        else:
            found += _at(entries, child, parent.children) is not None
    return found


def _read_single(ev: Evaluator, name: Name) -> Value:
    entries = ev.server.context.variables.xavus
    root, child = _split_single(ev, name)
    entry = entries.find(root)
    if entry is None or not child:
        return None if entry is None else entry.text()
    if entry.children is None:
        return None
    found = entries.find(child, 0, entry.children)
    return None if found is None else found.text()


def _split_single(ev: Evaluator, name: Name) -> tuple[str, str]:
    text = ev.inner(name).strip()
    root, equals, rest = text.partition("=")
    if equals and (not rest.startswith(">") or len(rest) < 2):
        raise UnknownVariable(f"$xavu({text})")
    return root, rest[1:]


def _index_to_write(entries: XavpList, part: Part, within: list[Xavp] | None = None) -> int:
    # counted from one behind the last, unlike for reading
    index = part.number()
    return index if index >= 0 else entries.count(part.name, within) + index + 1


def _write(ev: Evaluator, name: Name, value: Value) -> bool:
    entries = lists(ev, name.kind)
    root, child = parse(ev, name)
    if value is None:
        _unset(entries, root, child)
        return True
    if child is None:
        if root.index is None:
            return entries.add(root.name, value)
        if root.index == "*":
            return False
        return entries.replace(root.name, _index_to_write(entries, root), value)
    if root.index is None:
        # without an index a new value makes a new entry on top of the others
        return entries.add(root.name, [Xavp(child.name, value)])
    return root.index == "*" or _write_child(entries, root, child, value)


def _write_child(entries: XavpList, root: Part, child: Part, value: int | str) -> bool:
    entry = entries.find(root.name, _index_to_write(entries, root))
    if entry is None:
        return True
    if entry.children is None:
        return False
    if child.index is None:
        return entries.add(child.name, value, entry.children)
    if child.index != "*":
        index = _index_to_write(entries, child, entry.children)
        entries.replace(child.name, index, value, entry.children)
    return True


def _unset(entries: XavpList, root: Part, child: Part | None) -> None:
    if child is None:
        entries.remove(root.name, -1 if root.index == "*" else _index_to_write(entries, root))
        return
    if root.index == "*":
        parents = [*entries.matching(root.name)]
    else:
        entry = entries.find(root.name, _index_to_write(entries, root))
        parents = [] if entry is None else [entry]
    for parent in parents:
        if parent.children is not None:
            index = _index_to_write(entries, child, parent.children)
            entries.remove(child.name, -1 if child.index == "*" else index, parent.children)


def _write_single(ev: Evaluator, name: Name, value: Value) -> bool:
    entries = ev.server.context.variables.xavus
    root, child = _split_single(ev, name)
    if value is None:
        entry = entries.find(root)
        if not child:
            entries.remove(root, -1)
        elif entry is not None and entry.children is not None:
            entries.remove(child, -1, entry.children)
        return True
    if child:
        return entries.set_single_child(root, child, value)
    return entries.set_single(root, value)


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "xavp": _read,
    "xavi": _read,
    "xavu": _read_single,
}
WRITERS: dict[str, Callable[[Evaluator, Name, Value], bool]] = {
    "xavp": _write,
    "xavi": _write,
    "xavu": _write_single,
}

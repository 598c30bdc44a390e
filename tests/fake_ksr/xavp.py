"""XAVPs, XAVIs and XAVUs: named values of a message, which may have children (core/xavp.c).

A list holds entries with the newest first; several may have the same name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fake_ksr.network import Endpoint


@dataclass(eq=False)
class Xavp:
    """One entry; its value may be null, a list of children, or a socket (a pointer, in C)."""

    name: str
    value: int | str | None | Endpoint | list[Xavp]

    @property
    def children(self) -> list[Xavp] | None:
        """The list of children, None where the entry has a value of its own."""
        return self.value if isinstance(self.value, list) else None

    def text(self) -> int | str | None:
        """The value as pseudo-variables show it."""
        if isinstance(self.value, list):
            return f"<<xavp:{_address(self.value)}>>"
        if isinstance(self.value, Endpoint):
            return f"<<vptr:{_address(self.value)}>>"
        return self.value


def _address(value: list[Xavp] | Endpoint) -> str:
    return "(nil)" if value == [] else f"{id(value):#x}"


class XavpList:
    """The entries of one message; `any_case` is how XAVIs compare names."""

    def __init__(self, any_case: bool = False) -> None:
        self.any_case = any_case
        self.root: list[Xavp] = []

    def matching(self, name: str, within: list[Xavp] | None = None) -> Iterator[Xavp]:
        """The entries of that name, in a list of children or else in the root list."""
        key = self._key(name)
        for entry in list(self.root if within is None else within):
            if self._key(entry.name) == key:
                yield entry

    def find(self, name: str, index: int = 0, within: list[Xavp] | None = None) -> Xavp | None:
        """The entry of that name and index.

        Where the list of children is empty, Kamailio looks in the root list instead.
        """
        for number, entry in enumerate(self.matching(name, within or None)):
            if number == index:
                return entry
        return None

    def child(self, name: str, child: str) -> Xavp | None:
        """The first child of that name of the first entry."""
        entry = self.find(name)
        children = None if entry is None else entry.children
        return None if children is None else self.find(child, 0, children)

    def count(self, name: str, within: list[Xavp] | None = None) -> int:
        """How many entries have that name."""
        return sum(1 for _ in self.matching(name, within))

    def add(
        self,
        name: str,
        value: int | str | None | Endpoint | list[Xavp],
        within: list[Xavp] | None = None,
    ) -> bool:
        """A new entry in front of the others; False where it has no name."""
        if not name:
            return False
        (self.root if within is None else within).insert(0, Xavp(name, value))
        return True

    def add_last(self, entry: Xavp) -> None:
        """An entry behind the last one of its name."""
        last = [*self.matching(entry.name)][-1:]
        self.root.insert(self.root.index(last[0]) + 1 if last else 0, entry)

    def insert(self, at: int, entry: Xavp) -> None:
        """An entry as the at-th of its name."""
        before = [*self.matching(entry.name)][:at][-1:]
        self.root.insert(self.root.index(before[0]) + 1 if before else 0, entry)

    def replace(
        self, name: str, index: int, value: int | str, within: list[Xavp] | None = None
    ) -> bool:
        """A new value in the place of an old one; False where there is none."""
        old = self.find(name, index, within)
        entries = self.root if within is None else within
        if old is None or old not in entries:
            return False
        entries[entries.index(old)] = Xavp(name, value)
        return True

    def remove(self, name: str, index: int = 0, within: list[Xavp] | None = None) -> int:
        """Remove the entry of that index, every one where it is negative; how many went."""
        entries = self.root if within is None else within
        gone = [
            entry
            for number, entry in enumerate(self.matching(name, within))
            if index < 0 or number == index
        ]
        entries[:] = [entry for entry in entries if entry not in gone]
        return len(gone)

    def set_child(self, name: str, child: str, value: int | str) -> bool:
        """Set a child of the first entry; one with a value of its own is replaced."""
        if not name or not child:
            return False
        entry = self.find(name)
        if entry is not None and entry.children is not None:
            old = self.find(child, 0, entry.children)
            if old in entry.children:
                entry.children.remove(old)
            return self.add(child, value, entry.children)
        if entry is not None:
            self.root.remove(entry)
        return self.add(name, [Xavp(child, value)])

    def set_single(self, name: str, value: int | str | list[Xavp]) -> bool:
        """Set the only entry of that name (XAVUs)."""
        if not name:
            return False
        entry = self.find(name)
        if entry is None:
            return self.add(name, value)
        self.root[self.root.index(entry)] = Xavp(name, value)
        return True

    def set_single_child(self, name: str, child: str, value: int | str) -> bool:
        """Set a child of the only entry of that name (XAVUs); a value of its own is hidden."""
        if not name or not child:
            return False
        entry = self.find(name)
        if entry is None or entry.children is None:
            return self.add(name, [Xavp(child, value)])
        return self.set_child(name, child, value)

    def rotate(self, name: str, first: int) -> int:
        """Make the entry of an index the first of its name: 1 done, -2 there is none."""
        if not name or first == 0:
            return 1
        mine = [*self.matching(name)]
        if not mine:
            return -2
        at = first % len(mine)
        if at:
            others = [entry for entry in self.root if entry not in mine]
            self.root = [*mine[at:], *mine[:at], *others]
        return 1

    def _key(self, name: str) -> str:
        return name.lower() if self.any_case else name

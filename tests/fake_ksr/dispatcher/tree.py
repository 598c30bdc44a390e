"""The tree in which the dispatcher module keeps its sets: the order of "all sets" is its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass
class _Node(Generic[Item]):
    id: int
    item: Item
    below: list[_Node[Item] | None] = field(default_factory=lambda: [None, None])

    @property
    def height(self) -> int:
        return 1 + max(_height(node) for node in self.below)


class Tree(Generic[Item]):
    """A balanced (AVL) tree by number, walked from the leaves up as ds_avl is."""

    def __init__(self) -> None:
        self._root: _Node[Item] | None = None
        self._items: dict[int, Item] = {}

    def get(self, number: int) -> Item | None:
        """The item of that number, None when there is none."""
        return self._items.get(number)

    def add(self, number: int, item: Item) -> None:
        """Add an item of a number that is new."""
        self._items[number] = item
        self._root = _insert(self._root, _Node(number, item))

    def __iter__(self) -> Iterator[Item]:
        return _walk(self._root)

    def __len__(self) -> int:
        return len(self._items)


def _height(node: _Node[Item] | None) -> int:
    return 0 if node is None else node.height


def _walk(node: _Node[Item] | None) -> Iterator[Item]:
    if node is not None:
        for side in node.below:
            yield from _walk(side)
        yield node.item


def _insert(node: _Node[Item] | None, new: _Node[Item]) -> _Node[Item]:
    if node is None:
        return new
    side = int(new.id > node.id)
    node.below[side] = _insert(node.below[side], new)
    deep = node.below[side]
    if deep is None or _height(deep) - _height(node.below[1 - side]) < 2:
        return node
    if int(new.id > deep.id) != side:
        node.below[side] = _rotate(deep, 1 - side)
    return _rotate(node, side)


def _rotate(node: _Node[Item], side: int) -> _Node[Item]:
    """Bring the node on that side up in this one's place."""
    top = node.below[side]
    assert top is not None
    node.below[side], top.below[1 - side] = top.below[1 - side], node
    return top

"""Requests counted by address, as pike's tree of IP addresses counts them (pike/ip_tree.c).

The tree grows by a byte of the address whenever what is there of it is hit often enough; only a
whole address can be blocked.
"""

from __future__ import annotations

from dataclasses import dataclass, field

FINE, BLOCKED, STILL_BLOCKED = 1, -2, -1
Hits = tuple[int, int]


def _is_hot(hits: Hits, limit: int) -> bool:
    before, now = hits
    return before >= limit or now >= limit or (before + now) >> 1 >= limit


@dataclass
class _Node:
    """A byte of an address: hits of the last sampling unit and of this one."""

    byte: int
    expires: float
    hits: Hits = (0, 0)
    leaf_hits: Hits = (0, 0)
    is_address: bool = False
    red: bool = False
    kids: list[_Node] = field(default_factory=list)

    def swap(self, limit: int) -> None:
        """A sampling unit ends."""
        self.hits, self.leaf_hits = (self.hits[1], 0), (self.leaf_hits[1], 0)
        self.red = self.red and _is_hot(self.leaf_hits, limit)
        for kid in self.kids:
            kid.swap(limit)

    def clean(self, now: float, latency: float) -> bool:
        """Forget what has not been hit for long; whether this node itself is to go."""
        had = bool(self.kids)
        self.kids = [kid for kid in self.kids if not kid.clean(now, latency)]
        if had and not self.kids and not self.is_address:
            self.expires = now + latency
        return not self.kids and self.expires <= now


class PikeTree:
    """Every address that was seen lately."""

    def __init__(self, limit: int, unit: float, latency: float) -> None:
        self._limit, self._unit, self._latency = limit, unit, latency
        self._root = _Node(0, float("inf"))
        self._units = self._seconds = 0

    def hit(self, address: bytes, now: float) -> int:
        """One more request: FINE, BLOCKED just now, or STILL_BLOCKED."""
        self._pass_time(now)
        node, depth = self._root, 0
        while depth < len(address):
            kid = next((kid for kid in node.kids if kid.byte == address[depth]), None)
            if kid is None:
                break
            node, depth = kid, depth + 1
        if depth < len(address):
            self._grow(node, address[depth], now, is_root=depth == 0)
            return FINE
        node.is_address = True
        node.leaf_hits = (node.leaf_hits[0], node.leaf_hits[1] + 1)
        node.expires = now + self._latency
        if node.red:
            return STILL_BLOCKED
        node.red = _is_hot(node.leaf_hits, self._limit)
        return BLOCKED if node.red else FINE

    def _grow(self, node: _Node, byte: int, now: float, *, is_root: bool) -> None:
        expires = now + self._latency
        if is_root:
            node.kids.insert(0, _Node(byte, expires, (0, 1)))
            return
        node.hits = (node.hits[0], node.hits[1] + 1)
        if _is_hot(node.hits, self._limit >> 2):
            inherited = (0, max(node.hits[1] - 1, 0))
            before = max(node.leaf_hits[0] - 1, 0) if node.leaf_hits[1] else 0
            node.kids.insert(0, _Node(byte, expires, inherited, (before, 0)))
        elif not node.kids and node.hits[1] >= self._limit >> 2:
            node.expires = expires

    def _pass_time(self, now: float) -> None:
        seconds, units = int(now), int(now // self._unit)
        if seconds > self._seconds:
            self._root.clean(now, self._latency)
        for _ in range(min(units - self._units, 2)):
            self._root.swap(self._limit)
        self._seconds, self._units = seconds, units

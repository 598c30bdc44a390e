"""Nodes that relay media, and the sets of them, as rtpengine_sock and rtpproxy_sock list them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from fake_ksr.errors import ConfigError


@dataclass(eq=False)
class Node:
    """One node; where `disabled`, it is tried again at `recheck` (virtual time)."""

    url: str
    weight: int
    disabled: bool = False
    recheck: float = 0.0

    @property
    def socket_path(self) -> str:
        """Where its socket lies in the file system, "" for a network address."""
        return self.url[5:] if self.url.lower().startswith("unix:") else ""


@dataclass(eq=False)
class NodeSet:
    """The nodes of one set."""

    id: int
    nodes: list[Node] = field(default_factory=list)

    def add(self, url: str, weight: int) -> None:
        """Add a node, or give the known one another weight."""
        for node in self.nodes:
            if node.url == url:
                node.weight = weight
                return
        self.nodes.append(Node(url, weight))


def split_definition(text: str, default: int) -> tuple[int, list[tuple[str, int]]]:
    """The number of a set and its URLs with their weights: "3 == udp:192.0.2.1:22222=2 ..."."""
    number, equals, urls = text.partition("==")
    if not equals:
        number, urls = str(default), text
    if not re.fullmatch(r"\s*\d+\s*", number) or not urls.strip():
        raise ConfigError(f"cannot read the set of nodes {text!r}")
    found = []
    for word in urls.split():
        url, has_weight, weight = word.partition("=")
        digits = re.match(r"\d*", weight)
        found.append((url, int(digits[0] or 0) if has_weight and digits is not None else 1))
    return int(number), found


def sum_of(text: str) -> int:
    """The checksum of a Call-ID by which nodes are chosen."""
    signs = (sign if sign < 128 else sign - 256 for sign in text.encode("latin-1"))
    return sum(signs) & 0xFF


def by_weight(nodes: list[Node], number: int) -> Node | None:
    """One of the nodes, each as often as its weight says; None where there is no weight at all."""
    total = sum(node.weight for node in nodes)
    if not total:
        return None
    cut = number % total
    for node in nodes:
        if cut < node.weight:
            return node
        cut -= node.weight
    return None

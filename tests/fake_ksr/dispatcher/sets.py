"""Destinations of the dispatcher module and the sets of them."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

from fake_ksr.network import Endpoint
from fake_ksr.params import parse_params

INACTIVE, TRYING, DISABLED, PROBING, NO_DNS = 1, 2, 4, 8, 16
NO_PING = 32
SLOTS = 100
"""Slots of the arrays from which the weighted algorithms draw."""


def skipped(flags: int) -> bool:
    """Whether a destination with these flags gets nothing."""
    return bool(flags & (INACTIVE | DISABLED))


@dataclass
class Attributes:
    """What a destination's attributes say, `text` as they are written."""

    text: str = ""
    duid: str = ""
    socket: str = ""
    socket_name: str = ""
    ping_from: str = ""
    outbound_proxy: str = ""
    max_load: int = 0
    weight: int = 0
    relative_weight: int = 0
    latency: int = 0
    congestion_control: int = 0


def read_attributes(text: str) -> Attributes | None:
    """The attributes of a line of the list, duid=a;weight=50; None where they cannot be parsed."""
    text = text.removesuffix(";")
    found = parse_params(text) if text else []
    if found is None:
        return None
    values = {name.lower(): value for name, value in found}
    return Attributes(
        text,
        duid=values.get("duid", ""),
        socket=values.get("socket", ""),
        socket_name=values.get("sockname", ""),
        ping_from=values.get("ping_from", ""),
        outbound_proxy=values.get("obproxy", ""),
        max_load=_number(values, "maxload"),
        weight=_percent(values, "weight"),
        relative_weight=_percent(values, "rweight"),
        latency=_number(values, "latency"),
        congestion_control=_number(values, "cc"),
    )


def _number(values: dict[str, str], name: str) -> int:
    text = values.get(name, "")
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else 0


def _percent(values: dict[str, str], name: str) -> int:
    """A weight: 1 to 100, anything else counts as none."""
    number = _number(values, name)
    return number if 1 <= number <= SLOTS else 0


@dataclass
class Destination:
    """One destination; `address` is "" where its host was not resolved, `proto` where unknown."""

    uri: str
    flags: int
    priority: int
    attributes: Attributes
    host: str = ""
    port: int = 0
    proto: str = ""
    address: str = ""
    socket: Endpoint | None = None
    load: int = 0
    count: int = 0
    average_latency: float = 0.0
    latency: float = 0.0
    pings: int = 0

    @property
    def skipped(self) -> bool:
        """Whether it gets nothing: inactive, or disabled by the administrator."""
        return skipped(self.flags)


@dataclass
class DestinationSet:
    """One set: highest priority first, of the same priority the later line first."""

    id: int
    destinations: list[Destination] = field(default_factory=list)
    last: int = 0
    weights: list[int] = field(default_factory=lambda: [0] * SLOTS)
    weights_last: int = 0
    relative: list[int] = field(default_factory=lambda: [0] * SLOTS)
    relative_last: int = 0
    same_priority: int = 0

    def add(self, destination: Destination) -> None:
        """Put a destination in its place."""
        if not self.destinations:
            self.same_priority = max(destination.priority, 0)
        elif self.same_priority != destination.priority:
            self.same_priority = 0
        at = 0
        while at < len(self.destinations):
            if self.destinations[at].priority <= destination.priority:
                break
            at += 1
        self.destinations.insert(at, destination)

    def find(self, uri: str) -> Destination | None:
        """The first destination of that URI, whatever the case."""
        for one in self.destinations:
            if one.uri.lower() == uri.lower():
                return one
        return None

    def position(self, duid: str) -> int:
        """Where the destination with that duid is, -1 for nowhere."""
        for at, one in enumerate(self.destinations):
            if one.attributes.duid.lower() == duid.lower():
                return at
        return -1

    def spread_weights(self, chance: random.Random) -> None:
        """Fill the slots of algorithm 9: each destination as often as its weight says."""
        if not self.destinations or not self.destinations[0].attributes.weight:
            return
        slots = [
            at for at, one in enumerate(self.destinations) for _ in range(one.attributes.weight)
        ][:SLOTS]
        slots += [len(self.destinations) - 1] * (SLOTS - len(slots))
        chance.shuffle(slots)
        self.weights = slots

    def spread_relative_weights(self, chance: random.Random) -> None:
        """Fill the slots of algorithm 11, from the active destinations alone."""
        active = [(at, one) for at, one in enumerate(self.destinations) if not one.skipped]
        total = sum(one.attributes.relative_weight for _, one in active)
        if len(self.destinations) <= 1 or not total:
            return
        slots = [
            at for at, one in active for _ in range(one.attributes.relative_weight * SLOTS // total)
        ]
        rest = slots[-1] if slots else len(self.destinations) - 1
        slots += [rest] * (SLOTS - len(slots))
        chance.shuffle(slots)
        self.relative = slots

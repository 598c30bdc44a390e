"""The core's global parameters, data/core.json.

The kinds, ranges and initial values are those of the core's own parser and tables. A range that
only ``cfg.set`` checks (``udp_mtu`` up to 65535) is a range here too: Kamailio starts with a value
outside, but the value makes no sense.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, cast

from kemi_app.check.known import Cell, lasts, table


@dataclass(frozen=True)
class CoreParameter:
    """One global parameter."""

    name: str
    """The name that Kamailio's documentation uses."""
    aliases: tuple[str, ...]
    """Other names of it."""
    kinds: tuple[str, ...]
    """int (also yes, no, on, off, true, false), str (quoted), id (a bare word), special (a value
    with a grammar of its own), statement (not written ``name = value``)."""
    default: str | None
    """As it would be written; empty: not set; None: not known, or it depends on the machine."""
    since: str
    """The first release with it; empty: each known one."""
    until: str
    """The last release with it; empty: the newest."""
    instead: str
    """What to use in place of it; empty where it is not deprecated."""
    entry: int
    """Its number in the list of 106 core parameters, 0 where it is not there."""
    advised: bool
    """Whether that list advises to set it."""
    low: int | None
    """The least number that makes sense; None: any."""
    high: int | None
    """The greatest one."""
    choices: tuple[str, ...]
    """The only values that the core takes, in large or small letters; empty: any."""


@dataclass(frozen=True)
class CoreCallback:
    """A global parameter that names a method of the application."""

    name: str
    """As ``kemi.received_route_callback``."""
    kind: str
    """The kind of route: request, reply, onsend, event, received, pre_routing."""
    default: str
    """The method that runs where the parameter is not set; ``none``: no method."""
    needs: str
    """The parameter that must be 1 for it to run; empty: none."""


CALLBACKS: Final[Mapping[str, CoreCallback]] = {
    one.name: one
    for one in (
        CoreCallback("kemi.request_route_callback", "request", "ksr_request_route", ""),
        CoreCallback("kemi.reply_route_callback", "reply", "ksr_reply_route", ""),
        CoreCallback("kemi.onsend_route_callback", "onsend", "ksr_onsend_route", ""),
        CoreCallback("kemi.event_route_callback", "event", "none", ""),
        CoreCallback("kemi.received_route_callback", "received", "none", "received_route_mode"),
        CoreCallback("kemi.pre_routing_callback", "pre_routing", "none", ""),
    )
}


def core_parameter(name: str) -> CoreParameter | None:
    """The parameter of that name or alias, in whatever release."""
    return _by_name().get(name)


def core_parameters(release: str) -> tuple[CoreParameter, ...]:
    """The parameters of a release."""
    return tuple(one for one in _all() if lasts(one.since, one.until, release))


def core_names(release: str) -> tuple[str, ...]:
    """The names and aliases in a release."""
    return tuple(name for one in core_parameters(release) for name in (one.name, *one.aliases))


def listed_parameters() -> tuple[CoreParameter, ...]:
    """The parameters of the list of 106, in its order."""
    return tuple(sorted((one for one in _all() if one.entry), key=lambda one: one.entry))


@lru_cache(maxsize=1)
def _all() -> tuple[CoreParameter, ...]:
    return tuple(_parameter(*row) for row in table("core.json", "parameters"))


def _parameter(
    name: Cell, aliases: Cell, kinds: Cell, default: Cell, since: Cell, until: Cell, *rest: Cell
) -> CoreParameter:
    instead, entry, advised, low, high, choices = rest
    return CoreParameter(
        name=str(name),
        aliases=tuple(cast("list[str]", aliases)),
        kinds=tuple(cast("list[str]", kinds)),
        default=cast("str | None", default),
        since=str(since),
        until=str(until),
        instead=str(instead),
        entry=cast("int", entry),
        advised=bool(advised),
        low=cast("int | None", low),
        high=cast("int | None", high),
        choices=tuple(cast("list[str]", choices)),
    )


@lru_cache(maxsize=1)
def _by_name() -> dict[str, CoreParameter]:
    return {name: one for one in _all() for name in (*one.aliases, one.name)}

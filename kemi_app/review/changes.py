"""What changed between two reviews, in terms of routing: no lines, no names of variables."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kemi_app.review.model import Callback, Fate, Review, Route

KINDS: Final = {
    "functions": ("function", "functions"),
    "modules": ("module", "modules"),
    "variables": ("pseudo-variable", "pseudo-variables"),
    "flags": ("flag", "flags"),
    "tables": ("table", "tables"),
    "services": ("outside Kamailio", "outside Kamailio"),
}
"""What is touched, in words, one and several."""


@dataclass(frozen=True)
class Change:
    """One difference."""

    route: str
    """The id of the route that it is about; empty where it is about none that is here now."""
    where: str
    """What it is about, for a list of all changes: ``ksr_request_route/auth``."""
    text: str

    def __str__(self) -> str:
        """``ksr_request_route/auth: is new``."""
        return f"{self.where}: {self.text}"


@dataclass(frozen=True)
class Changes:
    """The differences since a revision."""

    since: str
    all: tuple[Change, ...]

    def of(self, route: str) -> tuple[Change, ...]:
        """Those about one route."""
        return tuple(one for one in self.all if one.route == route)


def compare(old: Review, new: Review, since: str) -> Changes:
    """What is different in ``new``."""
    found: list[Change] = []
    found += _features(old, new)
    found += _callbacks(old, new)
    found += _routes(old, new)
    found += _arrows(old, new)
    found += _paths(old, new)
    return Changes(since, tuple(found))


def _features(old: Review, new: Review) -> Iterator[Change]:
    for name in new.features:
        if name not in old.features:
            yield Change("", name, "is in force now")
    for name in old.features:
        if name not in new.features:
            yield Change("", name, "is no more in force")


def _callbacks(old: Review, new: Review) -> Iterator[Change]:
    before = {one.name: one for one in old.callbacks}
    after = {one.name: one for one in new.callbacks}
    for name, callback in after.items():
        if name not in before:
            yield Change("", name, f"is a new callback ({callback.kind})")
        yield from _order(before.get(name), callback)
    for name, callback in before.items():
        if name not in after:
            yield Change("", name, "is gone, with all its routes")
        else:
            there = {route.id for route in after[name].routes}
            gone = [route for route in callback.routes if route.id not in there]
            yield from (Change("", route.id, "is gone") for route in gone)


def _order(before: Callback | None, after: Callback) -> Iterator[Change]:
    """New routes of a list, and those that stand elsewhere in it."""
    was = [route.id for route in before.routes] if before is not None else []
    now = [route.id for route in after.routes]
    names = {route.id: route.name for route in after.routes}
    for number, name in enumerate(now):
        if name not in was:
            behind = f"after {names[now[number - 1]]}" if number else "as the first"
            yield Change(name, name, f"is new, {behind}")
    both_was = [one for one in was if one in now]
    both_now = [one for one in now if one in was]
    matcher = difflib.SequenceMatcher(None, both_was, both_now, autojunk=False)
    kept = {
        one
        for start, _, size in matcher.get_matching_blocks()
        for one in both_was[start : start + size]
    }
    for one in both_now:
        if one not in kept:
            place = now.index(one)
            behind = f"after {names[now[place - 1]]}" if place else "to the front"
            yield Change(one, one, f"has moved, {behind}")


def _routes(old: Review, new: Review) -> Iterator[Change]:
    before = {route.id: route for _, route in old.routes()}
    for _, route in new.routes():
        if route.id in before:
            for text in _route(before[route.id], route):
                yield Change(route.id, route.id, text)


def _route(old: Route, new: Route) -> Iterator[str]:
    if old.needs != new.needs:
        yield f"needs {', '.join(new.needs) or 'no feature'}, not {', '.join(old.needs) or 'none'}"
    if old.in_force != new.in_force:
        yield "is in force now" if new.in_force else "is no more in force"
    was = dict(old.touches.kinds())
    for kind, names in new.touches.kinds():
        more = [name for name in names if name not in was[kind]]
        less = [name for name in was[kind] if name not in names]
        if more:
            yield f"touches {_counted(kind, more)}"
        if less:
            yield f"no more touches {_counted(kind, less)}"


def _counted(kind: str, names: list[str]) -> str:
    one, many = KINDS[kind]
    return f"{one if len(names) == 1 else many} {', '.join(names)}"


def _arrows(old: Review, new: Review) -> Iterator[Change]:
    was = {(one.route, one.handler, one.by) for one in old.arrows}
    now = {(one.route, one.handler, one.by) for one in new.arrows}
    here = {route.id for _, route in new.routes()}
    there = {route.id for _, route in old.routes()}
    for route, handler, by in sorted(now - was):
        if route in there:
            yield Change(route, route, f"arms {handler} ({by})")
    for route, handler, by in sorted(was - now):
        if route in here:
            yield Change(route, route, f"no more arms {handler} ({by})")


def _paths(old: Review, new: Review) -> Iterator[Change]:
    """Fates that differ, of routes that are in both; the same one of several methods at once."""
    was = {path.method: path.fates for path in old.paths}
    found: dict[tuple[str, Fate, Fate], list[str]] = {}
    for path in new.paths:
        for route, fate in path.fates.items():
            before = was.get(path.method, {}).get(route)
            if before is not None and before is not fate:
                found.setdefault((route, before, fate), []).append(path.method)
    for (route, before, fate), methods in found.items():
        yield Change(
            route, route, f"for {', '.join(methods)}: {fate.value}; before: {before.value}"
        )

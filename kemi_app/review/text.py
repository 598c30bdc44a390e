"""A review as plain text, for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from kemi_app.review.changes import Changes
from kemi_app.review.model import Callback, Fate, MethodPath, Review, Route
from kemi_app.review.stages import CALLED_FOR

WIDTH = 100
MOST_TESTS = 8
"""So many tests of a route are named; of the others, the number."""
TELLING = {Fate.ACTS: "", Fate.MAY_END: " (may end)", Fate.ENDS: " (ends)"}


def as_text(review: Review, changes: Changes | None = None) -> str:
    """The lists, the paths of the methods, the handlers armed, and the changes if there are any."""
    lines = [f"Routing of {review.title}"]
    lines += _wrapped("features in force", review.features or ("none known",), "")
    if changes is not None:
        lines += ["", f"Changed since {changes.since}", *_changes(changes)]
    for callback in review.callbacks:
        lines += ["", f"{callback.name}: {CALLED_FOR.get(callback.kind, callback.kind)}"]
        for number, route in enumerate(callback.routes, 1):
            lines += _route(number, route, review)
        lines += [
            f"    and more, which only running it would tell: {one}" for one in callback.unread
        ]
    if review.paths:
        lines += ["", "The path of each method"]
        for path in review.paths:
            lines += _path(path, review)
    return "\n".join(lines) + "\n"


def _changes(changes: Changes) -> Iterator[str]:
    if not changes.all:
        yield "  the routing is the same"
    for change in changes.all:
        yield from textwrap.wrap(
            str(change), WIDTH, initial_indent="  ", subsequent_indent="      "
        )


def _route(number: int, route: Route, review: Review) -> Iterator[str]:
    condition = f" [{', '.join(route.needs)}]" if route.needs else ""
    off = "" if route.in_force else " off"
    yield f"{number:>3} {route.name}{condition}{off}  {route.place}"
    indent = "      "
    if route.purpose:
        yield from textwrap.wrap(
            route.purpose, WIDTH, initial_indent=indent, subsequent_indent=indent
        )
    if not route.in_force:
        return
    for kind, names in route.touches.kinds():
        if names:
            yield from _wrapped(kind, names, indent)
    armed = [f"{one.handler} ({one.by})" for one in review.arrows if one.route == route.id]
    if armed:
        yield from _wrapped("arms", armed, indent)
    if route.parts:
        yield from _wrapped("runs", [part.name for part in route.parts], indent)
    if route.tests:
        yield from _wrapped("tests", named(route.tests), indent)


def named(tests: Sequence[str]) -> list[str]:
    """The first of the tests without their files, then how many more there are."""
    names = [name.rpartition("::")[2] for name in tests[:MOST_TESTS]]
    more = len(tests) - len(names)
    return [*names, f"and {more} more"] if more else names


def _wrapped(title: str, names: Sequence[str], indent: str) -> list[str]:
    return textwrap.wrap(
        f"{title}: {', '.join(names)}",
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + "    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _path(path: MethodPath, review: Review) -> list[str]:
    return textwrap.wrap(
        f"{path.method:<10}{' > '.join(steps(path, review)) or 'nothing acts on it'}",
        WIDTH,
        initial_indent="  ",
        subsequent_indent=" " * 12,
    )


def steps(path: MethodPath, review: Review) -> Iterator[str]:
    """The routes that act on a method, in order; where a callback begins, its name."""
    acting = dict(path.acting())
    for callback in review.callbacks:
        yield from _steps(callback, acting)


def _steps(callback: Callback, acting: dict[str, Fate]) -> Iterator[str]:
    first = True
    for route in callback.routes:
        if route.id in acting:
            name = route.name
            if first and callback.kind != "request" and route.name != callback.name:
                name = f"{callback.name}: {name}"
            first = False
            yield name + TELLING[acting[route.id]]

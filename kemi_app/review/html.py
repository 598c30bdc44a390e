"""A review as one HTML page: everything is in the file, nothing is asked from a network."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from kemi_app.review import ladder as ladders_
from kemi_app.review.changes import Changes
from kemi_app.review.groups import GROUPS
from kemi_app.review.ladder import Ladder
from kemi_app.review.model import Arrow, Callback, Part, Place, Review, Route
from kemi_app.review.stages import CALLED_FOR, STAGES, stage
from kemi_app.review.text import as_text

PAGE: Final = Path(__file__).resolve().parent / "page"
SCRIPTS: Final = ("base.js", "map.js", "view.js", "panel.js", "ladder.js", "main.js")
"""The page's scripts, in the order in which they must come."""

Data = Mapping[str, object]


def as_html(review: Review, changes: Changes | None = None, ladders: Sequence[Ladder] = ()) -> str:
    """The page as text, to be written as UTF-8."""
    page = _asset("review.html")
    features = " ".join(review.features) or "none known"
    values = {
        "TITLE": html.escape(review.title),
        "FEATURES": html.escape(f"Features in force: {features}"),
        "TEXT": html.escape(as_text(review, changes)),
        "CSS": _asset("review.css"),
        "SCRIPT": "\n".join(map(_asset, SCRIPTS)),
        "DATA": _json(_data(review, changes, ladders)),
    }
    parts = page.split("@")
    # the template has an @ around each name and nowhere else
    return "".join(values[part] if number % 2 else part for number, part in enumerate(parts))


def _asset(name: str) -> str:
    return (PAGE / name).read_text(encoding="utf-8")


def _json(data: Data) -> str:
    """JSON that no text in it can end, whatever a docstring holds."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _data(review: Review, changes: Changes | None, ladders: Sequence[Ladder]) -> Data:
    passing = ladders_.passing(review, ladders)
    told: dict[int, list[str]] = {}
    for route, numbers in passing.items():
        for number in numbers:
            told.setdefault(number, []).append(route)
    return {
        "stages": [name for name, _ in STAGES],
        "groups": GROUPS,
        "methods": [path.method for path in review.paths],
        "callbacks": [_callback(one, review, changes, passing) for one in review.callbacks],
        "arrows": [_arrow(one) for one in review.arrows],
        "since": None if changes is None else changes.since,
        "changes": []
        if changes is None
        else [{"route": one.route, "where": one.where, "text": one.text} for one in changes.all],
        "ladders": [_ladder(one, told.get(number, [])) for number, one in enumerate(ladders)],
    }


def _callback(
    callback: Callback, review: Review, changes: Changes | None, passing: Mapping[str, list[int]]
) -> Data:
    by = {arrow.by for arrow in review.arrows if arrow.handler == callback.name}
    armed = f" (armed by {', '.join(sorted(by))})" if by else ""
    more = "".join(
        f"; and more, which only running it would tell: {one}" for one in callback.unread
    )
    return {
        "name": callback.name,
        "title": CALLED_FOR.get(callback.kind, callback.kind) + armed + more,
        "stage": stage(callback.kind),
        "routes": [_route(one, review, changes, passing) for one in callback.routes],
    }


def _route(
    route: Route, review: Review, changes: Changes | None, passing: Mapping[str, list[int]]
) -> Data:
    fates = {path.method: path.fates[route.id] for path in review.paths if route.id in path.fates}
    return {
        "id": route.id,
        "name": route.name,
        "purpose": route.purpose,
        "place": _place(route.place),
        "needs": route.needs,
        "in_force": route.in_force,
        "group": route.group,
        "touches": dict(route.touches.kinds()),
        "parts": [_part(one) for one in route.parts],
        "tests": route.tests,
        "fates": {method: fate.name.lower() for method, fate in fates.items()},
        "changes": [] if changes is None else [one.text for one in changes.of(route.id)],
        "ladders": passing.get(route.id, []),
    }


def _place(place: Place) -> Data:
    return {"file": place.file, "line": place.line}


def _part(part: Part) -> Data:
    return {"name": part.name, "purpose": part.purpose, "place": _place(part.place)}


def _arrow(arrow: Arrow) -> Data:
    return {
        "route": arrow.route,
        "handler": arrow.handler,
        "by": arrow.by,
        "place": _place(arrow.place),
        "methods": arrow.methods,
    }


def _ladder(ladder: Ladder, routes: list[str]) -> Data:
    return {
        "test": ladder.test,
        "title": ladder.title,
        "server": ladder.server,
        "routes": routes,
        "steps": [
            {
                "kind": "message" if step.sender else "note",
                "at": step.at,
                "from": step.sender,
                "to": step.receiver,
                "line": f"{step.line}: {', '.join(step.functions)}"
                if step.functions
                else step.line,
                "again": step.again,
            }
            for step in ladder.steps
        ],
    }

"""A review as Markdown with a Mermaid flowchart, for a pull request or a wiki."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kemi_app.review.changes import Changes
from kemi_app.review.model import Callback, Fate, Review, Route
from kemi_app.review.stages import CALLED_FOR
from kemi_app.review.text import named

SIGNS = {
    Fate.UNREACHED: "",
    Fate.PASSES: "–",
    Fate.ACTS: "acts",
    Fate.MAY_END: "may end",
    Fate.ENDS: "**ends**",
}
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def as_markdown(review: Review, changes: Changes | None = None) -> str:
    """The changes if they were asked for, the flowchart, the lists and the paths of the methods."""
    lines = [f"# Routing of {code(review.title)}", ""]
    lines.append(f"Features in force: {', '.join(map(code, review.features)) or 'none known'}")
    if changes is not None:
        lines += ["", *_changes(changes)]
    lines += ["", "```mermaid", *_flowchart(review), "```"]
    for callback in review.callbacks:
        lines += ["", f"## {code(callback.name)}", "", *_callback(callback, review)]
    if review.paths:
        lines += ["", "## The path of each method", "", *_paths(review)]
    return "\n".join(lines) + "\n"


def _changes(changes: Changes) -> Iterator[str]:
    yield f"## Changed since {code(changes.since)}"
    yield ""
    if not changes.all:
        yield "The routing is the same."
    for change in changes.all:
        yield f"- {code(change.where)}: {plain(change.text)}"


def _flowchart(review: Review) -> Iterator[str]:
    """Each callback a box of its own, its routes from top to bottom, handlers by dotted arrows."""
    yield "flowchart LR"
    ids = {route.id: f"r{number}" for number, (_, route) in enumerate(review.routes())}
    boxes = {callback.name: f"c{number}" for number, callback in enumerate(review.callbacks)}
    for callback in review.callbacks:
        running = [route for route in callback.routes if route.in_force]
        if not running:
            continue
        yield f'  subgraph {boxes[callback.name]}["{quoted(callback.name)}"]'
        yield "    direction TB"
        for route in running:
            yield f'    {ids[route.id]}["{quoted(route.name)}"]'
        if len(running) > 1:
            yield "    " + " --> ".join(ids[route.id] for route in running)
        yield "  end"
    shown = {route.id for _, route in review.routes() if route.in_force}
    alive = {one.name for one in review.callbacks if any(route.in_force for route in one.routes)}
    for arrow in review.arrows:
        if arrow.route in shown and arrow.handler in alive:
            yield f"  {ids[arrow.route]} -. {arrow.by} .-> {boxes[arrow.handler]}"


def _callback(callback: Callback, review: Review) -> Iterator[str]:
    yield f"{CALLED_FOR.get(callback.kind, callback.kind).capitalize()}."
    yield ""
    yield "| | route | what it does | touches | tests |"
    yield "|---|---|---|---|---|"
    for number, route in enumerate(callback.routes, 1):
        cells = (str(number), _name(route), plain(route.purpose), _touches(route), _tests(route))
        yield f"| {' | '.join(cells)} |"
    for place in callback.unread:
        yield f"| | {plain(str(place))} | and more, which only running it would tell | | |"


def _name(route: Route) -> str:
    needs = f" {', '.join(map(code, route.needs))}" if route.needs else ""
    off = " (off)" if not route.in_force else ""
    return f"{code(route.name)}{needs}{off}<br>{plain(str(route.place))}"


def _touches(route: Route) -> str:
    if not route.in_force:
        return ""
    kinds = [
        f"{kind}: {', '.join(map(code, names))}" for kind, names in route.touches.kinds() if names
    ]
    return "<br>".join(kinds)


def _tests(route: Route) -> str:
    return ", ".join(code(name) if name.isidentifier() else name for name in named(route.tests))


def _paths(review: Review) -> Iterator[str]:
    """A table: a row a route, a column a method; methods of one path share a column."""
    columns: dict[tuple[Fate | None, ...], list[str]] = {}
    routes = [route for _, route in review.routes() if route.in_force]
    for path in review.paths:
        key = tuple(path.fates.get(route.id) for route in routes)
        columns.setdefault(key, []).append(path.method)
    yield "| route | " + " | ".join(", ".join(methods) for methods in columns.values()) + " |"
    yield "|---" * (len(columns) + 1) + "|"
    for number, route in enumerate(routes):
        fates = [key[number] for key in columns]
        if any(fate not in (None, Fate.UNREACHED) for fate in fates):
            signs = " | ".join("" if fate is None else SIGNS[fate] for fate in fates)
            yield f"| {code(route.id)} | {signs} |"


def plain(text: str) -> str:
    """A text of the script as Markdown shows it as it is, in a table too."""
    return _SPECIAL.sub(r"\\\1", text.replace("\n", " "))


def code(text: str) -> str:
    """A name of the script as code, whatever it holds."""
    text = text.replace("\n", " ").replace("|", "\\|")
    ticks = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    return f"{ticks}{text}{ticks}" if ticks == "`" else f"{ticks} {text} {ticks}"


def quoted(text: str) -> str:
    """A name of the script as the label of a Mermaid node."""
    special = {"&": "#amp;", '"': "#quot;", "<": "#lt;", ">": "#gt;", "#": "#35;", "`": "#96;"}
    return "".join(special.get(letter, letter) for letter in text.replace("\n", " "))

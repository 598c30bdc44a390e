"""The lists of an application as this server runs them: features applied, entries checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from kemi_app.app import App, DatagramRoute, EventRoute, MessageRoute, ReplyRoute, Route
from kemi_app.features import Only, switched_on

R = TypeVar("R", bound=Callable[..., object])

MOST_HANDLERS = 50

OWN_NAMES = frozenset(
    (
        "child_init",
        "ksr_event",
        "ksr_onsend_route",
        "ksr_pre_routing",
        "ksr_received",
        "ksr_reply_route",
        "ksr_request_route",
    )
)


class Lists:
    """What runs at each callback. Features that are off are not in here."""

    def __init__(self, app: App) -> None:
        """Resolve the lists of ``app``; raises TypeError that names an entry that is no route."""
        owner = f"{type(app).__module__}.{type(app).__qualname__}"
        self.request: tuple[Route, ...] = _running(f"{owner}.request_route", app.request_route)
        self.reply: tuple[ReplyRoute, ...] = _running(f"{owner}.reply_route", app.reply_route)
        self.onsend: tuple[MessageRoute, ...] = _running(f"{owner}.onsend_route", app.onsend_route)
        self.pre_routing: tuple[MessageRoute, ...] = _running(
            f"{owner}.pre_routing", app.pre_routing
        )
        self.received: tuple[DatagramRoute, ...] = _running(
            f"{owner}.received_route", app.received_route
        )
        self.branch: dict[str, tuple[Route, ...]] = _named(
            f"{owner}.branch_routes", app.branch_routes
        )
        self.onreply: dict[str, tuple[ReplyRoute, ...]] = _named(
            f"{owner}.onreply_routes", app.onreply_routes
        )
        self.failure: dict[str, tuple[Route, ...]] = _named(
            f"{owner}.failure_routes", app.failure_routes
        )
        self.events: dict[str, tuple[EventRoute, ...]] = {
            event: _running(f"{owner}.event_routes[{event!r}]", routes)
            for event, routes in app.event_routes.items()
        }
        handlers = len(self.branch) + len(self.onreply) + len(self.failure) + len(self.events)
        if handlers > MOST_HANDLERS:
            raise TypeError(f"{owner} has {handlers} handlers: {MOST_HANDLERS} are counted apart")
        names = [*self.branch, *self.onreply, *self.failure]
        for name in names:
            if names.count(name) > 1:
                raise TypeError(
                    f"{owner} has two handlers of the name {name!r}: Kamailio finds one"
                )
        if not self.request:
            raise TypeError(f"{owner}.request_route is empty: no request would be answered")


def _running(where: str, routes: Iterable[R | Only[R]]) -> tuple[R, ...]:
    running = switched_on(routes)
    for route in running:
        if not callable(route):
            raise TypeError(
                f"{where} has {route!r}, which is no function (req: Request) -> Verdict"
            )
    return running


def _named(where: str, lists: Mapping[str, Iterable[R | Only[R]]]) -> dict[str, tuple[R, ...]]:
    for name in lists:
        if name in OWN_NAMES or name.startswith("_"):
            raise TypeError(f"{where} has the name {name!r}, which kemi_app uses itself")
        if not name.isidentifier():
            raise TypeError(f"{where} has the name {name!r}, which cannot name a function")
    return {name: _running(f"{where}[{name!r}]", routes) for name, routes in lists.items()}

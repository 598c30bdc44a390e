"""Which features this server was started with: the WITH_* defines of kamailio.cfg."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

import KSR

R = TypeVar("R")


class Feature:
    """A switch in kamailio.cfg: ``#!define WITH_NAT``, or ``-A WITH_NAT`` at the start."""

    def __init__(self, define: str) -> None:
        """Take the name of the define."""
        self.define = define

    @property
    def is_on(self) -> bool:
        """Whether the define is set (kemix: KSR.kx.ifdef); it cannot change while running."""
        return KSR.kx.ifdef(self.define)


class Only(Generic[R]):
    """A route that stands in the list only where its features are all on."""

    def __init__(self, features: tuple[Feature, ...], route: R) -> None:
        """Take the route, and the features that must all be on."""
        self.features = features
        self.route = route


def only(*features_and_route: Feature | R) -> Only[R]:
    """Put a route in a list under a condition: ``only(WITH_NAT, natdetect)``.

    The last argument is the route, those before it are the features that must all be on. Where
    one is off the route is not in the list that runs, and costs nothing.
    """
    features: list[Feature] = []
    routes: list[R] = []
    for one in features_and_route:
        if isinstance(one, Feature):
            features.append(one)
        else:
            routes.append(one)
    (route,) = routes
    return Only(tuple(features), route)


def switched_on(routes: Iterable[R | Only[R]]) -> tuple[R, ...]:
    """Return the routes of a list that this server runs, in order."""
    running: list[R] = []
    for entry in routes:
        if not isinstance(entry, Only):
            running.append(entry)
        elif all(feature.is_on for feature in entry.features):
            running.append(entry.route)
    return tuple(running)


WITH_AUTH = Feature("WITH_AUTH")
WITH_IPAUTH = Feature("WITH_IPAUTH")
WITH_ACCDB = Feature("WITH_ACCDB")
WITH_NAT = Feature("WITH_NAT")
WITH_NATSIPPING = Feature("WITH_NATSIPPING")
WITH_ANTIFLOOD = Feature("WITH_ANTIFLOOD")
WITH_JUNKDROP = Feature("WITH_JUNKDROP")
WITH_BANALL = Feature("WITH_BANALL")
WITH_SENDLOG = Feature("WITH_SENDLOG")
WITH_ALIASDB = Feature("WITH_ALIASDB")
WITH_BLOCK3XX = Feature("WITH_BLOCK3XX")
WITH_BLOCK401407 = Feature("WITH_BLOCK401407")
WITH_JSONRPC = Feature("WITH_JSONRPC")
WITH_MSGREBUILD = Feature("WITH_MSGREBUILD")
WITH_PRESENCE = Feature("WITH_PRESENCE")
WITH_PSTN = Feature("WITH_PSTN")
WITH_RTPENGINE = Feature("WITH_RTPENGINE")
WITH_RTPPROXY = Feature("WITH_RTPPROXY")
WITH_RTPRELAY = Feature("WITH_RTPRELAY")
WITH_SPEEDDIAL = Feature("WITH_SPEEDDIAL")
WITH_TLS = Feature("WITH_TLS")
WITH_VOICEMAIL = Feature("WITH_VOICEMAIL")

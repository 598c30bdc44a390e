"""Subscriptions, kept in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fake_ksr.presence.events import EventPackage
from fake_ksr.presence.rules import ACTIVE
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.network import Endpoint

Key = tuple[str, str, str]


@dataclass
class Subscription:
    """One dialog of a watcher; `expires` is a duration in seconds, `until` a Unix time."""

    event: EventPackage
    uri: str
    to_uri: str
    from_uri: str
    watcher: tuple[str, str]
    call_id: str
    to_tag: str
    from_tag: str
    contact: str
    local_contact: str
    socket: Endpoint
    expires: int
    remote_cseq: int
    event_id: str = ""
    routes: list[str] = field(default_factory=list)
    status: int = 0
    reason: str = ""
    until: int = 0
    local_cseq: int = 0
    version: int = 0
    rules: str | None = None

    @property
    def key(self) -> Key:
        """What the dialog is found by."""
        return self.call_id, self.to_tag, self.from_tag

    @property
    def watcher_uri(self) -> str:
        """The watcher, as the rules name one."""
        return make_uri(*self.watcher)


def make_uri(user: str, domain: str) -> str:
    """The URI that Kamailio makes of user and domain."""
    return f"sip:{user}@{domain}" if user else f"sip:{domain}"


class Subscriptions:
    """Every subscription of a server, by its dialog."""

    def __init__(self) -> None:
        self._all: dict[Key, Subscription] = {}

    def get(self, key: Key) -> Subscription | None:
        """The subscription of a dialog."""
        return self._all.get(key)

    def add(self, one: Subscription) -> None:
        """A new one."""
        self._all[one.key] = one

    def remove(self, key: Key) -> None:
        """Forget one."""
        self._all.pop(key, None)

    def of(self, uri: str, event: EventPackage) -> list[Subscription]:
        """Those to a user, the URI letter by letter."""
        return [one for one in self._all.values() if one.uri == uri and one.event == event]

    def to_notify(
        self, uri: str, event: EventPackage, now: int, sender: str | None = None
    ) -> list[Subscription]:
        """Those that are told of news, the newest last; not the one that sent them."""
        return [
            one
            for one in self.of(uri, event)
            if one.until >= now
            and one.status == ACTIVE
            and not one.reason
            and not (sender is not None and same_uri(sender, one.contact))
        ]

    def expired(self, now: int) -> list[Subscription]:
        """Those whose time is over."""
        return [one for one in self._all.values() if one.until < now]


def same_uri(one: str, other: str) -> bool:
    """Whether two URIs are the same, the host in any case."""
    if len(one) != len(other):
        return False
    first, second = parse_uri(one), parse_uri(other)
    if first is None or second is None:
        return one == other
    return first.user == second.user and first.host.lower() == second.host.lower()

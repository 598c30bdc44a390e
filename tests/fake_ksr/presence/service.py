"""The presence module of one server."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fake_ksr.database import DEFAULT_URL, Cell, Database
from fake_ksr.errors import NotSimulated
from fake_ksr.presence.events import EventPackage, Events
from fake_ksr.presence.notifying import Notifier
from fake_ksr.presence.publications import Publications
from fake_ksr.presence.rules import PENDING, TERMINATED, Failure, Rules, Verdict
from fake_ksr.presence.subscriptions import Subscription, Subscriptions, make_uri
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

DB_ONLY = 3
"""The subs_db_mode in which subscriptions are only in the database, and others send NOTIFYs."""


class Presence:
    """Subscriptions, publications, rules, and the NOTIFYs that come of them."""

    def __init__(self, server: FakeKamailio) -> None:
        self.server = server
        self.events = Events(server)
        self.rules = Rules(server)
        self.subscriptions = Subscriptions()
        self.publications = Publications(server)
        self.notifier = Notifier(self)
        if "presence" in server.config.modules:
            updates = self._number("db_update_period", 100)
            if updates > 0:
                server.clock.every(updates, self._end_subscriptions)
            cleans = self._number("clean_period", 100)
            if cleans > 0:
                server.clock.every(cleans, self._end_publications)

    def _number(self, name: str, default: int) -> int:
        return self.server.config.number("presence", name, default)

    @property
    def _now(self) -> int:
        return int(self.server.clock.now)

    def in_memory(self) -> None:
        """Raise NotSimulated where subscriptions are not kept in memory."""
        if self._number("subs_db_mode", 2) == DB_ONLY:
            raise NotSimulated("subs_db_mode 3", 'modparam("presence", "subs_db_mode", 2)')

    # --- documents ---

    def document(self, uri: str, event: EventPackage, gone: str | None = None) -> str | None:
        """What watchers of a user get."""
        parsed = parse_uri(uri)
        if parsed is None:
            return None
        return self.publications.document(parsed.user, parsed.host, event, gone)

    def current(
        self, uri: str, event: EventPackage, sender: str | None = None
    ) -> list[Subscription]:
        """Copies of the subscriptions that are told of news, with the time that is left."""
        return [
            replace(one, expires=one.until - self._now)
            for one in self.subscriptions.to_notify(uri, event, self._now, sender)
        ]

    def tell_of_publication(
        self, uri: str, event: EventPackage, *, gone: str | None = None, sender: str | None = None,
        body: str = "", rules: str | None = None,
    ) -> None:  # fmt: skip
        """Have the watchers of a user notified of what was published (publ_notify)."""
        document = self.document(uri, event, gone) if event.with_rules else None
        for one in self.current(uri, event, sender):
            one.rules = rules
            try:
                self.notifier.notify(one, document or body or None)
            except Failure as error:
                self.server.log_line("err", f"Could not send notify for {event.name}: {error}")

    # --- the table watchers ---

    @property
    def _database(self) -> Database:
        url = self.server.config.text("presence", "db_url", DEFAULT_URL)
        return self.server.databases.open(url)

    @property
    def _watchers(self) -> str:
        return self.server.config.text("presence", "watchers_table", "watchers")

    def watchers_in(self, uri: str, event: EventPackage, status: int) -> list[tuple[str, str]]:
        """User and domain of the watchers in that state."""
        where: dict[str, Cell] = {
            "presentity_uri": uri, "event": event.name, "status": status,
        }  # fmt: skip
        columns = ["watcher_username", "watcher_domain"]
        rows = self._database.select(self._watchers, columns, where)
        return [(str(user), str(domain)) for user, domain in rows]

    def authorize(self, one: Subscription) -> None:
        """Set the state of a new subscription, by the table or the rules; raises Failure."""
        where: dict[str, Cell] = {
            "presentity_uri": one.uri,
            "watcher_username": one.watcher[0],
            "watcher_domain": one.watcher[1],
            "event": one.event.name,
        }
        rows = self._database.select(self._watchers, ["status", "reason"], where)
        if rows:
            status, reason = rows[0]
            one.status, one.reason = int(status or 0), str(reason or "")
            return
        parsed = parse_uri(one.uri)
        if parsed is None:
            raise Failure("parsing uri")
        one.rules = self.rules.document(2, parsed.user, parsed.host)
        origin = parse_uri(one.from_uri)
        domain = "" if origin is None else origin.host
        verdict = self.rules.judge(one.rules, one.watcher_uri, domain, PENDING)
        one.status, one.reason = verdict.status, verdict.reason
        row = {**where, "status": one.status, "inserted_time": self._now}
        if one.reason:
            row["reason"] = one.reason
        self._database.insert(self._watchers, row)

    def judge_anew(self, uri: str, event: EventPackage, document: str) -> None:
        """Evaluate a user's rules for all watchers, and tell those that it changes something for.

        Raises Failure.
        """
        columns = ["watcher_username", "watcher_domain", "status", "reason"]
        where: dict[str, Cell] = {"presentity_uri": uri, "event": event.name}
        told: list[Subscription] = []
        for user, domain, status, reason in self._database.select(self._watchers, columns, where):
            watcher = (str(user), str(domain))
            verdict = self.rules.judge(document, make_uri(*watcher), None, int(status or 0))
            if (verdict.status, verdict.reason) == (status, str(reason or "")):
                continue
            self._database.update(
                self._watchers,
                {"status": verdict.status, "reason": verdict.reason},
                {**where, "watcher_username": user, "watcher_domain": domain},
            )
            told += self._change(uri, event, watcher, verdict)
        for one in told:
            self.notifier.notify(one)

    def _change(
        self, uri: str, event: EventPackage, watcher: tuple[str, str], verdict: Verdict
    ) -> list[Subscription]:
        """Give a watcher's subscriptions another state; copies of them, to be told."""
        changed = []
        for one in self.subscriptions.of(uri, event):
            if one.watcher != watcher:
                continue
            one.status, one.reason = verdict.status, verdict.reason
            changed.append(replace(one, expires=max(one.until - self._now, 0)))
            if verdict.status == TERMINATED:
                self.subscriptions.remove(one.key)
        return changed

    # --- timers ---

    def _end_subscriptions(self) -> None:
        for one in self.subscriptions.expired(self._now):
            self.subscriptions.remove(one.key)
            one.local_cseq += 1
            one.expires, one.status, one.reason = 0, TERMINATED, "timeout"
            try:
                self.notifier.notify(one)
            except Failure as error:
                self.server.log_line("err", f"send Notify not successful: {error}")

    def _end_publications(self) -> None:
        for key in self.publications.expired():
            user, domain, name, etag = key
            event = self.events.find(name)
            if event is not None:
                uri = make_uri(user, domain)
                rules = self.rules.document(2, user, domain) if event.with_rules else None
                self.tell_of_publication(uri, event, gone=etag, rules=rules)
            self.publications.remove(key)

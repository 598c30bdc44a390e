"""KSR.presence: a presence server (RFC 3856, RFC 3903, RFC 6665)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.database import DatabaseError
from fake_ksr.ksr.base import Submodule
from fake_ksr.presence.events import EventPackage
from fake_ksr.presence.publishing import Publisher
from fake_ksr.presence.rules import (
    PENDING,
    PIDF_MANIPULATION,
    POLITE,
    POLITELY_BLOCKED,
    PRES_RULES,
    TERMINATED,
    Failure,
)
from fake_ksr.presence.service import Presence
from fake_ksr.presence.subscribing import Subscriber
from fake_ksr.presence.subscriptions import make_uri
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

RULES_CHANGED, DOCUMENT_CHANGED = 0, 2
"""Values of refresh_type; every other one says that the state has changed."""


class PresenceFunctions(Submodule):
    """The functions of the presence module."""

    name = "presence"

    def __init__(self, server: FakeKamailio) -> None:
        super().__init__(server)
        self._state = Presence(server)

    def handle_publish(self) -> int:
        return Publisher(self._server, self._state).handle(None)

    def handle_publish_uri(self, sender: str) -> int:
        return Publisher(self._server, self._state).handle(sender)

    def handle_subscribe(self) -> int:
        subscriber = Subscriber(self._server, self._state)
        origin = self._msg.sip.from_
        uri = None if origin is None else parse_uri(origin.uri)
        if uri is None:
            self._log("err", "failed to find From header")
            return 0 if subscriber.reply(400, "Bad request") else -1
        return subscriber.handle((uri.user, uri.host))

    def handle_subscribe_uri(self, watcher: str) -> int:
        uri = parse_uri(watcher)
        if uri is None:
            self._log("err", "failed to parse watcher URI")
            return -1
        return Subscriber(self._server, self._state).handle((uri.user, uri.host))

    def pres_auth_status(self, watcher: str, presentity: str) -> int:
        event = self._state.events.find("presence")
        if event is None:
            self._log("err", "event is not registered")
            return -1
        target = parse_uri(presentity)
        if target is None:
            self._log("err", "failed to parse presentity uri")
            return -1
        try:
            document = self._state.rules.document(PRES_RULES, target.user, target.host)
        except Failure:
            document = None
        if document is None:
            return PENDING
        asked = parse_uri(watcher)
        if asked is None:
            self._log("err", "failed to parse watcher uri")
            return -1
        try:
            # the state so far is memory that nobody set: seldom that of a pending subscription
            verdict = self._state.rules.judge(
                document, make_uri(asked.user, asked.host), None, TERMINATED
            )
        except Failure as error:
            self._log("err", f"getting status from rules document: {error}")
            return -1
        return POLITELY_BLOCKED if verdict.reason == POLITE else verdict.status

    def pres_has_subscribers(self, presentity: str, name: str) -> int:
        event = self._event(name)
        if event is None:
            return -1
        self._state.in_memory()
        return 1 if self._state.subscriptions.of(presentity, event) else -1

    def pres_update_watchers(self, presentity: str, name: str) -> int:
        event = self._event(name)
        return 1 if event is not None and self._judge_anew(presentity, event) else -1

    def pres_refresh_watchers(self, presentity: str, name: str, kind: int) -> int:
        return self.pres_refresh_watchers_file(presentity, name, kind, "", "")

    def pres_refresh_watchers_file(
        self, presentity: str, name: str, kind: int, file_uri: str, filename: str
    ) -> int:
        event = self._event(name)
        if event is None:
            return -1
        if kind == RULES_CHANGED:
            return 0 if self._judge_anew(presentity, event) else -1
        try:
            if kind == DOCUMENT_CHANGED:
                self._change_hard_state(presentity, event, file_uri, filename)
            self._state.notifier.tell_watchers(presentity, event, None)
        except (Failure, DatabaseError) as error:
            self._log("err", f"sending Notify requests: {error}")
            return -1
        return 0

    def _event(self, name: str) -> EventPackage | None:
        event = self._state.events.find(name)
        if event is None:
            self._log("err", f"event {name} is not registered")
        return event

    def _judge_anew(self, presentity: str, event: EventPackage) -> bool:
        uri = parse_uri(presentity)
        if not event.with_rules or uri is None:
            self._log("err", "an event without rules, or a bad presentity uri")
            return False
        try:
            document = self._state.rules.document(PRES_RULES, uri.user, uri.host)
            if document is None:
                self._log("err", "no rules doc found for the user")
                return False
            self._state.judge_anew(presentity, event, document)
        except (Failure, DatabaseError) as error:
            self._log("err", f"failed to update watchers: {error}")
            return False
        return True

    def _change_hard_state(
        self, presentity: str, event: EventPackage, file_uri: str, filename: str
    ) -> None:
        """Take the state of a document over, or back where there is none; raises Failure."""
        uri = parse_uri(presentity)
        if not event.with_rules or uri is None:
            raise Failure("pidf-manipulation not supported, or bad presentity URI")
        document = self._state.rules.document(PIDF_MANIPULATION, uri.user, uri.host, file_uri)
        if document is not None:
            self._state.publications.replace_hard_state(filename)
        key = (uri.user, uri.host, event.name, filename)
        if self._state.publications.exists(key):
            self._state.tell_of_publication(presentity, event, gone=filename)
            self._state.publications.remove(key)

"""The dispatcher module of one server: its sets as they are now."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from fake_ksr import callbacks, processing
from fake_ksr.context import EVENT_ROUTE
from fake_ksr.dispatcher import probing
from fake_ksr.dispatcher.choosing import Chooser
from fake_ksr.dispatcher.loading import Loader, LoadError, Sets
from fake_ksr.dispatcher.loads import Loads
from fake_ksr.dispatcher.reason import Reason
from fake_ksr.dispatcher.records import Records
from fake_ksr.dispatcher.sets import (
    DISABLED,
    INACTIVE,
    NO_DNS,
    NO_PING,
    PROBING,
    TRYING,
    Destination,
    DestinationSet,
    skipped,
)
from fake_ksr.dispatcher.tree import Tree
from fake_ksr.errors import ConfigError

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

FROM_FUNCTIONS, SILENT, NEW_TOO = 0, 1, 2
"""Values of event_callback_mode; 2 (6.1) tells of the first state of a destination as well."""


class Dispatcher:
    """Sets, calls and pings.

    `answers` is for tests: what destinations answer to pings, by URI; the others answer nothing.
    """

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        # what is left to chance is the same in each run of a test
        self.chance = random.Random(1)
        self.sets: Sets = Tree()
        self.records = Records(server)
        self.loads = Loads(server)
        self.chooser = Chooser(server)
        self.answers: dict[str, int] = {}
        self.reason: Reason | None = None
        self._reloaded: float | None = None
        if "dispatcher" in server.config.modules:
            try:
                self.sets = Loader(server, self.chance).load()
            except LoadError as error:
                raise ConfigError(f"{server.config.path}: dispatcher: {error}") from error
            probing.start(server)

    def number(self, name: str, default: int) -> int:
        """A parameter of the module that is a number."""
        return self._server.config.number("dispatcher", name, default)

    def reload(self) -> int:
        """Load the sets again: 1, or -1 where it is too soon or cannot be done."""
        now = int(self._server.clock.now)
        if self._reloaded is not None and self._reloaded > now - self.number("reload_delta", 5):
            self._server.log_line("err", "ongoing reload")
            return -1
        self._reloaded = now
        old = self.sets
        try:
            self.sets = Loader(self._server, self.chance).load()
        except LoadError as error:
            self._server.log_line("err", str(error))
            return -1
        kept = self.number("ds_ping_latency_stats", 0) and self.number("ds_retain_latency_stats", 0)
        if kept and self._server.since("5.8"):
            _keep_latency(old, self.sets)
        return 1

    def set_state(
        self, group: int, uri: str, state: int, reason: Reason, *, at_once: bool, asked: bool
    ) -> bool:
        """Change the state of a destination; False where there is none of that URI.

        `at_once` passes over the thresholds of probing, `asked` says that a function asked for it.
        """
        chosen = self.sets.get(group) if group >= 0 else None
        one = None if chosen is None else chosen.find(uri)
        if chosen is None or one is None:
            self._server.log_line("err", f"no destination [{uri}] in set [{group}]")
            return False
        old = one.flags
        one.flags = self._new_flags(one, state, at_once)
        self._tell(one, old, reason, asked)
        if one.attributes.relative_weight and skipped(old) != one.skipped:
            chosen.spread_relative_weights(self.chance)
        return True

    def _new_flags(self, one: Destination, state: int, at_once: bool) -> int:
        """The flags in a new state, by the thresholds of probing."""
        states = INACTIVE | TRYING | DISABLED | PROBING | NO_DNS
        if self._server.since("6.0"):
            states |= NO_PING
        old, asked = one.flags, state
        if state & TRYING and old & INACTIVE:
            state = state & ~TRYING | INACTIVE
        flags = old & ~states | (DISABLED if state & DISABLED else state)
        one.count += 1
        if state & TRYING:
            if at_once or one.count >= self.number("ds_probing_threshold", 1):
                flags = flags & ~TRYING | INACTIVE
                one.count = 0
        elif asked & TRYING or not old & INACTIVE:
            one.count = 0
        elif not at_once and one.count < self.number("ds_inactive_threshold", 1):
            flags |= INACTIVE | (old & PROBING)
        else:
            one.count = 0
        return flags

    def _tell(self, one: Destination, old: int, reason: Reason, asked: bool) -> None:
        """Run the event callback where a destination has gone down or come up."""
        mode = self.number("event_callback_mode", 0) if self._server.since("6.0.3") else 0
        if mode == SILENT and asked:
            return
        new = mode == NEW_TOO and old == 0 and self._server.since("6.1")
        if one.skipped and (new or not skipped(old)):
            self._run_event("dispatcher:dst-down", one.uri, reason, asked)
        elif not one.skipped and (new or skipped(old)):
            self._run_event("dispatcher:dst-up", one.uri, reason, asked)

    def _run_event(self, event: str, uri: str, reason: Reason, asked: bool) -> None:
        callback = self._server.config.text("dispatcher", "event_callback")
        if not callback:
            return
        msg = self._server.message if asked else processing.faked_message(self._server)
        if not asked:
            msg.new_uri = uri
        outer, self.reason = self.reason, reason
        try:
            callbacks.run_route(self._server, callback, EVENT_ROUTE, msg, event)
        finally:
            self.reason = outer


def _keep_latency(old: Sets, new: Sets) -> None:
    for group in new:
        before: DestinationSet | None = old.get(group.id)
        for one in group.destinations:
            known = None if before is None else before.find(one.uri)
            if known is not None:
                one.latency, one.average_latency = known.latency, known.average_latency
                one.pings = known.pings

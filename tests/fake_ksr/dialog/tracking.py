"""How dialogs follow their calls: INVITE, replies, ACK, BYE, time (dlg_handlers.c)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.dialog import events, legs, making, requests, timing
from fake_ksr.dialog.cells import (
    CALLEE,
    NONE,
    Current,
    Dialog,
    Event,
    Flag,
    Property,
    State,
)
from fake_ksr.dialog.profiles import Profiles
from fake_ksr.dialog.table import ANSWERED, BEFORE_ANSWER, Table, advance
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import hooks
from fake_ksr.tm.cells import Reply, Transaction
from fake_ksr.tm.hooks import When

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

EVENTS = {"PRACK": Event.PRACK, "ACK": Event.ACK, "BYE": Event.BYE}


class Dialogs:
    """The dialog module of one server; without the module loaded it does nothing."""

    def __init__(self, server: FakeKamailio) -> None:
        self.server = server
        self.table = Table(server)
        self.profiles = Profiles(server, self)
        self.current = Current()
        self.spiral: bool | None = None
        self.local_variables: dict[str, str] = {}
        self.local_number = 0
        self.seen: tuple[int, int, State] | None = None
        """Of the last request within a dialog: its number, the dialog's age and state."""
        self.active = self.early = 0
        self._is_loaded = "dialog" in server.config.modules
        if self._is_loaded:
            server.tm.request_watchers.append(self._transaction_made)
            server.route_watchers.append(self.on_route)
            timing.start(self)

    def number(self, parameter: str, default: int) -> int:
        """A module parameter that is a number."""
        return self.server.config.number("dialog", parameter, default)

    # --- which dialog ---

    def of_context(self) -> Dialog | None:
        """The current dialog."""
        return self.table.get(self.current.key)

    def of_message(self, msg: RoutedMessage) -> Dialog | None:
        """The current dialog, else the one with the message's Call-ID and tags."""
        return self.of_context() or self.found(msg)[0]

    def found(self, msg: RoutedMessage, needs_tag: bool = False) -> tuple[Dialog | None, int]:
        """The dialog with the message's Call-ID and tags, and the message's direction."""
        identity = self.identity(msg, needs_tag)
        return (None, NONE) if identity is None else self.table.find(*identity)

    def identity(self, msg: RoutedMessage, needs_tag: bool = False) -> tuple[str, str, str] | None:
        """Call-ID, From tag and To tag; None where one is missing."""
        to, origin = msg.sip.to, msg.sip.from_
        if not msg.sip.call_id or to is None:
            self.server.log_line("err", "bad request or missing CALLID/TO hdr :-/")
            return None
        if needs_tag and not to.tag:
            return None
        if origin is None or not origin.tag:
            self.server.log_line("err", "failed to get From header")
            return None
        return msg.sip.call_id, origin.tag, to.tag

    # --- around the script's routes ---

    def before_request(self) -> None:
        """A request begins."""
        if self._is_loaded:
            self.current = Current()

    def after_request(self) -> None:
        """A request is done with: a dialog that came to nothing is forgotten."""
        if not self._is_loaded:
            return
        current, dialog = self.current, self.of_context()
        self.spiral = None
        self.current = Current()
        self.profiles.reset()
        if dialog is None or current.has_transaction or not current.made_here:
            return
        if dialog.state == State.UNCONFIRMED or current.expects_transaction:
            self.table.release(dialog)

    def after_route(self) -> None:
        """A reply or failure route is done with."""
        if not self._is_loaded:
            return
        self.current = Current()
        self.profiles.reset()

    # --- requests ---

    def manage(self, msg: RoutedMessage) -> int:
        """KSR.dialog.dlg_manage."""
        if msg.sip.to is None:
            self.server.log_line("err", "bad TO header")
            return -1
        if msg.sip.to.tag:
            self.on_route(msg, by_tags=True)
            return 1
        if not making.new_dialog(self, msg):
            return -1
        dialog, cell = self.of_context(), self.server.context.transaction
        if dialog is None:
            return -1
        if cell is not None:
            self._follow(cell, dialog)
        return 1

    def _transaction_made(self, cell: Transaction, msg: RoutedMessage) -> None:
        if msg.sip.method == "BYE":
            self.current.has_transaction = True
        if msg.sip.method != "INVITE":
            return
        dialog = self.of_context()
        if dialog is None and making.is_wanted(self, msg):
            making.new_dialog(self, msg)
            dialog = self.of_context()
        if dialog is not None:
            self._follow(cell, dialog)

    def _follow(self, cell: Transaction, dialog: Dialog) -> None:
        if not self.spiral:
            key = dialog.key
            cell.watchers.append(
                lambda when, cell, reply, status: self._on_reply(key, when, cell, reply, status)
            )
        dialog.flags |= Flag.TM
        self.current.has_transaction = True

    def on_route(self, msg: RoutedMessage, by_tags: bool = False) -> None:
        """A request within a dialog, that loose routing or dlg_manage has come upon."""
        if self.of_context() is not None or msg.sip.to is None or not msg.sip.to.tag:
            return
        dialog, direction = making.sought(self, msg, by_tags)
        if dialog is None:
            return
        key = dialog.key
        self.profiles.settle(dialog, msg.number)
        self.current.key = key
        if msg.sip.method != "ACK":
            hooks.watch(self.server, lambda when, *_: self._show(key, when))
        event = EVENTS.get(msg.sip.method, Event.REQUEST)
        before, released = advance(dialog, event)
        self.seen = (msg.number, self._now - dialog.answered_at, dialog.state)
        if not events.run(self, dialog, msg, before, dialog.state):
            return
        if dialog.state == State.DELETED and before != State.DELETED:
            self._ended(dialog, released)
            return
        if dialog.state == State.CONFIRMED and before != State.CONFIRMED:
            timing.keep_alive(self, dialog)
        if event is not Event.BYE and dialog.state in (State.CONFIRMED, State.EARLY):
            self._within(dialog, msg, direction, before, event)

    def _ended(self, dialog: Dialog, released: int) -> None:
        dialog.ended_at = self._now
        key = dialog.key
        # late messages still find it, until the transaction is forgotten
        dialog.refs += 1
        hooks.watch(self.server, lambda when, *_: self._let_go(key, when))
        if dialog.timer is not None:
            dialog.timer.cancel()
            dialog.timer = None
            released += 1
        self.table.release(dialog, released)
        self.current.made_here = self.current.expects_transaction = True
        self.current.key = key
        self.active -= 1

    def _within(
        self, dialog: Dialog, msg: RoutedMessage, direction: int, before: State, event: Event
    ) -> None:
        timeout = making.lifetime(self)
        if timeout != self.number("default_timeout", making.TWELVE_HOURS):
            dialog.lifetime = timeout
        keeps = dialog.properties & Property.TIMER_NORESET or self.number("timeout_noreset", 0)
        if dialog.state != State.EARLY and (before != State.CONFIRMED or not keeps):
            timing.restart(self, dialog, dialog.lifetime)
        if event is not Event.ACK:
            try:
                legs.refresh(dialog, msg.sip, direction)
            except legs.BadMessage as error:
                self.server.log_line("err", f"contacts update failed: {error}")
            dialog.flags |= Flag.CHANGED
        if before != State.CONFIRMED_NA:
            making.add_route_param(self, dialog)
        elif dialog.state == State.CONFIRMED:
            dialog.flags |= Flag.CHANGED

    # --- replies ---

    def _show(self, key: tuple[int, int], when: When) -> None:
        dialog = self.table.get(key)
        if dialog is not None and when in (When.REPLY_IN, When.FAILURE):
            self.profiles.settle(dialog, self.server.message.number)
            self.current.key = key

    def _let_go(self, key: tuple[int, int], when: When) -> None:
        dialog = self.table.get(key)
        if dialog is not None and when is When.END:
            self.table.release(dialog)

    def _on_reply(
        self, key: tuple[int, int], when: When, cell: Transaction, reply: Reply, status: int
    ) -> None:
        dialog = self.table.get(key)
        if dialog is None or when is not When.REPLY_READY:
            self._show(key, when)
            return
        event = Event.PROVISIONAL if status < 200 else Event.SUCCESS
        before, released = advance(dialog, event if status < 300 else Event.FAILURE)
        after = dialog.state
        if after == State.DELETED and before != State.DELETED:
            dialog.ended_at = self._now
        msg = reply if isinstance(reply, RoutedMessage) else None
        if not events.run(self, dialog, msg, before, after):
            return
        if after == State.EARLY:
            self.early += before != State.EARLY
        elif after == State.CONFIRMED_NA and before not in ANSWERED:
            self._answered(dialog, msg, cell)
            self.early -= before == State.EARLY
        elif after == State.DELETED and before in BEFORE_ANSWER:
            if self.number("wait_ack", 1):
                dialog.refs += 1
                cell.watchers.append(lambda when, *_: self._let_go(key, when))
            self.table.release(dialog, released)
            self.early -= before == State.EARLY
            self.count("failed_dialogs")

    def _answered(self, dialog: Dialog, msg: RoutedMessage | None, cell: Transaction) -> None:
        if msg is None:
            self.server.log_line("err", "Faked reply!")
        else:
            tag = "" if msg.sip.to is None else msg.sip.to.tag
            try:
                keep = self.number("keep_proxy_rr", 0)
                legs.populate(dialog, msg, cell, CALLEE, tag, keep)
            except legs.BadMessage as error:
                self.server.log_line("err", f"could not add further info to the dialog: {error}")
        dialog.answered_at = self._now
        dialog.flags |= Flag.NEW
        timing.begin(self, dialog)
        self.active += 1

    # --- what others need ---

    @property
    def _now(self) -> int:
        return int(self.server.clock.now)

    def count(self, name: str) -> None:
        """Add to one of the module's statistics."""
        self.server.statistics.add(name, 1)

    def hang_up(self, dialog: Dialog, side: int | None) -> bool:
        """KSR.dialog.dlg_bye: a BYE to one side, or to both where it is None."""
        done = requests.bye(self, dialog, side)
        if done is not None:
            events.run(self, dialog, None, dialog.state, State.DELETED)
        return bool(done)

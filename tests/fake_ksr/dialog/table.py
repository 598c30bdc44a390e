"""The dialogs of one server: finding, linking, counting references (dlg_hash.c)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.dialog.cells import (
    CALLEE,
    CALLER,
    DOWNSTREAM,
    NONE,
    UPSTREAM,
    Dialog,
    Event,
    Flag,
    Property,
    State,
)
from fake_ksr.hashes import core_hash

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


class Table:
    """Every dialog, by the hash of its Call-ID and its number there."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._slots: dict[int, list[Dialog]] = {}
        self._numbers: dict[int, int] = {}
        size = max(server.config.number("dialog", "hash_size", 4096), 1)
        self._size = 1 << (size.bit_length() - 1)
        self._start = max(server.config.number("dialog", "h_id_start", 0), 0)
        self._step = max(server.config.number("dialog", "h_id_step", 1), 1)

    def all(self) -> list[Dialog]:
        """Every dialog."""
        return [dialog for slot in self._slots.values() for dialog in slot]

    def make(self, call_id: str, from_uri: str, to_uri: str, request_uri: str) -> Dialog:
        """A dialog that is not in the table yet."""
        now = int(self._server.clock.now)
        entry = core_hash(call_id) & self._size - 1
        return Dialog(entry, 0, call_id, from_uri, to_uri, request_uri, now)

    def link(self, dialog: Dialog) -> None:
        """Put a dialog into the table, which then holds on to it."""
        first = self._start + self._step if self._step > 1 else self._start + 1
        dialog.number = self._numbers.get(dialog.entry, first)
        self._numbers[dialog.entry] = dialog.number + self._step
        self._slots.setdefault(dialog.entry, []).append(dialog)
        dialog.refs += 1

    def get(self, key: tuple[int, int]) -> Dialog | None:
        """The dialog of that $dlg(h_entry) and $dlg(h_id)."""
        slot = self._slots.get(key[0], []) if key[1] else []
        return next((dialog for dialog in slot if dialog.number == key[1]), None)

    def release(self, dialog: Dialog, count: int = 1) -> None:
        """So many hold on to it no more; the last one takes it out of the table."""
        if dialog.refs <= 0:
            self._server.log_line("warn", f"invalid unref'ing dlg with ref {dialog.refs}")
            return
        dialog.refs -= count
        if dialog.refs <= 0:
            self.forget(dialog)

    def forget(self, dialog: Dialog) -> None:
        """Take a dialog out of the table, whoever holds on to it."""
        if dialog in self._slots.get(dialog.entry, []):
            self._slots[dialog.entry].remove(dialog)
        dialog.refs = 0
        dialog.links.clear()
        if dialog.timer is not None:
            dialog.timer.cancel()
            dialog.timer = None

    def find(self, call_id: str, from_tag: str, to_tag: str) -> tuple[Dialog | None, int]:
        """The dialog with that Call-ID and tags, and the direction of a message with them."""
        without_tag: tuple[Dialog | None, int] = (None, NONE)
        direction = NONE
        for dialog in self._slots.get(core_hash(call_id) & self._size - 1, []):
            # the direction that one match has set binds those after it
            found = match(dialog, call_id, from_tag, to_tag, direction)
            if found == NONE:
                continue
            direction = found
            if dialog.legs[CALLEE].tag:
                return dialog, found
            without_tag = dialog, found
        return without_tag


def match(dialog: Dialog, call_id: str, from_tag: str, to_tag: str, direction: int) -> int:
    """The direction in which a message with those tags goes in the dialog, NONE for another's."""
    caller, callee = dialog.legs[CALLER].tag, dialog.legs[CALLEE].tag
    if dialog.call_id != call_id:
        return NONE
    upstream = caller == to_tag and (not callee or callee == from_tag)
    downstream = caller == from_tag and (not callee or callee == to_tag)
    if upstream and direction in (NONE, UPSTREAM):
        return UPSTREAM
    if downstream and direction in (NONE, DOWNSTREAM):
        return DOWNSTREAM
    waits_for_ack = dialog.state == State.CONFIRMED_NA and not to_tag and bool(callee)
    return DOWNSTREAM if waits_for_ack and direction == NONE and caller == from_tag else NONE


BEFORE_ANSWER = (State.UNCONFIRMED, State.EARLY)
ANSWERED = (State.CONFIRMED_NA, State.CONFIRMED)


def advance(dialog: Dialog, event: Event) -> tuple[State, int]:
    """Move a dialog to its next state: the state before, how many let go of it thereby."""
    before, released = dialog.state, 0
    if event is Event.PROVISIONAL and before in BEFORE_ANSWER:
        dialog.state = State.EARLY
    elif event is Event.FAILURE and before in BEFORE_ANSWER:
        dialog.state, released = State.DELETED, 1
    elif event is Event.SUCCESS:
        if before == State.DELETED and not dialog.flags & Flag.HAS_BYE:
            # the answer came after all: the table holds on to it again
            dialog.refs += 1
            dialog.state = State.CONFIRMED_NA
        elif before in BEFORE_ANSWER:
            dialog.state = State.CONFIRMED_NA
    elif event is Event.ACK and before == State.CONFIRMED_NA:
        dialog.state = State.CONFIRMED
    elif event is Event.BYE and before in ANSWERED:
        dialog.flags |= Flag.HAS_BYE
        dialog.state, released = State.DELETED, 1
    elif event is Event.PRACK and before in (State.EARLY, State.CONFIRMED_NA):
        dialog.properties |= Property.PRACK
    if dialog.state == State.DELETED and before != State.DELETED:
        dialog.links.clear()
    return before, released

"""The event callback of the dialog module: a call begins, ends, fails, lasts too long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import callbacks, processing
from fake_ksr.context import EVENT_ROUTE
from fake_ksr.dialog.cells import Dialog, State
from fake_ksr.dialog.table import ANSWERED, BEFORE_ANSWER
from fake_ksr.routed import RoutedMessage

if TYPE_CHECKING:
    from fake_ksr.dialog.tracking import Dialogs


def run(
    dialogs: Dialogs, dialog: Dialog, msg: RoutedMessage | None, before: State, after: State
) -> bool:
    """Tell the event callback of a new state; False where the dialog is gone after it."""
    name = dialogs.server.config.text("dialog", "event_callback")
    if before == after or not name:
        return True
    event = "unknown"
    if after == State.CONFIRMED_NA:
        event = "dialog:start"
    elif after == State.DELETED and before in ANSWERED:
        event = "dialog:end"
    elif after == State.DELETED and before in BEFORE_ANSWER:
        event = "dialog:failed"
    call(dialogs, name, dialog, msg, event)
    if dialogs.table.get(dialog.key) is dialog:
        return True
    dialogs.server.log_line("alert", "after event route - dialog not found")
    return False


def call(
    dialogs: Dialogs, name: str, dialog: Dialog, msg: RoutedMessage | None, event: str
) -> None:
    """Call the event callback with a dialog as the current one."""
    dialogs.current.key = dialog.key
    dialog.refs += 1
    callbacks.run_route(
        dialogs.server, name, EVENT_ROUTE, msg or processing.faked_message(dialogs.server), event
    )
    dialogs.current.key = (0, 0)
    if dialogs.table.get(dialog.key) is dialog:
        dialogs.table.release(dialog)

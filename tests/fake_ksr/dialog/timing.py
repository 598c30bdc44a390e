"""What happens to dialogs as time passes (dlg_timer.c, dlg_ontimeout, dlg_clean_run)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from fake_ksr.dialog import events, requests
from fake_ksr.dialog.cells import CALLEE, CALLER, Dialog, Event, Flag, Property, State
from fake_ksr.dialog.table import ANSWERED, BEFORE_ANSWER, advance

if TYPE_CHECKING:
    from fake_ksr.dialog.tracking import Dialogs

LAST_SECONDS = 10


def start(dialogs: Dialogs) -> None:
    """The module's periodic timer."""
    dialogs.server.clock.every(90, lambda: clean(dialogs))


def begin(dialogs: Dialogs, dialog: Dialog) -> None:
    """An answered call: its timer holds on to it."""
    if dialog.timer is not None:
        dialogs.server.log_line("crit", "Unable to insert dlg: bogus timer")
        return
    dialog.refs += 1
    _set(dialogs, dialog, dialog.lifetime)


def restart(dialogs: Dialogs, dialog: Dialog, seconds: int) -> bool:
    """Count anew; False where there is no timer."""
    if dialog.timer is None:
        dialogs.server.log_line("crit", "Trying to update a bogus dlg timer")
        return False
    dialog.timer.cancel()
    _set(dialogs, dialog, seconds)
    return True


def set_timeout(dialogs: Dialogs, dialog: Dialog, seconds: int) -> bool:
    """KSR.dialog.dlg_set_timeout: from now on, or from the answer where there is none yet."""
    if dialog.state not in BEFORE_ANSWER and not restart(dialogs, dialog, seconds):
        return False
    dialog.lifetime = seconds
    dialog.flags |= Flag.CHANGED
    return True


def _set(dialogs: Dialogs, dialog: Dialog, seconds: int) -> None:
    dialog.timer = dialogs.server.clock.after(max(seconds, 0), lambda: _over(dialogs, dialog))


def _over(dialogs: Dialogs, dialog: Dialog) -> None:
    server = dialogs.server
    dialog.timer = None
    dialog.flags |= Flag.EXPIRED
    if dialog.state in ANSWERED:
        name = server.config.text("dialog", "event_callback")
        if dialog.timeout_route and name:
            events.call(dialogs, name, dialog, None, "dialog:timeout")
        if dialog.properties & Property.TIMEOUT_BYE:
            dialogs.current.key = dialog.key
            if not dialogs.hang_up(dialog, None):
                dialogs.table.release(dialog)
            dialogs.current.key = (0, 0)
            dialogs.table.release(dialog)
            dialogs.count("expired_dialogs")
            return
    before, released = advance(dialog, Event.BYE)
    if not events.run(dialogs, dialog, None, before, dialog.state):
        return
    if dialog.state == State.DELETED and before != State.DELETED:
        server.log_line("warn", f"dlg timeout - callid: '{dialog.call_id}' ostate: {before:d}")
        dialog.ended_at = int(server.clock.now)
        dialogs.table.release(dialog, released + 1)
        dialogs.count("expired_dialogs")
        dialogs.active -= 1
    else:
        dialogs.table.release(dialog)


def clean(dialogs: Dialogs) -> None:
    """Forget dialogs that nobody answers or ends."""
    now = int(dialogs.server.clock.now)
    for dialog in dialogs.table.all():
        if (
            dialog.state <= State.EARLY
            and dialog.started_at < now - dialogs.number("early_timeout", 300)
        ) or (
            dialog.state == State.DELETED
            and 0 < dialog.ended_at < now - dialogs.number("end_timeout", 300)
        ):
            dialogs.server.log_line("notice", "dialog is too old")
            dialogs.table.forget(dialog)
        elif dialog.state == State.CONFIRMED_NA and 0 < dialog.answered_at < now - dialogs.number(
            "noack_timeout", 60
        ):
            restart(dialogs, dialog, LAST_SECONDS)
            dialog.lifetime = LAST_SECONDS
            dialog.flags |= Flag.CHANGED


def keep_alive(dialogs: Dialogs, dialog: Dialog) -> None:
    """Ping the sides that asked for it (modparams ka_timer and ka_interval)."""
    interval = dialogs.number("ka_interval", 0)
    wanted = dialog.properties & (Property.KA_SRC | Property.KA_DST)
    if interval <= 0 or not wanted or not dialogs.number("ka_timer", 0):
        return

    def ping() -> None:
        if dialogs.table.get(dialog.key) is not dialog or dialog.state == State.DELETED:
            return
        for bit, side in ((Property.KA_SRC, CALLER), (Property.KA_DST, CALLEE)):
            if wanted & bit and dialog.state == State.CONFIRMED:
                requests.ping(dialogs, dialog, side, partial(_answer, dialogs, dialog, side))
        dialogs.server.clock.after(interval, ping)

    dialogs.server.clock.after(interval, ping)


def _answer(dialogs: Dialogs, dialog: Dialog, side: int, status: int) -> None:
    leg = dialog.legs[side]
    if dialogs.table.get(dialog.key) is not dialog or dialog.state != State.CONFIRMED:
        return
    if status not in (408, 481):
        leg.missed_pings = 0
        return
    leg.missed_pings += 1
    if leg.missed_pings >= dialogs.number("ka_failed_limit", 1):
        restart(dialogs, dialog, LAST_SECONDS)
        dialog.lifetime = LAST_SECONDS
        dialog.flags |= Flag.CHANGED

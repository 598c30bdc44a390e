"""New dialogs, and finding the one of a request within a call (dlg_handlers.c)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.dialog import legs
from fake_ksr.dialog.cells import CALLER, NONE, Dialog, Property, State
from fake_ksr.dialog.table import match
from fake_ksr.printer import reversed_hex
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.routed import RoutedMessage

if TYPE_CHECKING:
    from fake_ksr.dialog.tracking import Dialogs

TWELVE_HOURS = 60 * 60 * 12
STRICT_ID, FALLBACK, NO_ID = 0, 1, 2
"""Modparam dlg_match_mode: by the parameter in Route alone, or by the tags too, or by them only."""


def is_wanted(dialogs: Dialogs, msg: RoutedMessage) -> bool:
    """Whether the flag of modparam dlg_flag (gone in 6.0) asks for a dialog."""
    flag = dialogs.number("dlg_flag", -1)
    return flag >= 0 and not dialogs.server.since("6.0") and bool(msg.flags >> flag & 1)


def lifetime(dialogs: Dialogs) -> int:
    """Seconds that a dialog may last: those of modparam timeout_avp, else of default_timeout."""
    variable = dialogs.server.config.text("dialog", "timeout_avp")
    value = Evaluator(dialogs.server).get(variable) if variable else None
    if isinstance(value, int) and value > 0:
        return value
    return dialogs.number("default_timeout", TWELVE_HOURS)


def new_dialog(dialogs: Dialogs, msg: RoutedMessage) -> bool:
    """dlg_new_dialog: make the dialog of an initial INVITE the current one."""
    server, sip = dialogs.server, msg.sip
    if dialogs.of_context() is not None or sip.method != "INVITE":
        return False
    identity = dialogs.identity(msg)
    if identity is None or identity[2] or sip.to is None or sip.from_ is None:
        return False
    old = dialogs.table.find(*identity)[0]
    if old is not None and dialogs.number("detect_spirals", 1):
        if dialogs.spiral:
            return True
        if old.state != State.DELETED:
            dialogs.spiral = True
            dialogs.current.key = old.key
            return True
    dialogs.spiral = False
    uri = Evaluator(server).format(server.config.text("dialog", "ruri_pvar", "$ru")).strip()
    dialog = dialogs.table.make(identity[0], sip.from_.uri, sip.to.uri, uri)
    try:
        legs.populate(dialog, msg, None, CALLER, identity[1], 0)
    except legs.BadMessage as error:
        server.log_line("err", f"could not add further info to the dialog: {error}")
        return False
    if dialogs.local_number == msg.number:
        dialog.variables = dialogs.local_variables
    dialogs.local_variables, dialogs.local_number = {}, msg.number
    dialogs.table.link(dialog)
    current = dialogs.current
    dialog.lifetime = lifetime(dialogs)
    dialog.timeout_route = current.timeout_route
    dialog.script_flags |= current.flags
    dialog.properties |= current.properties
    if dialogs.number("send_bye", 0) or current.timeout_bye:
        dialog.properties |= Property.TIMEOUT_BYE
    if dialogs.number("dlg_match_mode", STRICT_ID) != NO_ID:
        add_route_param(dialogs, dialog)
    dialogs.count("processed_dialogs")
    current.made_here, current.key = True, dialog.key
    dialogs.profiles.settle(dialog, msg.number)
    return True


def _param(dialogs: Dialogs) -> str:
    return dialogs.server.config.text("dialog", "rr_param", "did")


def add_route_param(dialogs: Dialogs, dialog: Dialog) -> None:
    """The dialog's own parameter for Record-Route."""
    from fake_ksr.ksr.rr import Rr

    value = f"{reversed_hex(dialog.entry)}.{reversed_hex(dialog.number)}"
    Rr(dialogs.server).add_rr_param(f";{_param(dialogs)}={value}")


def sought(dialogs: Dialogs, msg: RoutedMessage, by_tags: bool) -> tuple[Dialog | None, int]:
    """The dialog of a request within one, as modparam dlg_match_mode says, and the direction."""
    mode = NO_ID if by_tags else dialogs.number("dlg_match_mode", STRICT_ID)
    if mode == NO_ID:
        return dialogs.found(msg, needs_tag=True)
    start = f"{_param(dialogs)}="
    pieces = (msg.route_params or "").split(";")
    value = next((piece[len(start) :] for piece in pieces if piece.startswith(start)), None)
    if value is not None:
        key = _key(value)
        if key is None:
            dialogs.server.log_line("err", f"malformed rr param '{value}'")
            return None, NONE
        dialog, identity = dialogs.table.get(key), dialogs.identity(msg, needs_tag=True)
        if dialog is not None and identity is None:
            return None, NONE
        if dialog is not None and identity is not None:
            direction = match(dialog, *identity, NONE)
            if direction != NONE:
                return dialog, direction
        dialogs.server.log_line("warn", f"unable to find dialog with route param '{value}'")
    return (None, NONE) if mode == STRICT_ID else dialogs.found(msg, needs_tag=True)


def _key(value: str) -> tuple[int, int] | None:
    entry, dot, number = value.partition(".")
    try:
        return (int(entry[::-1], 16), int(number[::-1], 16)) if dot else None
    except ValueError:
        return None

"""The dialog module's pseudo-variables: $dlg(name), $dlg_ctx(name), $dlg_var(name), $DLG_..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.dialog.cells import CALLEE, CALLER, Dialog, Flag
from fake_ksr.pvars.names import Name, UnknownVariable
from fake_ksr.pvars.values import Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from fake_ksr.pvars.evaluate import Evaluator

FIELDS: dict[str, Callable[[Dialog], Value]] = {
    # reading holds on to it for the moment
    "ref": lambda dialog: dialog.refs + 1,
    "h_id": lambda dialog: dialog.number,
    "h_entry": lambda dialog: dialog.entry,
    "state": lambda dialog: int(dialog.state),
    "dflags": lambda dialog: int(dialog.flags),
    "sflags": lambda dialog: dialog.script_flags,
    "callid": lambda dialog: dialog.call_id or None,
    "from_uri": lambda dialog: dialog.from_uri or None,
    "to_uri": lambda dialog: dialog.to_uri or None,
    "toroute": lambda dialog: -1 if dialog.timeout_route else 0,
    "lifetime": lambda dialog: dialog.lifetime,
    "start_ts": lambda dialog: dialog.answered_at,
}
for _side, _prefix in ((CALLER, "from"), (CALLEE, "to")):
    FIELDS |= {
        f"{_prefix}_rs": lambda dialog, side=_side: dialog.legs[side].routes or None,  # type: ignore[misc]
        f"{_prefix}_tag": lambda dialog, side=_side: dialog.legs[side].tag or None,  # type: ignore[misc]
        f"{_prefix}_cseq": lambda dialog, side=_side: dialog.legs[side].cseq or None,  # type: ignore[misc]
        f"{_prefix}_contact": lambda dialog, side=_side: dialog.legs[side].contact or None,  # type: ignore[misc]
        f"{_prefix}_bindaddr": lambda dialog, side=_side: (  # type: ignore[misc]
            None if dialog.legs[side].socket is None else str(dialog.legs[side].socket)
        ),
    }
CONTEXT = frozenset(
    {"on", "set", "dir", "timeout", "timeout_bye", "timeout_route", "timeout_route_id"}
)
"""The names of $dlg_ctx; "flags" is compared with one character too many, and never found."""


def _dlg(ev: Evaluator, name: Name) -> Value:
    field = FIELDS.get(name.inner)
    if field is None:
        raise UnknownVariable(f"$dlg({name.inner})")
    dialogs = ev.server.dialogs
    if dialogs.current.key[1]:
        dialog = dialogs.of_context()
    else:
        dialog = dialogs.of_message(ev.server.message)
    return None if dialog is None else field(dialog)


def _dlg_ctx(ev: Evaluator, name: Name) -> Value:
    if name.inner not in CONTEXT:
        raise UnknownVariable(f"$dlg_ctx({name.inner})")
    current = ev.server.dialogs.current
    values: dict[str, Value] = {
        "on": current.on,
        "set": 1 if current.key[1] else 0,
        "dir": current.direction,
        "timeout": current.timeout,
        "timeout_bye": current.timeout_bye,
        # only a native route of that name is told again
        "timeout_route": None,
        "timeout_route_id": 0,
    }
    return values[name.inner]


def _set_dlg_ctx(ev: Evaluator, name: Name, value: Value) -> bool:
    if name.inner not in CONTEXT:
        raise UnknownVariable(f"$dlg_ctx({name.inner})")
    current = ev.server.dialogs.current
    number = value if isinstance(value, int) else 0
    if name.inner == "timeout_route":
        if value:
            current.timeout_route = str(value)
    elif name.inner == "timeout":
        current.timeout = number
    elif name.inner == "timeout_bye":
        current.timeout_bye = number
    else:
        # the C function takes every other name for "on"
        current.on = number
    return True


def _variables(ev: Evaluator) -> tuple[dict[str, str], Dialog | None]:
    dialogs, msg = ev.server.dialogs, ev.server.message
    dialog = dialogs.of_message(msg)
    if dialog is not None:
        return dialog.variables, dialog
    if dialogs.local_number != msg.number:
        dialogs.local_variables, dialogs.local_number = {}, msg.number
    return dialogs.local_variables, None


def _dlg_var(ev: Evaluator, name: Name) -> Value:
    return _variables(ev)[0].get(name.inner)


def _set_dlg_var(ev: Evaluator, name: Name, value: Value) -> bool:
    if isinstance(value, int):
        ev.server.log_line("err", "non-string values are not supported")
        return False
    variables, dialog = _variables(ev)
    if value is None:
        variables.pop(name.inner, None)
    else:
        variables[name.inner] = value
    if dialog is not None:
        dialog.flags |= Flag.CHANGED_VARS
    return True


def _seen(index: int) -> Callable[[Evaluator, Name], Value]:
    def read(ev: Evaluator, _name: Name) -> Value:
        seen = ev.server.dialogs.seen
        if seen is None or seen[0] != ev.server.message.number:
            return None
        return int(seen[index])

    return read


def _count(ev: Evaluator, _name: Name) -> Value:
    return ev.server.dialogs.active


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "dlg": _dlg,
    "dlg_ctx": _dlg_ctx,
    "dlg_var": _dlg_var,
    "DLG_count": _count,
    "DLG_lifetime": _seen(1),
    "DLG_status": _seen(2),
}
WRITERS: dict[str, Callable[[Evaluator, Name, Value], bool]] = {
    "dlg_ctx": _set_dlg_ctx,
    "dlg_var": _set_dlg_var,
}

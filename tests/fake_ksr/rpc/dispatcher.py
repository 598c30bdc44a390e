"""RPC commands of the module dispatcher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.dispatcher.sets import (
    DISABLED,
    INACTIVE,
    NO_DNS,
    NO_PING,
    PROBING,
    TRYING,
    Destination,
    skipped,
)
from fake_ksr.errors import NotSimulated
from fake_ksr.rpc.parameters import Command, Fault, Json, Missing, Parameters

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

STATES = {
    "0": INACTIVE, "i": INACTIVE, "1": 0, "a": 0, "2": DISABLED, "d": DISABLED,
    "3": TRYING, "t": TRYING,
}  # fmt: skip
ALL_STATES = INACTIVE | TRYING | DISABLED | PROBING | NO_DNS


def _reload(server: FakeKamailio, _parameters: Parameters) -> Json:
    if server.dispatcher.reload() < 0:
        too_soon = server.log[-1:] == [("err", "ongoing reload")]
        raise Fault(500, "Ongoing reload" if too_soon else "Reload Failed")
    return "Ok. Dispatcher successfully reloaded."


def _set_state(server: FakeKamailio, parameters: Parameters) -> Json:
    """State ("ip", "a", ...), set, and a destination's URI or "all"."""
    try:
        text, group, uri = parameters.text(convert=True), parameters.number(), parameters.text()
    except Missing:
        raise Fault(500, "Invalid Parameters") from None
    if not text:
        raise Fault(500, "Invalid State Parameter")
    state = STATES.get(text[0].lower())
    if state is None:
        raise Fault(500, "Unknown State Value")
    if text[1:2].lower() == "p" and state != DISABLED:
        state |= PROBING
    chosen = server.dispatcher.sets.get(group) if group >= 0 else None
    found: list[Destination] = []
    if chosen is not None:
        one = chosen.find(uri)
        found = list(chosen.destinations) if uri == "all" else [] if one is None else [one]
    if uri != "all" and not found:
        raise Fault(500, "State Update Failed")
    states = ALL_STATES | (NO_PING if server.since("6.0") else 0)
    for one in found:
        old, one.flags = one.flags, one.flags & ~states | state
        changed = skipped(old) != one.skipped
        if chosen is not None and one.attributes.relative_weight and changed:
            chosen.spread_relative_weights(server.dispatcher.chance)
    return "Ok. Dispatcher state updated."


def _list(server: FakeKamailio, parameters: Parameters) -> Json:
    try:
        mode = parameters.text().lower()
    except Missing:
        mode = ""
    if mode == "full":
        raise NotSimulated("dispatcher.list full", 'kamailio.script("KSR.jsonrpcs.exec", 1)')
    sets: list[Json] = [
        {
            "SET": {
                "ID": one.id,
                "TARGETS": [{"DEST": _target(to, mode)} for to in one.destinations],
            }
        }
        for one in server.dispatcher.sets
    ]
    if not sets:
        raise Fault(500, "No Destination Sets")
    return {"NRSETS": len(sets), "RECORDS": sets}


def _target(one: Destination, mode: str) -> Json:
    letter = "A"
    for flag, name in ((INACTIVE, "I"), (DISABLED, "D"), (TRYING, "T")):
        if one.flags & flag:
            letter = name
            break
    flags = letter + ("P" if one.flags & PROBING else "X")
    target: dict[str, Json] = {"URI": one.uri, "FLAGS": flags, "PRIORITY": one.priority}
    attributes = one.attributes
    if mode != "short" and attributes.text:
        target["ATTRS"] = {
            "BODY": attributes.text,
            "DUID": attributes.duid,
            "MAXLOAD": attributes.max_load,
            "WEIGHT": attributes.weight,
            "RWEIGHT": attributes.relative_weight,
            "SOCKET": attributes.socket,
            "SOCKNAME": attributes.socket_name,
            "OBPROXY": attributes.outbound_proxy,
        }
    return target


COMMANDS: dict[str, Command] = {
    "dispatcher.reload": _reload,
    "dispatcher.set_state": _set_state,
    "dispatcher.list": _list,
}

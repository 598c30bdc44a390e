"""RPC commands of the module cfg_rpc, for the custom parameters of kamailio.cfg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.config import Value
from fake_ksr.errors import NotSimulated
from fake_ksr.rpc.parameters import Command, Fault, Json, Missing, Parameters
from fake_ksr.settings import OF_KAMAILIO

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


def _place(parameters: Parameters) -> tuple[str, str]:
    try:
        group, name = parameters.text(), parameters.text()
    except Missing:
        raise _missing("without its parameters") from None
    if group in OF_KAMAILIO:
        raise _missing(f"for {group}.{name}")
    return group, name


def _set(server: FakeKamailio, place: tuple[str, str], value: Value) -> Json:
    if not server.settings.set(*place, value):
        raise Fault(400, "Failed to set the variable")
    return {}


def _set_text(server: FakeKamailio, parameters: Parameters) -> Json:
    place = _place(parameters)
    try:
        return _set(server, place, parameters.text(convert=True))
    except Missing:
        raise _missing("without a value") from None


def _set_number(server: FakeKamailio, parameters: Parameters) -> Json:
    place = _place(parameters)
    try:
        return _set(server, place, parameters.number())
    except Missing:
        raise _missing("without a value") from None


def _get(server: FakeKamailio, parameters: Parameters) -> Json:
    value = server.settings.get(*_place(parameters))
    if value is None:
        raise Fault(400, "Failed to get the variable")
    return value


def _missing(what: str) -> NotSimulated:
    return NotSimulated(f"an RPC command cfg.* {what}", 'kamailio.script("KSR.jsonrpcs.exec", 1)')


COMMANDS: dict[str, Command] = {
    "cfg.set_now_string": _set_text,
    "cfg.set_now_int": _set_number,
    "cfg.get": _get,
}

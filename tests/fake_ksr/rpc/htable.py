"""RPC commands of the module htable."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from fake_ksr.htable import Htable
from fake_ksr.rpc.parameters import Command, Fault, Json, Missing, Parameters

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

IS_TEXT = 2
"""The flag of an item whose value is a text (AVP_VAL_STR)."""
SET = "Ok. Key set to new value."


def _table(server: FakeKamailio, name: str) -> Htable:
    table = server.htables.get(name)
    if table is None:
        raise Fault(500, "No such htable")
    return table


def _get(server: FakeKamailio, parameters: Parameters) -> Json:
    name, key = parameters.texts(2, "Not enough parameters (htable name and key name)")
    cell = _table(server, name).find(key)
    if cell is None:
        raise Fault(500, "Key name doesn't exist in htable.")
    expires = "NEVER"
    if cell.expires:
        expires = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(cell.expires))
    return {
        "item": {
            "name": cell.key,
            "value": cell.value,
            "flags": IS_TEXT if isinstance(cell.value, str) else 0,
            "expire": expires,
        }
    }


def _delete(server: FakeKamailio, parameters: Parameters) -> Json:
    name, key = parameters.texts(2, "Not enough parameters (htable name & key name")
    table = _table(server, name)
    if table.find(key) is None:
        raise Fault(404, "Key not found in htable.")
    table.remove(key)
    return "Ok. Key deleted."


def _set_text(server: FakeKamailio, parameters: Parameters) -> Json:
    try:
        name, key, value = parameters.text(), parameters.text(), parameters.text(convert=True)
    except Missing:
        raise Fault(500, "Not enough parameters (htable name, key name and value)") from None
    _table(server, name).set(key, value)
    return SET


def _set_number(server: FakeKamailio, parameters: Parameters) -> Json:
    try:
        name, key, value = parameters.text(), parameters.text(), parameters.number()
    except Missing:
        raise Fault(500, "Not enough parameters (htable name, key name and value)") from None
    _table(server, name).set(key, value)
    return SET


def _expire(server: FakeKamailio, parameters: Parameters) -> Json:
    try:
        name, key, seconds = parameters.text(), parameters.text(), parameters.number()
    except Missing:
        raise Fault(500, "Not enough parameters (htable name, item name and expire)") from None
    _table(server, name).expire(key, seconds)
    return "Ok"


def _flush(server: FakeKamailio, parameters: Parameters) -> Json:
    (name,) = parameters.texts(1, "No htable name given")
    _table(server, name).clear()
    return "Ok. Htable flushed."


def _dump(server: FakeKamailio, parameters: Parameters) -> Json:
    (name,) = parameters.texts(1, "No htable name given")
    table = _table(server, name)
    slots: list[Json] = []
    for number in range(table.slot_count):
        cells: list[Json] = [
            {
                "name": cell.key,
                "value": cell.value,
                "type": "str" if isinstance(cell.value, str) else "int",
            }
            for cell in table.slot(number)
        ]
        if cells:
            slots.append({"entry": number, "size": len(cells), "slot": cells})
    return slots


COMMANDS: dict[str, Command] = {
    "htable.get": _get,
    "htable.delete": _delete,
    "htable.sets": _set_text,
    "htable.seti": _set_number,
    "htable.setex": _expire,
    "htable.flush": _flush,
    "htable.dump": _dump,
}

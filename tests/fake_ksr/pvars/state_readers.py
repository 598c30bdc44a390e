"""Pseudo-variables that are no part of the message: tables, AVPs, defines, time, transactions."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from fake_ksr.context import (
    BRANCH_ROUTE,
    CORE_ONREPLY_ROUTE,
    FAILURE_ROUTE,
    REQUEST_ROUTE,
    TM_ONREPLY_ROUTE,
)
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.transform import Value
from fake_ksr.tm import replies
from fake_ksr.uri import PROTO_NUMBERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from fake_ksr.context import Outgoing
    from fake_ksr.network import Endpoint
    from fake_ksr.pvars.evaluate import Evaluator


def _rcv(ev: Evaluator, name: Name) -> Value:
    context = ev.server.context
    source, local = context.source, context.local
    if source is None or local is None or not context.raw:
        return None
    fields: dict[str, Value] = {
        "buf": context.raw,
        "len": len(context.raw),
        "proto": PROTO_NUMBERS[source.proto],
        "sproto": source.proto,
        "srcip": source.host,
        "srcport": source.port,
        "rcvip": local.host,
        "rcvport": local.port,
        "af": _address_family(source.host),
    }
    return fields.get(name.inner)


def _address_family(host: str) -> int:
    """The number of the address family, as on Linux."""
    return 10 if ":" in host else 2


def _outgoing(outgoing: Outgoing | None, name: Name, at: Endpoint | None) -> Value:
    if outgoing is None or at is None:
        return None
    socket = outgoing.socket
    fields: dict[str, Value] = {
        "ip": at.host,
        "port": at.port,
        "proto": PROTO_NUMBERS[socket.proto],
        "sproto": socket.proto,
        "af": _address_family(socket.host),
        "buf": outgoing.text,
        "len": len(outgoing.text),
    }
    return fields.get(name.inner)


def _sndto(ev: Evaluator, name: Name) -> Value:
    outgoing = ev.server.context.outgoing
    return _outgoing(outgoing, name, None if outgoing is None else outgoing.destination)


def _sndfrom(ev: Evaluator, name: Name) -> Value:
    outgoing = ev.server.context.outgoing
    return _outgoing(outgoing, name, None if outgoing is None else outgoing.socket)


def _sht(ev: Evaluator, name: Name) -> Value:
    table, arrow, key = ev.inner(name).partition("=>")
    found = ev.server.htables.get(table.strip())
    return None if found is None or not arrow else found.get(key.strip())


def _shtex(ev: Evaluator, name: Name) -> Value:
    table, _, key = ev.inner(name).partition("=>")
    found = ev.server.htables.get(table.strip())
    return None if found is None else found.expires_in(key.strip())


def _shtrecord(ev: Evaluator, name: Name) -> Value:
    record = ev.server.htables.record
    if record is None:
        return None
    fields: dict[str, Value] = {"key": record[0], "value": record[1]}
    return fields.get(name.inner)


def _avp(ev: Evaluator, name: Name) -> Value:
    values = ev.server.context.variables.avps.get(ev.inner(name).removeprefix("s:"), [])
    if name.index == "*":
        return ", ".join(str(value) for value in values) or None
    index = int(name.index) if name.index else 0
    return values[index] if -len(values) <= index < len(values) else None


def _xavp(ev: Evaluator, name: Name) -> Value:
    root, _, field = ev.inner(name).partition("=>")
    key, level = indexed(root)
    levels = ev.server.context.variables.xavps.get(key, [])
    if not -len(levels) <= level < len(levels):
        return None
    if not field:
        return "<<xavp:0x0>>"
    wanted, index = indexed(field)
    values = levels[level].get(wanted, [])
    return values[index] if -len(values) <= index < len(values) else None


def indexed(text: str) -> tuple[str, int]:
    """ "name[1]" as ("name", 1); the index is 0 where there is none."""
    name, _, rest = text.partition("[")
    digits = rest.rstrip("]")
    return name.strip(), int(digits) if digits.lstrip("-").isdigit() else 0


def _var(ev: Evaluator, name: Name) -> Value:
    return ev.server.variables.get(ev.inner(name), 0)


def _vn(ev: Evaluator, name: Name) -> Value:
    return ev.server.null_variables.get(ev.inner(name))


def _shv(ev: Evaluator, name: Name) -> Value:
    return ev.server.shared.get(ev.inner(name), 0)


def _format(ev: Evaluator, name: Name) -> Value:
    return ev.format(name.inner)


def _define(ev: Evaluator, name: Name) -> Value:
    return ev.server.config.defines.get(name.inner)


def _define_number(ev: Evaluator, name: Name) -> Value:
    value = ev.server.config.defines.get(name.inner, "")
    return int(value) if value.lstrip("-").isdigit() else 0


def _reply_code(ev: Evaluator, _name: Name) -> Value:
    context = ev.server.context
    if context.route_type in (CORE_ONREPLY_ROUTE, TM_ONREPLY_ROUTE):
        return ev.server.message.sip.status
    cell = replies.current_transaction(ev.server)
    if cell is None:
        return 0
    if context.route_type in (REQUEST_ROUTE, BRANCH_ROUTE):
        return cell.status
    if context.route_type == FAILURE_ROUTE:
        return cell.branches[cell.picked_branch].last_received
    return 0


def _transaction_index(ev: Evaluator, _name: Name) -> Value:
    """$T(id_index); the other names of $T are not simulated."""
    cell = replies.current_transaction(ev.server)
    return None if cell is None else cell.hash_index


def _reply_count(ev: Evaluator, _name: Name) -> Value:
    cell = replies.current_transaction(ev.server)
    return None if cell is None else len(cell.branches)


def _branch_index(ev: Evaluator, _name: Name) -> Value:
    return replies.branch_index(ev.server)


def _unix_format(ev: Evaluator, _name: Name) -> Value:
    return time.strftime("%a %b %e %H:%M:%S %Y", time.gmtime(ev.server.clock.now))


def _branch_flags(ev: Evaluator, _name: Name) -> Value:
    return ev.server.context.branch_flags


def _branch_flags_hex(ev: Evaluator, _name: Name) -> Value:
    return f"{ev.server.context.branch_flags:08x}"


def _unix_time(ev: Evaluator, _name: Name) -> Value:
    return int(ev.server.clock.now)


def _null(_ev: Evaluator, _name: Name) -> Value:
    return None


def _true(_ev: Evaluator, _name: Name) -> Value:
    return 1


def _process(_ev: Evaluator, _name: Name) -> Value:
    return 4711


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "bf": _branch_flags,
    "bF": _branch_flags_hex,
    "T": _transaction_index,
    "T_branch_idx": _branch_index,
    "T_reply_code": _reply_code,
    "T_rpl_count": _reply_count,
    "Ts": _unix_time,
    "TS": _unix_time,
    "Tf": _unix_format,
    "TF": _unix_format,
    "pp": _process,
    "_s": _format,
    "def": _define,
    "defn": _define_number,
    "rcv": _rcv,
    "snd": _sndto,
    "sndfrom": _sndfrom,
    "sndto": _sndto,
    "sht": _sht,
    "shtex": _shtex,
    "shtrecord": _shtrecord,
    "avp": _avp,
    "xavp": _xavp,
    "var": _var,
    "vn": _vn,
    "shv": _shv,
    "null": _null,
    "true": _true,
}

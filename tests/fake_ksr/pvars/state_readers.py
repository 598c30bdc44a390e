"""Pseudo-variables that are no part of the message: tables, AVPs, defines, time, transactions."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from fake_ksr.pvars import branches, credentials, curl, dialogs, htables, rpc_reply, sockets, xavps
from fake_ksr.pvars.headers import index_of
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import Value, joined
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


def _avp(ev: Evaluator, name: Name) -> Value:
    values = ev.server.context.variables.avps.get(ev.inner(name).removeprefix("s:"), [])
    if name.index == "*":
        return joined([str(value) for value in values], ", ") if values else None
    index = index_of(ev, name)
    if index < 0:
        # counting from the end finds the newest alone
        return values[0] if values and index == -len(values) else None
    return values[index] if index < len(values) else None


def _var(ev: Evaluator, name: Name) -> Value:
    # a variable comes into being where it is mentioned
    return ev.server.variables.setdefault(ev.inner(name), 0)


def _vn(ev: Evaluator, name: Name) -> Value:
    return ev.server.null_variables.get(ev.inner(name))


def _shv(ev: Evaluator, name: Name) -> Value:
    return ev.server.shared.setdefault(ev.inner(name), 0)


def _format(ev: Evaluator, name: Name) -> Value:
    return ev.format(name.inner)


def _define(ev: Evaluator, name: Name) -> Value:
    return ev.server.config.defines.get(name.inner)


def _define_number(ev: Evaluator, name: Name) -> Value:
    value = ev.server.config.defines.get(name.inner, "")
    return int(value) if value.lstrip("-").isdigit() else 0


def _unix_format(ev: Evaluator, _name: Name) -> Value:
    return time.strftime("%a %b %e %H:%M:%S %Y", time.gmtime(ev.server.clock.now))


def _unix_time(ev: Evaluator, _name: Name) -> Value:
    return int(ev.server.clock.now)


def _statistic(ev: Evaluator, name: Name) -> Value:
    return ev.server.statistics.get(ev.inner(name))


def _null(_ev: Evaluator, _name: Name) -> Value:
    return None


def _true(_ev: Evaluator, _name: Name) -> Value:
    return 1


def _process(_ev: Evaluator, _name: Name) -> Value:
    return 4711


def _marker(_ev: Evaluator, _name: Name) -> Value:
    return "$"


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "$": _marker,
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
    "avp": _avp,
    "var": _var,
    "vn": _vn,
    "shv": _shv,
    "stat": _statistic,
    "vz": _var,
    "null": _null,
    **{f"err.{part}": _null for part in ("class", "level", "info", "rcode", "rreason")},
    "true": _true,
    **xavps.READERS,
    **branches.READERS,
    **dialogs.READERS,
    **sockets.READERS,
    **htables.READERS,
    **rpc_reply.READERS,
    **credentials.READERS,
    **curl.READERS,
}

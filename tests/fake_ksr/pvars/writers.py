"""Setting pseudo-variables; what is not here cannot be set."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.pvars import (
    branches,
    dialogs,
    flags,
    from_to,
    headers,
    hops,
    htables,
    own_request,
    sockets,
    xavps,
)
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import Value
from fake_ksr.rewrite import with_host, with_port, with_user

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator

Writer = Callable[["Evaluator", Name, Value], bool]


def _ru(ev: Evaluator, _name: Name, value: Value) -> bool:
    if not isinstance(value, str):
        return False
    if not value:
        raise NotSimulated("an empty Request-URI", "do not set one")
    return _new_uri(ev, value)


def _new_uri(ev: Evaluator, uri: str | None) -> bool:
    """What a native action does: the error before it is the one that is told of."""
    ev.server.action_done()
    if uri is None:
        return False
    ev.server.message.new_uri = uri
    ev.server.context.uri_new = True
    return True


def _ru_user(ev: Evaluator, _name: Name, value: Value) -> bool:
    if isinstance(value, int):
        return False
    return _new_uri(ev, with_user(ev.server.message.uri, value or ""))


def _ru_host(ev: Evaluator, _name: Name, value: Value) -> bool:
    if not isinstance(value, str):
        return False
    return _new_uri(ev, with_host(ev.server.message.uri, value))


def _ru_port(ev: Evaluator, _name: Name, value: Value) -> bool:
    port = "" if value is None else str(value)
    return _new_uri(ev, with_port(ev.server.message.uri, port))


def _du(ev: Evaluator, _name: Name, value: Value) -> bool:
    if value is not None and not isinstance(value, str):
        return False
    ev.server.message.dst_uri = value or ""
    ev.server.context.uri_new = value is not None or ev.server.context.uri_new
    return True


def _avp(ev: Evaluator, name: Name, value: Value) -> bool:
    avps = ev.server.context.variables.avps
    key = ev.inner(name).removeprefix("s:")
    if value is None:
        if name.index == "*":
            avps.pop(key, None)
        elif avps.get(key):
            avps[key].pop(0)
    elif name.index == "*":
        avps[key] = [value]
    else:
        # an AVP is a stack: a new value hides the old ones
        avps.setdefault(key, []).insert(0, value)
    return True


def _var(ev: Evaluator, name: Name, value: Value) -> bool:
    ev.server.variables[ev.inner(name)] = 0 if value is None else value
    return True


def _vn(ev: Evaluator, name: Name, value: Value) -> bool:
    if value is None:
        ev.server.null_variables.pop(ev.inner(name), None)
    else:
        ev.server.null_variables[ev.inner(name)] = value
    return True


def _shv(ev: Evaluator, name: Name, value: Value) -> bool:
    ev.server.shared[ev.inner(name)] = "" if value is None else value
    return True


def _rcv(_ev: Evaluator, _name: Name, _value: Value) -> bool:
    """Only in the received callback may some of it be set."""
    return False


WRITERS: dict[str, Writer] = {
    "ru": _ru,
    "ruri": _ru,
    "rU": _ru_user,
    "ruri.user": _ru_user,
    "rd": _ru_host,
    "ruri.domain": _ru_host,
    "rp": _ru_port,
    "du": _du,
    "duri": _du,
    "avp": _avp,
    "var": _var,
    "vn": _vn,
    "shv": _shv,
    "vz": _var,
    "rcv": _rcv,
    **xavps.WRITERS,
    **branches.WRITERS,
    **dialogs.WRITERS,
    **sockets.WRITERS,
    **htables.WRITERS,
    **own_request.WRITERS,
    **flags.WRITERS,
    **headers.WRITERS,
    **hops.WRITERS,
    **from_to.WRITERS,
}

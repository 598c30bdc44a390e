"""Setting pseudo-variables; what is not here cannot be set."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.pvars.names import Name
from fake_ksr.pvars.state_readers import indexed
from fake_ksr.pvars.transform import Value
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator

Writer = Callable[["Evaluator", Name, Value], bool]


def _ru(ev: Evaluator, _name: Name, value: Value) -> bool:
    if not isinstance(value, str):
        return False
    ev.server.message.new_uri = value
    ev.server.context.uri_new = True
    return True


def _uri_piece(part: str) -> Writer:
    def write(ev: Evaluator, _name: Name, value: Value) -> bool:
        uri = parse_uri(ev.server.message.uri)
        if uri is None or uri.scheme not in ("sip", "sips") or (value is None and part != "user"):
            return False
        user = ("" if value is None else str(value)) if part == "user" else uri.user
        host = str(value) if part == "host" else uri.host
        port = f":{uri.port}" if uri.port else ""
        if part == "port":
            port = f":{value}"
        rest = (f";{uri.params}" if uri.params else "") + (f"?{uri.headers}" if uri.headers else "")
        text = f"{uri.scheme}:{user + '@' if user else ''}{host}{port}{rest}"
        return _ru(ev, _name, text)

    return write


def _du(ev: Evaluator, _name: Name, value: Value) -> bool:
    if value is not None and not isinstance(value, str):
        return False
    ev.server.message.dst_uri = value or ""
    ev.server.context.uri_new = True
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


def _xavp(ev: Evaluator, name: Name, value: Value) -> bool:
    xavps = ev.server.context.variables.xavps
    root, _, field = ev.inner(name).partition("=>")
    key, level = indexed(root)
    if not field:
        if value is None:
            xavps.pop(key, None)
        return value is None
    levels = xavps.setdefault(key, [])
    if "[" not in root:
        # without an index a new value makes a new entry on top of the others
        levels.insert(0, {})
    elif not -len(levels) <= level < len(levels):
        return False
    wanted, _ = indexed(field)
    if value is None:
        levels[level].pop(wanted, None)
    else:
        levels[level].setdefault(wanted, []).insert(0, value)
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
    ev.server.shared[ev.inner(name)] = 0 if value is None else value
    return True


def _sht(ev: Evaluator, name: Name, value: Value) -> bool:
    table, arrow, key = ev.inner(name).partition("=>")
    found = ev.server.htables.get(table.strip())
    if found is None or not arrow:
        return False
    if value is None:
        found.remove(key.strip())
    else:
        found.set(key.strip(), value)
    return True


def _shtex(ev: Evaluator, name: Name, value: Value) -> bool:
    table, _, key = ev.inner(name).partition("=>")
    found = ev.server.htables.get(table.strip())
    if found is None or not isinstance(value, int):
        return False
    found.expire(key.strip(), value)
    return True


def _flags(ev: Evaluator, _name: Name, value: Value) -> bool:
    if isinstance(value, int):
        ev.server.message.flags = value
    return isinstance(value, int)


WRITERS: dict[str, Writer] = {
    "ru": _ru,
    "ruri": _ru,
    "rU": _uri_piece("user"),
    "ruri.user": _uri_piece("user"),
    "rd": _uri_piece("host"),
    "ruri.domain": _uri_piece("host"),
    "rp": _uri_piece("port"),
    "du": _du,
    "duri": _du,
    "avp": _avp,
    "xavp": _xavp,
    "var": _var,
    "vn": _vn,
    "shv": _shv,
    "sht": _sht,
    "shtex": _shtex,
    "mf": _flags,
}

"""What does not depend on the message: numbers of protocols, the version, the time, sockets."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import CannotBe, Value
from fake_ksr.pvars.xavps import count as count_xavps
from fake_ksr.uri import PROTO_NUMBERS

if TYPE_CHECKING:
    from fake_ksr.network import Endpoint
    from fake_ksr.pvars.evaluate import Evaluator

NUMBERS = {"IPv4": 2, "INET": 2, "IPv6": 10, "INET6": 10} | {
    name.upper(): number for name, number in PROTO_NUMBERS.items()
}
TIMES = ("sec", "min", "hour", "mday", "mon", "year", "wday", "yday", "isdst")


def _constant(_ev: Evaluator, name: Name) -> Value:
    return NUMBERS[name.inner]


def _version(ev: Evaluator, name: Name) -> Value:
    if name.inner != "num" and name.kind == "version":
        raise NotSimulated(f"$version({name.inner})", "…")
    release = ev.server.release
    if name.inner == "verval":
        major, minor, patch = (*map(int, release.split(".")), 0)[:3]
        return major * 1000000 + minor * 1000 + patch
    return release


def _server_id(ev: Evaluator, _name: Name) -> Value:
    return ev.server.config.global_number("server_id", 0)


def _environment(_ev: Evaluator, name: Name) -> Value:
    return os.environ.get(name.inner)


def _environment_number(_ev: Evaluator, name: Name) -> Value:
    text = os.environ.get(name.inner)
    if text is None:
        return None
    return int(text) if text.lstrip("+-").isdecimal() else 0


def _moment(ev: Evaluator, name: Name) -> time.struct_time:
    now = ev.server.clock.now
    return time.gmtime(now) if name.kind.startswith("u") else time.localtime(now)


def _time(ev: Evaluator, name: Name) -> Value:
    moment = _moment(ev, name)
    values = (
        moment.tm_sec, moment.tm_min, moment.tm_hour, moment.tm_mday, moment.tm_mon,
        moment.tm_year, (moment.tm_wday + 1) % 7 + 1, moment.tm_yday, moment.tm_isdst,
    )  # fmt: skip
    return values[TIMES.index(name.inner)]


def _formatted_time(ev: Evaluator, name: Name) -> Value:
    return time.strftime(ev.inner(name), _moment(ev, name))


def _listening(ev: Evaluator, name: Name) -> Value:
    """A listening socket, as "match/value/field" finds it (module corex)."""
    pieces = ev.inner(name).split("/")
    if len(pieces) != 3 or pieces[0] not in ("n", "l", "i", "a") or pieces[2][:1] not in "nlia":
        raise CannotBe
    match, value, field = pieces
    if match in "ia" or field[:1] in ("i", "a", ""):
        raise NotSimulated(f"$lsock({name.inner})", "…")
    names = ev.server.config.socket_names
    found: Endpoint | None = names.get(value) if match == "n" else None
    if match == "l":
        found = next((one for one in ev.server.network.sockets if str(one) == value), None)
    if found is None:
        return None
    if field[0] == "l":
        return str(found)
    return next((known for known, socket in names.items() if socket == found), "")


def _count(ev: Evaluator, name: Name) -> Value:
    """How many values an AVP, or an XAVP, has."""
    counted = ev.parse(name.inner)
    if counted.kind == "xavp":
        return count_xavps(ev, counted)
    return len(ev.server.context.variables.avps.get(ev.inner(counted).removeprefix("s:"), []))


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "K": _constant,
    "version": _version,
    "ksr": _version,
    "sid": _server_id,
    "env": _environment,
    "envn": _environment_number,
    **dict.fromkeys(("time", "utime"), _time),
    **dict.fromkeys(("timef", "utimef"), _formatted_time),
    "lsock": _listening,
    "cnt": _count,
}

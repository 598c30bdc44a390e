"""The uac module's $uac_req(name): the request that uac_req_send() sends."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.pvars.names import Name, UnknownVariable
from fake_ksr.pvars.values import Value
from fake_ksr.uac.requests import NAMES

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator


def _read(ev: Evaluator, name: Name) -> Value:
    return ev.server.uac.request.get(_known(ev, name))


def _write(ev: Evaluator, name: Name, value: Value) -> bool:
    return ev.server.uac.request.set(_known(ev, name), value)


def _known(ev: Evaluator, name: Name) -> str:
    if name.inner not in NAMES or "uac" not in ev.server.config.modules:
        raise UnknownVariable(f"${name.kind}({name.inner})")
    return name.inner


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {"uac_req": _read}
WRITERS: dict[str, Callable[[Evaluator, Name, Value], bool]] = {"uac_req": _write}

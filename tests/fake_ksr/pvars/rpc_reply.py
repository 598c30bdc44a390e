"""$jsonrpl: the reply to the RPC command that the script ran last."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.pvars.names import Name, UnknownVariable
from fake_ksr.pvars.values import Value

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator


def _rpc_reply(ev: Evaluator, name: Name) -> Value:
    reply = ev.server.worker.rpc_reply
    fields: dict[str, Value] = {"code": reply.code, "text": reply.reason, "body": reply.body}
    if name.inner not in fields:
        raise UnknownVariable(f"$jsonrpl({name.inner})")
    return fields[name.inner]


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {"jsonrpl": _rpc_reply}

"""Pseudo-variables of modules that have one or two, and that of the connection."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import Value

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator


def _dsv(ev: Evaluator, name: Name) -> Value:
    """Why a destination's state changes, in the dispatcher module's event route."""
    reason = ev.server.dispatcher.reason
    if reason is None:
        return None
    fields: dict[str, Value] = {
        "code": reason.code,
        "reason": reason.text or None,
        "flags": reason.flags,
    }
    return fields.get(name.inner)


def _hu(ev: Evaluator, _name: Name) -> Value:
    """The URL of an HTTP request."""
    sip = ev.server.message.sip
    return sip.uri if sip.is_request else f"{sip.status:03}"


def _connection(ev: Evaluator, _name: Name) -> Value:
    """The number of the connection that the message came over."""
    return ev.server.message.connection or None


def _websocket(ev: Evaluator, _name: Name) -> Value:
    """The same, 0 for none."""
    return ev.server.message.connection


def _rtpestat(ev: Evaluator, _name: Name) -> Value:
    """What rtpengine has relayed for the call: it is asked each time."""
    from fake_ksr.rtpengine.calls import Commander, Options
    from fake_ksr.rtpengine.statistics import traffic

    engine = ev.server.rtpengine
    if not engine.turn_to(1):
        return None
    result = Commander(ev.server, engine).ask("query", Options())
    return None if result is None else traffic(result.answer)


def _rtpstat(ev: Evaluator, _name: Name) -> Value:
    """What RTPproxy has relayed for the call: it is asked each time."""
    sip, proxies = ev.server.message.sip, ev.server.rtpproxy
    sender, target = sip.from_, sip.to
    if not sip.call_id or sender is None or not sender.tag or target is None:
        return None
    proxies.start_message()
    node = proxies.node(sip.call_id)
    first, second = (sender.tag, target.tag) if sip.is_request else (target.tag, sender.tag)
    if node is None or not first:
        return None
    end = f";1 {second}" if second else ""
    return proxies.send(node, f"Q {sip.call_id} {first}{end}")


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "conid": _connection,
    "ws_conid": _websocket,
    "dsv": _dsv,
    "hu": _hu,
    "rtpestat": _rtpestat,
    "rtppstat": _rtpstat,
    "rtpstat": _rtpstat,
}

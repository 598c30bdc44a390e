"""Where a message came from and where it goes: $via0, $nh, $rpl, $Ru, $br, $ds, $rdir, $expires."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr import branches
from fake_ksr.address import parse_name_addr, parse_name_addrs
from fake_ksr.bindings import expires_header
from fake_ksr.edits import changed_text, fix_length, mend_boundaries
from fake_ksr.network import Endpoint, bracketed
from fake_ksr.params import parse_params
from fake_ksr.printer import context_of
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import CannotBe, Value
from fake_ksr.routed import BranchTarget
from fake_ksr.uri import DEFAULT_PORT, PROTO_NUMBERS, bare_host, parse_uri
from fake_ksr.via import Via

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator

DEFAULT_EXPIRES = 3600
UNSPECIFIED_Q = -1


def _via(place: int) -> Callable[[Evaluator, Name], Value]:
    def read(ev: Evaluator, name: Name) -> Value:
        vias = ev.server.message.sip.vias
        if not vias or place >= len(vias):
            return None
        return _via_part(vias[place], name.inner)

    return read


def _via_part(via: Via, name: str) -> Value:
    parts: dict[str, Value] = {
        "host": via.host,
        "port": via.port or DEFAULT_PORT,
        "proto": via.proto,
        "protoid": PROTO_NUMBERS.get(via.proto.lower(), 0),
        "branch": via.branch or None,
    }
    return parts[name] if name in parts else via.params.get(name) or None


def _reply_hop(ev: Evaluator, name: Name) -> Value:
    """Where a reply goes, by its second Via."""
    sip = ev.server.message.sip
    if sip.is_request:
        return None
    if name.inner == "cntvia":
        return len(sip.vias)
    if name.inner == "cntrr":
        return len(_routes(ev, "record-route"))
    return _second_via(ev, name.inner.removeprefix("d"))


def _second_via(ev: Evaluator, part: str) -> Value:
    vias = ev.server.message.sip.vias
    if len(vias) < 2:
        return None
    via = vias[1]
    rport, proto = via.params.get("rport", ""), via.proto.lower()
    host = via.params.get("received", via.host)
    port = int(rport) if rport.isdecimal() else via.port or DEFAULT_PORT
    parts: dict[str, Value] = {
        "uri": f"sip:{host}:{port};transport={proto}",
        "host": host,
        "port": port,
        "proto": proto,
        "protoid": PROTO_NUMBERS.get(proto, 0),
        "user": None,
        "family": _family(host),
    }
    return parts[part]


def _family(host: str) -> int:
    try:
        return ipaddress.ip_address(bare_host(host)).version
    except ValueError:
        return 0


def _next_hop(ev: Evaluator, name: Name) -> Value:
    msg, part = ev.server.message, name.inner
    if not msg.sip.is_request:
        names = {"u": "uri", "U": "user", "d": "host", "p": "port", "P": "proto", "i": "family"}
        return _second_via(ev, names[part])
    if part == "u":
        return msg.next_hop
    uri = parse_uri(msg.next_hop)
    if uri is None:
        return None
    implied = 5061 if uri.asked_proto == "tls" else DEFAULT_PORT
    default = "" if "port" in uri.present else str(implied)
    parts: dict[str, Value] = {
        "U": uri.user or None,
        "d": uri.host or None,
        "p": uri.port_text or default,
        "P": uri.known("transport") or "UDP",
        "i": _family(uri.host),
    }
    return parts[part]


def _socket_uri(ev: Evaluator, name: Name) -> Value:
    socket = ev.server.message.socket
    uri = f"sip:{bracketed(socket.host)}:{socket.port}"
    full = name.kind.endswith("t") or socket.proto != "udp"
    return f"{uri};transport={socket.proto}" if full else uri


def _socket(part: Callable[[Endpoint], Value]) -> Callable[[Evaluator, Name], Value]:
    return lambda ev, _name: part(ev.server.message.socket)


def _socket_name(ev: Evaluator, _name: Name) -> Value:
    names = ev.server.config.socket_names.items()
    return next((name for name, known in names if known == ev.server.message.socket), None)


def _family_of_socket(ev: Evaluator, name: Name) -> Value:
    six = ":" in ev.server.message.socket.host
    if name.inner == "name":
        return "IPv6" if six else "IPv4"
    return 10 if six else 2


def _shown(target: BranchTarget | None, uri: str, q: int, always: bool) -> str:
    uri = uri if target is None else target.uri
    if q == UNSPECIFIED_Q:
        return f"<{uri}>" if always else uri
    fraction = f"{q:03}".rstrip("0")
    return f"<{uri}>;q={'1' if q >= 1000 else f'0.{fraction}' if q else '0'}"


def _branch(ev: Evaluator, _name: Name) -> Value:
    targets = ev.server.context.targets
    return targets[0].uri if targets and ev.server.message.sip.is_request else None


def _branches(ev: Evaluator, _name: Name) -> Value:
    targets = ev.server.context.targets
    if not targets or not ev.server.message.sip.is_request:
        return None
    return ", ".join(_shown(one, "", one.q, always=False) for one in targets)


def _set_branch(ev: Evaluator, _name: Name, value: Value) -> bool:
    if not isinstance(value, str) or not value:
        return False
    socket = ev.server.message.force_socket
    return branches.push_branch(ev.server, BranchTarget(value, socket=socket))


def _destinations(ev: Evaluator, _name: Name) -> Value:
    msg, context = ev.server.message, ev.server.context
    shown = [_shown(one, "", one.q, always=True) for one in context.targets]
    if msg.new_uri:
        shown.insert(0, _shown(None, msg.new_uri, context.uri_q, always=True))
    return f"Contact: {', '.join(shown)}" if shown else None


def _updated(ev: Evaluator, _name: Name) -> Value:
    """The message with the changes that are to be made, without a Via of the server's own."""
    msg = ev.server.message.copy()
    context = context_of(msg, msg.socket)
    if msg.sip.is_request:
        mend_boundaries(msg, context)
    fix_length(msg, msg.lumps, context, "udp")
    return changed_text(msg, msg.lumps, context)


def _expires(ev: Evaluator, name: Name) -> Value:
    sip = ev.server.message.sip
    default = None
    if sip.first("expires") is not None:
        known = expires_header(sip)
        default = DEFAULT_EXPIRES if known is None else known
    if any(one.broken for one in sip.contact_headers):
        return None
    found = []
    for contact in sip.contacts:
        text = contact.params.get("expires", "")
        if text and not (text.isascii() and text.isdigit()):
            return None
        if text or default is not None:
            found.append(int(text) if text else default or 0)
    if not found and default is not None:
        found.append(default)
    if not found:
        return None
    return min(found) if name.inner == "min" else max(found)


def _routes(ev: Evaluator, key: str) -> list[str]:
    headers = ev.server.message.sip.all(key)
    return [one.uri for header in headers for one in parse_name_addrs(header.body)]


def _route_uri(ev: Evaluator, _name: Name) -> Value:
    found = ev.server.message.sip.first("route")
    first = None if found is None else parse_name_addr(found.body)
    if first is None:
        raise CannotBe
    return first.uri


def _record_routes(ev: Evaluator, _name: Name) -> Value:
    return len(_routes(ev, "record-route"))


def _top_record_routes(ev: Evaluator, _name: Name) -> Value:
    """How many of them the topmost server has added."""
    routes = _routes(ev, "record-route")
    if not routes:
        return 0
    uri = parse_uri(routes[0])
    if uri is None:
        raise CannotBe
    names = [name.lower() for name, _ in parse_params(uri.sip_params) or []]
    return 2 if "r2" in names else 1


def _upstream(ev: Evaluator) -> bool:
    from fake_ksr.ksr.rr import Rr

    return Rr(ev.server).is_direction("upstream") == 1


def _direction(ev: Evaluator, name: Name) -> Value:
    up = _upstream(ev)
    if name.inner == "id":
        return 2 if up else 1
    return "upstream" if up else "downstream"


def _initial_tag(ev: Evaluator, name: Name) -> Value:
    """The tag that From, or To, had in the request that began the dialog."""
    sip = ev.server.message.sip
    party = sip.from_ if (name.kind == "fti") != _upstream(ev) else sip.to
    return None if party is None else party.tag or None


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "via0": _via(0),
    "via1": _via(1),
    "viaZ": _via(-1),
    "rpl": _reply_hop,
    "nh": _next_hop,
    **dict.fromkeys(("Ru", "Rut", "RAu", "RAut"), _socket_uri),
    "Ras": _socket(str),
    "RAi": _socket(lambda socket: socket.host),
    "RAp": _socket(lambda socket: socket.port),
    "Rn": _socket_name,
    "af": _family_of_socket,
    "br": _branch,
    "bR": _branches,
    "ds": _destinations,
    "mbu": _updated,
    "expires": _expires,
    "route_uri": _route_uri,
    "rr_count": _record_routes,
    "rr_top_count": _top_record_routes,
    "rdir": _direction,
    "fti": _initial_tag,
    "tti": _initial_tag,
}
WRITERS: dict[str, Callable[[Evaluator, Name, Value], bool]] = {"br": _set_branch}

"""How Kamailio prints what it sends: forwarded requests and replies, its own replies.

The order of headers and the places of parameters follow the real server: Record-Route above
the new Via, `received` and `rport` in the topmost received Via, Server and Content-Length
last in its own replies (RFC 3261 sections 16.6 and 8.2.6).
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from fake_ksr import edits
from fake_ksr.fields import Header
from fake_ksr.lumps import Lumps, SendContext
from fake_ksr.network import Endpoint, bracketed
from fake_ksr.routed import BranchTarget, RoutedMessage
from fake_ksr.uri import DEFAULT_PORT, bare_host
from fake_ksr.via import Via

REPLY_HEADERS = frozenset({"via", "from", "to", "call-id", "cseq", "record-route"})


def context_of(msg: RoutedMessage, out: Endpoint) -> SendContext:
    """The sockets of a message being sent, for edits that depend on them."""
    return _between(msg.socket, out, msg.advertised_address, msg.advertised_port)


@lru_cache(maxsize=256)
def _between(received: Endpoint, sent: Endpoint, address: str, port: str) -> SendContext:
    return SendContext(
        (received.proto, received.host, received.port),
        (sent.proto, sent.host, sent.port),
        _name(received, "", ""),
        _name(sent, address, port),
    )


def _name(socket: Endpoint, address: str, port: str) -> str:
    """A socket as it stands in a URI, under its advertised address if it has one."""
    host = bracketed(address or socket.host)
    shown = port or ("" if socket.port == DEFAULT_PORT else str(socket.port))
    proto = "ws" if socket.proto == "wss" else socket.proto
    transport = "" if proto == "udp" else f";transport={proto}"
    return f"{host}{f':{shown}' if shown else ''}{transport}"


def reversed_hex(number: int) -> str:
    """A number as Kamailio writes it into branches: hexadecimal, lowest digit first."""
    return f"{number:x}"[::-1]


def via_line(msg: RoutedMessage, out: Endpoint, branch: str, local_rport: bool) -> str:
    """The Via header that the server adds."""
    shown = msg.advertised_port or ("" if out.port == DEFAULT_PORT else str(out.port))
    port = f":{shown}" if shown else ""
    extra = f";i={reversed_hex(msg.connection)}" if msg.source.proto in ("tcp", "tls") else ""
    rport = ";rport" if local_rport or msg.add_local_rport else ""
    return (
        f"Via: SIP/2.0/{out.proto.upper()} {bracketed(msg.advertised_address or out.host)}{port}"
        f";branch={branch}"
        f"{extra}{rport}\r\n"
    )


def print_request(
    msg: RoutedMessage,
    out: Endpoint,
    branch: str,
    *,
    force_rport: bool = False,
    local_rport: bool = False,
) -> str:
    """A request as forwarded from socket `out` with that Via branch."""
    sip = msg.sip
    lumps = msg.lumps.copy()
    via = sip.first("via")
    if via is not None:
        lumps.insert(via.start, via_line(msg, out, branch, local_rport), "via")
        if not msg.as_client:
            _update_top_via(msg, via, lumps, force_rport or msg.force_rport)
    if msg.path:
        route = sip.first("route")
        at = route.start if route is not None else (via.start if via is not None else 0)
        lumps.insert(at, f"Route: {msg.path}\r\n", "route")
    context = context_of(msg, out)
    edits.mend_boundaries(msg, context)
    edits.fix_length(msg, lumps, context, out.proto)
    return edits.changed_text(msg, lumps, context)


def print_forwarded_reply(msg: RoutedMessage) -> str:
    """A reply as passed upstream: the server's own Via is taken off."""
    sip = msg.sip
    lumps = msg.lumps.copy()
    via = sip.first("via")
    if via is not None:
        comma = _end_of_first_value(via.body)
        if comma < 0:
            lumps.delete(via.start, via.end - via.start, kind="via")
        else:
            lumps.delete(via.body_start, comma, kind="via")
    proto = sip.vias[1].proto.lower() if len(sip.vias) > 1 else "udp"
    context = context_of(msg, msg.socket)
    edits.fix_length(msg, lumps, context, proto)
    return edits.changed_text(msg, lumps, context)


def print_local_reply(
    msg: RoutedMessage,
    status: int,
    reason: str,
    *,
    to_tag: str = "",
    server: str = "",
    force_rport: bool = False,
    after_branch: bool = False,
) -> str:
    """A reply that the server makes itself from a request (`to_tag` "" adds none).

    `after_branch` are the releases since 5.8.5, see `_reply_via`.
    """
    sip = msg.sip
    lines = [f"{sip.version} {status} {reason}\r\n"]
    top = True
    for header in sip.headers:
        if header.key not in REPLY_HEADERS:
            continue
        raw = sip.text[header.start : header.end]
        if header.key == "via":
            line = sip.text[header.start : header.body_start] + header.body
            if sip.is_http:
                # a Via of SIP would be none of HTTP
                line = f"S{line[1:]}"
            if top:
                line = _reply_via(msg, line, force_rport, after_branch)
                top = False
            lines.append(line + "\r\n")
        elif header.key == "record-route":
            if 180 <= status < 300:
                lines.append(raw)
        elif header.key == "to" and to_tag:
            ending = sip.text[header.body_start + len(header.body) : header.end]
            lines.append(
                sip.text[header.start : header.body_start] + header.body + f";tag={to_tag}" + ending
            )
        else:
            lines.append(raw)
    lines.extend(msg.reply_lumps)
    if server:
        lines.append(server + "\r\n")
    lines.append(f"Content-Length: {len(msg.reply_body)}\r\n\r\n")
    return "".join(lines) + msg.reply_body


def redirect_contacts(msg: RoutedMessage, targets: list[BranchTarget]) -> str:
    """The Contact header of a 3xx that the server makes: R-URI, if changed, and branches."""
    values = [f"<{msg.new_uri}>"] if msg.new_uri else []
    for target in targets:
        q = f";q={target.q / 1000:g}" if target.q >= 0 else ""
        values.append(f"<{target.uri}>{q}")
    return f"Contact: {', '.join(values)}\r\n" if values else ""


def to_tag_for(msg: RoutedMessage, kind: str) -> str:
    """The To tag of the server's own replies: fixed part for `kind`, checksum of the request."""
    via = msg.sip.vias[0] if msg.sip.vias else None
    fixed = hashlib.md5(kind.encode(), usedforsecurity=False).hexdigest()
    source = "" if via is None else f"{via.host}{via.port}{via.branch}{msg.sip.call_id}"
    suffix = hashlib.md5(source.encode("latin-1"), usedforsecurity=False).hexdigest()[:8]
    return f"{fixed}{'-' if kind == 'tm' else '.'}{suffix}"


def via_needs_received(msg: RoutedMessage) -> bool:
    """Whether the source address must be written into the topmost Via (RFC 3261 18.2.1)."""
    via = msg.sip.vias[0]
    return "received" in via.params or "rport" in via.params or via_differs(msg, via)


def via_differs(msg: RoutedMessage, via: Via) -> bool:
    """Whether the Via's host is not the address that the message came from."""
    return bare_host(via.host).lower() != msg.source.host.lower()


_PARAM = r";[ \t]*{}(?:[ \t]*=[^;,\s]*)?(?=[;,\s]|$)"
RPORT = re.compile(_PARAM.format("rport"), re.IGNORECASE)
RECEIVED = re.compile(_PARAM.format("received"), re.IGNORECASE)
_COMMA = re.compile(r'"[^"]*"|,')
BRANCH = re.compile(_PARAM.format("branch"), re.IGNORECASE)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Of two parameters of one name the last one counts."""
    found = last = pattern.search(text)
    while found is not None:
        last, found = found, pattern.search(text, found.end())
    return last


def _update_top_via(msg: RoutedMessage, header: Header, lumps: Lumps, force_rport: bool) -> None:
    via = msg.sip.vias[0]
    end = _end_of_first_value(header.body)
    value = header.body if end < 0 else header.body[: end - 1].rstrip()
    semicolon = value.find(";")
    anchor = header.body_start + (len(value) if semicolon < 0 else semicolon)
    received = f";received={msg.source.host}" if via_needs_received(msg) else ""
    rport = f";rport={msg.source.port}" if force_rport or "rport" in via.params else ""
    old_rport = _last(RPORT, value) if rport else None
    if rport and old_rport is None:
        # a new rport goes in front of received, wherever that stands
        received = rport + received
    old_received = _last(RECEIVED, value) if received else None
    if received and old_received is None:
        lumps.insert(anchor, received, "via")
    elif received and old_received is not None:
        _replace(lumps, header, old_received, received)
    if rport and old_rport is not None:
        _replace(lumps, header, old_rport, rport)


def _replace(lumps: Lumps, header: Header, old: re.Match[str], text: str) -> None:
    lumps.delete(header.body_start + old.start(), old.end() - old.start(), text, "via")


def _reply_via(msg: RoutedMessage, line: str, force_rport: bool, after_branch: bool) -> str:
    """The topmost Via with rport in its place, and received.

    What is new stands at the end of the header, since 5.8.5 (`after_branch`) behind the branch,
    and received behind the rport that was asked for.
    """
    params = msg.sip.vias[0].params
    rport = ""
    if force_rport or msg.force_rport or "rport" in params:
        rport = f";rport={msg.source.port}"
    received = f";received={msg.source.host}" if via_needs_received(msg) else ""
    asked = _last(RPORT, line) if rport else None
    if not after_branch:
        if asked is not None:
            line, rport = line[: asked.start()] + rport + line[asked.end() :], ""
        return line + rport + received
    branch = _last(BRANCH, line)
    if asked is not None:
        start, end = asked.span()
    else:
        start = end = len(line) if branch is None else branch.end()
    return line[:start] + rport + received + line[end:]


def _end_of_first_value(body: str) -> int:
    """Offset after the comma (and blanks) that ends the first of several values, or -1."""
    if "," not in body:
        return -1
    comma = next((found.start() for found in _COMMA.finditer(body) if found[0] == ","), -1)
    if comma < 0:
        return -1
    rest = body[comma + 1 :]
    return comma + 1 + len(rest) - len(rest.lstrip())

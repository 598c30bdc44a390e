"""CANCEL: received for a transaction, and sent to its branches (RFC 3261 sections 9, 16.10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import transport
from fake_ksr.errorcodes import E_SCRIPT
from fake_ksr.network import Endpoint, bracketed
from fake_ksr.printer import reversed_hex
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import replies, timers
from fake_ksr.tm.cells import Branch, Transaction
from fake_ksr.uri import DEFAULT_PORT

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


STATELESS, DROP = 1, 2


def forward_cancel(
    server: FakeKamailio, msg: RoutedMessage, force_proto: str, proxy: Endpoint | None
) -> tuple[int, Transaction | None]:
    """t_forward_cancel: answer it 200 and cancel the branches of its INVITE; else pass it on.

    Returns the transaction of the CANCEL, too, where forwarding with state was tried.
    """
    from fake_ksr.tm import forward, stateless

    context = server.context
    invite = server.tm.original(msg.sip)
    unmatched = server.config.number("tm", "unmatched_cancel", 0)
    if invite is None and unmatched == STATELESS:
        return min(stateless.forward(server, msg, force_proto, proxy), 0), None
    if invite is None and unmatched == DROP:
        return 1, None
    made = forward.new_transaction(server, msg)
    if made != E_SCRIPT and made <= 0:
        return (1 if made == 0 else made), None
    cell = context.transaction
    assert cell is not None
    if invite is None or cell.canceled:
        return forward.forward(server, cell, msg, force_proto, proxy), cell
    _end_to_end(server, cell, msg, invite)
    context.forwarded = True
    return 1, cell


def _end_to_end(
    server: FakeKamailio, cell: Transaction, msg: RoutedMessage, invite: Transaction
) -> None:
    invite.canceled = True
    waiting = [branch for branch in invite.branches if can_cancel(branch)]
    if not waiting:
        replies.reply(server, invite, invite.request, 487, "Request canceled")
        replies.reply(server, cell, msg, 200, "ok -- no more pending branches")
        return
    for branch in waiting:
        cancel_one(server, invite, branch, kill=False, source=msg)
    replies.reply(server, cell, msg, 200, "canceling")


def can_cancel(branch: Branch) -> bool:
    """Whether a branch is still open and no CANCEL has gone to it."""
    return not branch.blind and branch.last_received < 200 and not branch.cancel_text


def cancel_branches(
    server: FakeKamailio, cell: Transaction, *, kill: bool, reason: int = 0
) -> None:
    """Cancel what is still open; `kill` forgets the branches (a final reply went upstream)."""
    for branch in cell.branches:
        if can_cancel(branch):
            cancel_one(server, cell, branch, kill=kill, reason=reason)


def cancel_one(
    server: FakeKamailio,
    cell: Transaction,
    branch: Branch,
    *,
    kill: bool,
    source: RoutedMessage | None = None,
    reason: int = 0,
) -> None:
    """cancel_branch: send a CANCEL, or wait for a provisional reply first."""
    if not can_cancel(branch):
        return
    branch.cancelled = True
    extra = _reason_headers(server, cell, source, reason)
    if kill:
        branch.stop_timers()
    if branch.last_received < 100:
        branch.stop_retransmitting()
        return
    branch.stop_retransmitting()
    send_cancel(server, cell, branch, extra)


def cancel_late(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    """A provisional reply on a branch marked as cancelled: now the CANCEL can go (or again)."""
    if branch.cancel_text:
        transport.send_again(server, branch.cancel_text, branch.socket, branch.destination)
        return
    branch.last_received = max(branch.last_received, 100)
    extra = cell.cancel_reason
    if not extra and cell.status >= 200 and server.config.number("tm", "local_cancel_reason", 1):
        extra = f"Reason: SIP;cause={cell.status}\r\n"
    send_cancel(server, cell, branch, extra)


def send_cancel(server: FakeKamailio, cell: Transaction, branch: Branch, extra: str = "") -> None:
    """Send a CANCEL on a branch, again and again until it is answered."""
    branch.cancel_text = local_request(server, cell, branch, "CANCEL", "", extra)
    sent = transport.send_local(server, branch.cancel_text, branch.socket, branch.destination)
    if branch.relayed is not None:
        branch.relayed.cancel = sent
    if branch.destination.proto == "udp":
        _repeat(server, cell, branch, cell.retr_t1, cell.retr_t1)


def _repeat(
    server: FakeKamailio, cell: Transaction, branch: Branch, interval: float, spent: float
) -> None:
    def again() -> None:
        transport.send_again(server, branch.cancel_text, branch.socket, branch.destination)
        longer = min(2 * interval, cell.retr_t2)
        _repeat(server, cell, branch, longer, spent + longer)

    if spent < cell.fr_timer:
        branch.cancel_timer = server.clock.after(timers.rounded(interval), again)


def _reason_headers(
    server: FakeKamailio, cell: Transaction, source: RoutedMessage | None, reason: int
) -> str:
    if source is not None:
        if cell.no_e2e_cancel_reason:
            return ""
        said = "".join(source.sip.text[h.start : h.end] for h in source.sip.all("reason"))
        cell.cancel_reason = cell.cancel_reason or said
        return cell.cancel_reason
    if reason and server.config.number("tm", "local_cancel_reason", 1):
        text = ';text="Call completed elsewhere"' if reason == 200 else ""
        return f"Reason: SIP;cause={reason}{text}\r\n"
    return ""


KEPT = frozenset({"from", "call-id", "route", "max-forwards"})


def local_request(
    server: FakeKamailio, cell: Transaction, branch: Branch, method: str, to: str, extra: str = ""
) -> str:
    """A CANCEL or ACK of the server's own for a branch (RFC 3261 sections 9.1 and 17.1.1.3).

    It is made of the INVITE that was sent there: `to` is the To line where it must differ,
    `extra` more header lines. With tm's reparse_invite=0 it is made of what was received. The To
    of a CANCEL is that of the INVITE received, unless t_use_uac_headers() says otherwise.
    """
    if method == "CANCEL" and not cell.use_uac_headers:
        known = cell.request.sip.first("to")
        to = "" if known is None else cell.request.sip.text[known.start : known.end]
    reparse = server.config.number("tm", "reparse_invite", 1) != 0
    if not reparse and not (method == "CANCEL" and cell.use_uac_headers):
        return _built_afresh(server, cell, branch, method, to, extra)
    sent = server.parse(branch.text)
    lines = [f"{method} {branch.uri} {sent.version}\r\n"]
    first_via = True
    for header in sent.headers:
        raw = sent.text[header.start : header.end]
        if header.key == "via":
            if first_via:
                lines.append(raw)
            first_via = False
        elif header.key == "cseq":
            number = sent.text[header.start : header.body_start] + sent.cseq[0]
            lines.append(f"{number} {method}\r\n")
        elif header.key == "to":
            lines.append(to or raw)
        elif header.key == "content-length":
            lines.append(f"{header.name}: 0\r\n")
        elif header.key in KEPT:
            lines.append(raw)
    return "".join(lines) + extra + "\r\n"


def _built_afresh(
    server: FakeKamailio, cell: Transaction, branch: Branch, method: str, to: str, extra: str
) -> str:
    sip = cell.request.sip
    socket = branch.socket
    port = "" if socket.port == DEFAULT_PORT else f":{socket.port}"
    stream = cell.request.source.proto in ("tcp", "tls")
    extra_via = f";i={reversed_hex(cell.request.connection)}" if stream else ""

    def line(name: str) -> str:
        header = sip.first(name)
        return "" if header is None else sip.text[header.start : header.end]

    routes = "".join(sip.text[h.start : h.end] for h in sip.all("route"))
    agent = server.user_agent_header + "\r\n" if server.user_agent_header else ""
    return (
        f"{method} {branch.uri} SIP/2.0\r\n"
        f"Via: SIP/2.0/{socket.proto.upper()} {bracketed(socket.host)}{port}"
        f";branch={branch.via_branch}{extra_via}\r\n"
        f"{line('from')}{line('call-id')}{to or line('to')}"
        f"CSeq: {sip.cseq[0]} {method}\r\nMax-Forwards: 70\r\n{routes}{agent}"
        f"Content-Length: 0\r\n{extra}\r\n"
    )

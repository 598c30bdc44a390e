"""KSR.sl: replies without a transaction (or with one, when there is one)."""

from __future__ import annotations

from fake_ksr import transport
from fake_ksr.errorcodes import reason_phrase
from fake_ksr.ksr.base import Submodule
from fake_ksr.printer import print_local_reply, redirect_contacts, to_tag_for
from fake_ksr.tm import replies

ACK_WAIT = 6.0
"""Seconds during which an ACK for a stateless reply is recognised and absorbed."""


class Sl(Submodule):
    """The functions of the sl module."""

    name = "sl"

    def sl_send_reply(self, status: int, reason: str) -> int:
        server, msg = self._server, self._msg
        if not msg.sip.is_request or msg.sip.method == "ACK":
            return -1
        if msg.no_reply:
            self._log("info", "message marked with no-reply flag")
            return -2
        if 300 <= status < 400:
            msg.reply_lumps.append(redirect_contacts(msg, self._context.targets))
        tag = ""
        if status >= 180 and msg.sip.to is not None and not msg.sip.to.tag:
            tag = to_tag_for(msg, "sl")
        text = print_local_reply(
            msg,
            status,
            reason,
            to_tag=tag,
            server=server.server_header,
            force_rport=server.force_rport,
        )
        server.stateless_until = server.clock.elapsed + ACK_WAIT
        transport.send_reply(
            server, text, msg.socket, transport.reply_destination(server, msg), self._context.call
        )
        return 1

    def send_reply(self, status: int, reason: str) -> int:
        if self._msg.no_reply:
            self._log("info", "message marked with no-reply flag")
            return -2
        if self._number("bind_tm", 1) and self._context.transaction is not None:
            # the transaction's reply; 1 even when it says that it was replied already
            return 1 if replies.reply_from_script(self._server, status, reason) >= 0 else -1
        if not self._msg.sip.is_request:
            return -1
        return self.sl_send_reply(status, reason)

    def send_reply_mode(self, status: int, reason: str, _mode: int) -> int:
        return self.send_reply(status, reason)

    def sl_reply_error(self) -> int:
        if self._msg.no_reply:
            return -2
        status, reason = reason_phrase(self._server.prev_ser_error, "SL")
        self.sl_send_reply(status, reason)
        self._log("err", f"stateless error reply used: {reason}")
        return 1

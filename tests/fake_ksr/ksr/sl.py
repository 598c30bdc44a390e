"""KSR.sl: replies without a transaction (or with one, when there is one)."""

from __future__ import annotations

from fake_ksr import transport
from fake_ksr.errorcodes import reason_phrase
from fake_ksr.ksr.base import Submodule
from fake_ksr.printer import print_local_reply, redirect_contacts, to_tag_for
from fake_ksr.processing import forward_reply
from fake_ksr.tm import replies

NO_CONNECT, CLOSE = 1 | 2 | 64, 4
ACK_WAIT = 6.0
"""Seconds during which an ACK for a stateless reply is recognised and absorbed."""


class Sl(Submodule):
    """The functions of the sl module."""

    name = "sl"

    def sl_send_reply(self, status: int, reason: str) -> int:
        server, msg = self._server, self._msg
        if not reason and self._refuses_empty():
            self._log("err", "reply reason is null or empty")
            return -1
        if not msg.sip.is_request or msg.sip.method_id == "ACK":
            return -1
        if msg.no_reply:
            self._log("info", "message marked with no-reply flag")
            return -2
        if msg.sip.broken:
            self._log("err", "response building failed")
            return -1
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
            after_branch=server.since("5.8.5"),
        )
        server.stateless_until = server.clock.elapsed + ACK_WAIT
        transport.send_reply(
            server, text, msg.socket, transport.reply_destination(server, msg), self._context.call
        )
        msg.final_reply = msg.final_reply or status >= 200
        return 1

    def _refuses_empty(self) -> bool:
        """Whether this release sends no reply without a reason phrase."""
        server = self._server
        return server.since("6.1.3") or (server.since("6.0.7") and not server.since("6.1"))

    def send_reply(self, status: int, reason: str) -> int:
        if self._msg.no_reply:
            self._log("info", "message marked with no-reply flag")
            return -2
        if not reason and self._refuses_empty():
            self._log("err", "reply reason is null or empty")
            return -1
        if self._number("bind_tm", 1) and self._context.transaction is not None:
            # the transaction's reply; 1 even when it says that it was replied already
            return 1 if replies.reply_from_script(self._server, status, reason) >= 0 else -1
        if not self._msg.sip.is_request:
            return -1
        return self.sl_send_reply(status, reason)

    def send_reply_mode(self, status: int, reason: str, mode: int) -> int:
        # the bits are those that the source tests, not those of its page
        if mode & NO_CONNECT:
            self._msg.send_flags |= {"reply_no_connect"}
        elif mode & CLOSE:
            self._msg.send_flags |= {"reply_close"}
        return self.send_reply(status, reason)

    def send_reply_error(self) -> int:
        """Through the transaction, and where that refuses without it after all."""
        refused = self._replied()
        if refused:
            return refused
        if self._number("bind_tm", 1) and self._context.transaction is not None:
            status, reason = reason_phrase(self._server.prev_ser_error, "TM")
            sent = replies.reply_from_script(self._server, status, reason)
            if sent > 0:
                return sent
        return self.sl_reply_error()

    def sl_reply_error(self) -> int:
        if self._msg.no_reply:
            self._log("info", "message marked with no-reply flag")
            return -2
        refused = self._replied() if self._server.since("5.8") else 0
        if refused:
            return refused
        status, reason = reason_phrase(self._server.prev_ser_error, "SL")
        self.sl_send_reply(status, reason)
        self._log("err", f"stateless error reply used: {reason}")
        return 1

    def _replied(self) -> int:
        """Why no error is told: there was a reply, or tm gives one when the route ends; 0 else."""
        if self._msg.final_reply:
            self._log("info", "message marked with final-reply flag")
            return -2
        if self._msg.delayed_reply:
            self._log("info", "message marked with delayed-reply flag")
            return -3
        return 0

    def sl_forward_reply(self, code: str, reason: str) -> int:
        """A reply goes on at once, with another code of its class; it stays what it was."""
        msg = self._msg
        if msg.sip.is_request:
            self._log("err", "invalid SIP message type")
            return -1
        if code and not (len(code) == 3 and code[1:].isdigit() and code.isascii()):
            self._log("err", f"invalid reply code value {code}")
            return -1
        if code and code[0] != str(msg.sip.status)[0]:
            self._log("err", "reply code class cannot be changed")
            return -1
        if len(msg.sip.vias) < 2:
            return -1
        line = f"{msg.sip.version} {code or msg.sip.status} {reason or msg.sip.reason}"
        return 1 if forward_reply(self._server, msg, line) else -1

"""KSR.websocket: turning connections into WebSockets, and closing them (RFC 6455, RFC 7118)."""

from __future__ import annotations

import base64
import hashlib
import re

from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.sl import Sl
from fake_ksr.websockets import WS, Connection

VERSION = 13
SIP, MSRP = 1, 2
"""Bits of the parameter sub_protocols."""
ANY_ORIGIN, SAME_ORIGIN = 1, 2
"""Values of the parameter cors_mode."""
GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
NORMAL = 1000, "Normal closure"
KEY, PROTOCOL, ORIGIN = "sec-websocket-key", "sec-websocket-protocol", "origin"
ONCE = (KEY, "sec-websocket-version", ORIGIN)
LOWERED = ("connection", "upgrade", PROTOCOL)


class _Refused(Exception):
    """The handshake is answered with this status and header fields."""

    def __init__(self, status: int, reason: str, headers: str = "") -> None:
        super().__init__(status)
        self.status, self.reason, self.headers = status, reason, headers


class WebSocket(Submodule):
    """The functions of the websocket module."""

    name = "websocket"

    # --- closing ---

    def close(self) -> int:
        return self.close_reason(*NORMAL)

    def close_reason(self, status: int, reason: str) -> int:
        return self._close(self._server.websockets.of(self._msg), status, reason)

    def close_conid(self, status: int, reason: str, number: int) -> int:
        self._server.websockets.of(self._msg)
        return self._close(self._server.websockets.find(number), status, reason)

    def _close(self, connection: Connection | None, status: int, reason: str) -> int:
        if connection is None:
            self._log("err", "failed to retrieve WebSocket connection")
            return -1
        self._server.websockets.close(connection, status & 0xFFFF, reason)
        return 1

    # --- the handshake ---

    def handle_handshake(self) -> int:
        """1 where the connection is a WebSocket now, 0 where it is not; it answers by itself."""
        msg = self._msg
        try:
            if not msg.connection:
                raise _Refused(500, "Internal Server Error")
            if msg.source.proto not in WS or self._server.websockets.find(msg.connection):
                self._log("err", "unsupported transport")
                return 0
            headers = self._accepted()
        except _Refused as refused:
            self._reply(refused.status, refused.reason, refused.headers)
            return 0
        self._server.websockets.add(msg)
        return 1 if self._reply(101, "Switching Protocols", headers) else 0

    def _accepted(self) -> str:
        """The header fields of the answer to a good handshake; raises _Refused."""
        fields = self._fields()
        offered = {
            bit
            for name, bit in (("sip", SIP), ("msrp", MSRP))
            if name in fields.get(PROTOCOL, "") and self._spoken & bit
        }
        good = (
            "upgrade" in fields.get("connection", "")
            and "websocket" in fields.get("upgrade", "")
            and KEY in fields
            and "sec-websocket-version" in fields
        )
        if not good or not offered:
            self._log("warn", "required headers not present")
            raise _Refused(400, "Bad Request", self._wanted())
        digest = hashlib.sha1((fields[KEY] + GUID).encode("latin-1"), usedforsecurity=False)
        key = base64.b64encode(digest.digest()).decode()
        spoken = "sip" if SIP in offered else "msrp"
        return (
            f"{self._cors(fields)}Sec-WebSocket-Protocol: {spoken}\r\nUpgrade: websocket\r\n"
            f"Connection: upgrade\r\nSec-WebSocket-Accept: {key}\r\n"
        )

    def _fields(self) -> dict[str, str]:
        """The header fields that count, the words in some of them made lower case for good."""
        msg = self._msg
        fields: dict[str, str] = {}
        for header in msg.sip.headers:
            name = header.name.lower()
            if name in ONCE:
                if name in fields:
                    raise _Refused(400, "Bad Request")
                if name == "sec-websocket-version" and _number(header.body) != VERSION:
                    text = f"Sec-WebSocket-Version: {VERSION}\r\n"
                    raise _Refused(426, "Upgrade Required", text)
                fields[name] = header.body
            elif name in LOWERED:
                lowered = header.body.lower()
                msg.sip = msg.sip.overwritten(header.body_start, lowered)
                fields[name] = f"{fields.get(name, '')} {lowered}"
        return fields

    @property
    def _spoken(self) -> int:
        """The protocols that are spoken; MSRP where its module is there."""
        asked = self._number("sub_protocols", SIP | MSRP)
        return asked if "msrp" in self._server.config.modules else asked & ~MSRP

    def _wanted(self) -> str:
        names = [name for name, bit in (("sip", SIP), ("msrp", MSRP)) if self._spoken & bit]
        lines = [f"Sec-WebSocket-Protocol: {name}\r\n" for name in names]
        return "".join([*lines, f"Sec-WebSocket-Version: {VERSION}\r\n"])

    def _cors(self, fields: dict[str, str]) -> str:
        mode = self._number("cors_mode", 0)
        if mode == ANY_ORIGIN:
            return "Access-Control-Allow-Origin: *\r\n"
        if mode == SAME_ORIGIN and fields.get(ORIGIN):
            return f"Access-Control-Allow-Origin: {fields[ORIGIN]}\r\n"
        return ""

    def _reply(self, status: int, reason: str, headers: str) -> bool:
        if headers:
            self._msg.reply_lumps.append(headers)
        return Sl(self._server).send_reply(status, reason) >= 0


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else 0

"""KSR.path: Path headers (RFC 3327)."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule
from fake_ksr.lumps import SendContext
from fake_ksr.network import bracketed
from fake_ksr.uri import PROTO_NUMBERS


class Path(Submodule):
    """The functions of the path module; flow tokens of module outbound are not simulated."""

    name = "path"

    def add_path(self) -> int:
        return self._add("", "", received=False)

    def add_path_user(self, user: str) -> int:
        return self._add(user, "", received=False)

    def add_path_user_params(self, user: str, params: str) -> int:
        return self._add(user, params, received=False)

    def add_path_received(self) -> int:
        return self._add("", "", received=True)

    def add_path_received_user(self, user: str) -> int:
        return self._add(user, "", received=True)

    def add_path_received_user_params(self, user: str, params: str) -> int:
        return self._add(user, params, received=True)

    def _add(self, user: str, params: str, *, received: bool) -> int:
        """Above the first Path, else behind the last header."""
        msg = self._msg
        double = self._number("enable_r2", 0) != 0
        start = f"Path: <sip:{user}@" if user else "Path: <sip:"
        end = (
            ";lr"
            + (self._received() if received else "")
            + (f";{params}" if params else "")
            + (";r2=on" if double else "")
            + ">\r\n"
        )

        def lines(where: SendContext) -> str:
            names = (where.sent_name, where.received_name) if double else (where.sent_name,)
            return "".join(f"{start}{name}{end}" for name in names)

        header = msg.sip.first("path")
        msg.lumps.insert(msg.sip.unparsed if header is None else header.start, lines)
        return 1

    def _received(self) -> str:
        source = self._msg.source
        name = self._server.config.text("path", "received_name", "received")
        address = bracketed(source.host)
        if self._number("received_format", 0):
            return f";{name}={address}~{source.port}~{PROTO_NUMBERS[source.proto]}"
        proto = "ws" if source.proto == "wss" else source.proto
        extra = "" if proto == "udp" else f"%3Btransport%3D{proto}"
        return f";{name}=sip:{address}:{source.port}{extra}"

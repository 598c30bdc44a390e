"""KSR.*: the functions of Kamailio's core."""

from __future__ import annotations

from fake_ksr import native
from fake_ksr.ksr.core_flags import CoreFlags
from fake_ksr.ksr.core_next_hop import CoreNextHop
from fake_ksr.ksr.methods import LETTERS, METHODS
from fake_ksr.worker import debug_level

LIST_SIZE = 127


class Core(CoreFlags, CoreNextHop):
    """The functions right in KSR."""

    name = ""

    # --- log ---

    def dbg(self, text: str) -> None:
        self._log("dbg", text)

    def info(self, text: str) -> None:
        self._log("info", text)

    def notice(self, text: str) -> None:
        self._log("notice", text)

    def warn(self, text: str) -> None:
        self._log("warn", text)

    def err(self, text: str) -> None:
        self._log("err", text)

    def crit(self, text: str) -> None:
        self._log("crit", text)

    def log(self, level: str, text: str) -> None:
        known = ("dbg", "info", "notice", "warn", "err", "crit")
        self._log(level.lower() if level.lower() in known else "err", text)

    def get_debug(self) -> int:
        return debug_level(self._server)

    def route(self, name: str) -> int:
        return native.run(self._server, name)

    # --- methods ---

    def is_method(self, wanted: str) -> bool:
        if not wanted:
            return False
        method = self._msg.sip.cseq_method
        if "|" not in wanted or method not in METHODS:
            return method.lower() == wanted.lower()
        if len(wanted) >= LIST_SIZE:
            self._log("err", "methods parameter is too long")
            return False
        names = [piece.strip().upper() for piece in wanted.replace("|", ",").split(",")]
        if any(name not in METHODS for name in names):
            self._log("err", f"unknown method in list [{wanted}] - use only standard SIP methods")
            return False
        return method in names

    def is_method_in(self, letters: str) -> bool:
        method = self._msg.sip.cseq_method
        if method not in METHODS:
            return False
        for letter in letters:
            known = LETTERS.get(letter.upper())
            if known == method:
                return True
            if known is None:
                self._log("warn", f"unsupported method flag: {letter}")
        return False

    # --- transport ---

    def is_UDP(self) -> bool:
        return self._msg.source.proto == "udp"

    def is_TCP(self) -> bool:
        return self._msg.source.proto == "tcp"

    def is_TCPX(self) -> bool:
        return self._msg.source.proto in ("tcp", "tls", "ws", "wss")

    def is_TLS(self) -> bool:
        return self._msg.source.proto == "tls"

    def is_WS(self) -> bool:
        return self._msg.source.proto == "ws"

    def is_WSS(self) -> bool:
        return self._msg.source.proto == "wss"

    def is_WSX(self) -> bool:
        return self._msg.source.proto in ("ws", "wss")

    def is_SCTP(self) -> bool:
        return self._msg.source.proto == "sctp"

    def is_proto(self, letters: str) -> bool:
        by_letter = {"e": "tls", "s": "sctp", "t": "tcp", "u": "udp", "v": "ws", "w": "wss"}
        return any(by_letter.get(letter) == self._msg.source.proto for letter in letters.lower())

    def is_IPv4(self) -> bool:
        return ":" not in self._msg.socket.host

    def is_IPv6(self) -> bool:
        return ":" in self._msg.socket.host

    def is_src_port(self, port: int) -> bool:
        return port == self._msg.source.port

    def is_dst_port(self, port: int) -> bool:
        return port == self._msg.socket.port

    # --- myself ---

    def is_myself(self, uri: str) -> bool:
        return self._server.network.is_myself_uri(uri)

    def is_myself_ruri(self) -> bool:
        return self._msg.sip.is_request and self.is_myself(self._msg.uri)

    def is_myself_duri(self) -> bool:
        return bool(self._msg.dst_uri) and self.is_myself(self._msg.dst_uri)

    def is_myself_nhuri(self) -> bool:
        return self.is_myself_duri() if self._msg.dst_uri else self.is_myself_ruri()

    def is_myself_furi(self) -> bool:
        sender = self._msg.sip.from_
        return sender is not None and self.is_myself(sender.uri)

    def is_myself_turi(self) -> bool:
        target = self._msg.sip.to
        return target is not None and self.is_myself(target.uri)

    def is_myself_suri(self) -> bool:
        source = self._msg.source
        return self._server.network.is_myself(source.host, source.port, source.proto)

    def is_myself_srcip(self) -> bool:
        return self._server.network.is_myself(self._msg.source.host)


def _method_test(method: str) -> None:
    def test(self: Core) -> bool:
        return self._msg.sip.cseq_method == method

    setattr(Core, f"is_{method}", test)


for _method in METHODS:
    _method_test(_method)

"""KSR.*: the functions of Kamailio's core."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.methods import LETTERS, METHODS
from fake_ksr.network import Endpoint
from fake_ksr.routed import RoutedMessage
from fake_ksr.uri import parse_uri

MAX_FLAG = 31


class Core(Submodule):
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
        return self._server.config.global_number("debug", 0)

    # --- methods ---

    def is_method(self, wanted: str) -> bool:
        if not wanted:
            return False
        method = self._msg.sip.cseq_method
        if "|" not in wanted or method not in METHODS:
            return method.lower() == wanted.lower()
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

    # --- flags ---

    def setflag(self, flag: int) -> bool:
        return self._change_flag(flag, True)

    def resetflag(self, flag: int) -> bool:
        return self._change_flag(flag, False)

    def isflagset(self, flag: int) -> bool:
        return self._in_range(flag) and bool(self._msg.flags >> flag & 1)

    def setbflag(self, flag: int) -> bool:
        return self.setbiflag(flag, 0)

    def resetbflag(self, flag: int) -> bool:
        return self.resetbiflag(flag, 0)

    def isbflagset(self, flag: int) -> bool:
        return self.isbiflagset(flag, 0)

    def setbiflag(self, flag: int, branch: int) -> bool:
        if not self._in_range(flag):
            return False
        self._set_branch_flags(branch, self._branch_flags(branch) | 1 << flag)
        return True

    def resetbiflag(self, flag: int, branch: int) -> bool:
        if not self._in_range(flag):
            return False
        self._set_branch_flags(branch, self._branch_flags(branch) & ~(1 << flag))
        return True

    def isbiflagset(self, flag: int, branch: int) -> bool:
        return self._in_range(flag) and bool(self._branch_flags(branch) >> flag & 1)

    def setsflag(self, flag: int) -> bool:
        if self._in_range(flag):
            self._server.script_flags |= 1 << flag
        return self._in_range(flag)

    def resetsflag(self, flag: int) -> bool:
        if self._in_range(flag):
            self._server.script_flags &= ~(1 << flag)
        return self._in_range(flag)

    def issflagset(self, flag: int) -> bool:
        return self._in_range(flag) and bool(self._server.script_flags >> flag & 1)

    def _in_range(self, flag: int) -> bool:
        if 0 <= flag <= MAX_FLAG:
            return True
        self._log("err", f"invalid flag parameter {flag}")
        return False

    def _change_flag(self, flag: int, on: bool) -> bool:
        if not self._in_range(flag):
            return False
        msg = self._msg
        msg.flags = msg.flags | 1 << flag if on else msg.flags & ~(1 << flag)
        return True

    def _branch_flags(self, branch: int) -> int:
        if branch == 0:
            return self._context.branch_flags
        targets = self._context.targets
        return targets[branch - 1].flags if 0 < branch <= len(targets) else 0

    def _set_branch_flags(self, branch: int, flags: int) -> None:
        if branch == 0:
            self._context.branch_flags = flags
        elif 0 < branch <= len(self._context.targets):
            self._context.targets[branch - 1].flags = flags

    # --- where the message goes ---

    def seturi(self, uri: str) -> bool:
        self._msg.new_uri = uri
        self._context.uri_new = True
        return True

    def setuser(self, user: str) -> bool:
        return self._rewrite(user=user)

    def sethost(self, host: str) -> bool:
        return self._rewrite(host=host)

    def _rewrite(self, user: str | None = None, host: str | None = None) -> bool:
        self._server.action_done()
        uri = parse_uri(self._msg.uri)
        if uri is None or uri.scheme not in ("sip", "sips"):
            self._log("err", "do action failed")
            return False
        name = uri.user if user is None else user
        password = f":{uri.password}" if uri.password is not None and name else ""
        where = uri.host if host is None else host
        port = f":{uri.port}" if uri.port and host is None else ""
        params = f";{uri.params}" if uri.params else ""
        headers = f"?{uri.headers}" if uri.headers else ""
        userinfo = f"{name}{password}@" if name else ""
        return self.seturi(f"{uri.scheme}:{userinfo}{where}{port}{params}{headers}")

    def setdsturi(self, uri: str) -> bool:
        self._msg.dst_uri = uri
        self._context.uri_new = True
        return True

    def resetdsturi(self) -> bool:
        self._msg.dst_uri = ""
        return True

    def isdsturiset(self) -> bool:
        return bool(self._msg.dst_uri)

    def force_rport(self) -> bool:
        self._msg.force_rport = True
        return True

    def add_local_rport(self) -> bool:
        self._msg.add_local_rport = True
        return True

    def set_drop(self) -> None:
        if self._context.can_drop:
            self._context.dropped = True

    def forward(self) -> int:
        return self._forward(self._msg, None)

    def forward_uri(self, uri: str) -> int:
        return self._forward(self._msg, uri or None)

    def _forward(self, msg: RoutedMessage, uri: str | None) -> int:
        from fake_ksr.tm.forward import forward_statelessly

        proxy: Endpoint | None = None
        if uri is not None:
            proxy = self._server.network.destination(uri)
            if proxy is None:
                return -1
        return 1 if forward_statelessly(self._server, msg, proxy=proxy) >= 0 else -1


def _method_test(method: str) -> None:
    def test(self: Core) -> bool:
        return self._msg.sip.cseq_method == method

    setattr(Core, f"is_{method}", test)


for _method in METHODS:
    _method_test(_method)

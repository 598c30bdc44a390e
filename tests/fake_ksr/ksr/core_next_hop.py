"""KSR.seturi, KSR.setdsturi, KSR.forward and the like: where a message goes, and how."""

from __future__ import annotations

import ipaddress

from fake_ksr.ksr.base import Submodule
from fake_ksr.network import Endpoint
from fake_ksr.rewrite import with_host, with_user
from fake_ksr.routed import RoutedMessage
from fake_ksr.uri import bare_host, parse_uri

ADDRESS_SIZE, PORT_SIZE = 128, 8


class CoreNextHop(Submodule):
    """The core's functions on where a message goes."""

    def seturi(self, uri: str) -> bool:
        self._msg.new_uri = uri
        self._context.uri_new = True
        return True

    def setuser(self, user: str) -> bool:
        return self._rewrite(with_user(self._msg.uri, user))

    def sethost(self, host: str) -> bool:
        return self._rewrite(with_host(self._msg.uri, host))

    def _rewrite(self, uri: str | None) -> bool:
        self._server.action_done()
        if uri is None:
            self._log("err", "do action failed")
            return False
        return self.seturi(uri)

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

    def set_forward_close(self) -> bool:
        return self._flag("forward_close")

    def set_forward_no_connect(self) -> bool:
        return self._flag("forward_no_connect")

    def set_reply_close(self) -> bool:
        return self._flag("reply_close")

    def set_reply_no_connect(self) -> bool:
        return self._flag("reply_no_connect")

    def _flag(self, name: str) -> bool:
        self._msg.send_flags |= {name}
        return True

    def set_advertised_address(self, address: str) -> int:
        if len(address) >= ADDRESS_SIZE:
            self._log("err", "addr parameter is too large")
            return 0
        self._msg.advertised_address = address
        return 1

    def set_advertised_port(self, port: str) -> int:
        if len(port) >= PORT_SIZE:
            self._log("err", "port parameter is too large")
            return 0
        self._msg.advertised_port = port
        return 1

    def add_tcp_alias(self, _port: int) -> int:
        return self._alias()

    def add_tcp_alias_via(self) -> int:
        return self._alias()

    def _alias(self) -> int:
        """1 on UDP too; 0 where the message has no connection."""
        msg = self._msg
        if msg.source.proto in ("tcp", "tls") and not msg.connection:
            self._log("err", "adding tcp alias failed")
            return 0
        return 1

    # --- the kind of the next hop ---

    def to_UDP(self) -> bool:
        return self._next_proto() == "udp"

    def to_TCP(self) -> bool:
        return self._next_proto() == "tcp"

    def to_TLS(self) -> bool:
        return self._next_proto() == "tls"

    def to_SCTP(self) -> bool:
        return self._next_proto() == "sctp"

    def to_WS(self) -> bool:
        return self._next_proto() == "ws"

    def to_WSS(self) -> bool:
        return self._next_proto() == "wss"

    def to_WSX(self) -> bool:
        return self._next_proto() in ("ws", "wss")

    def to_IPv4(self) -> bool:
        return self._next_version() == 4

    def to_IPv6(self) -> bool:
        return self._next_version() == 6

    def _next_proto(self) -> str:
        """What the URI asks for by name (for a reply: the second Via), "" for nothing."""
        msg = self._msg
        if not msg.sip.is_request:
            return msg.sip.vias[1].proto.lower() if len(msg.sip.vias) > 1 else ""
        uri = parse_uri(msg.next_hop)
        return "" if uri is None else uri.asked_proto

    def _next_version(self) -> int:
        """The IP version of the next host, 0 where it is a name."""
        msg = self._msg
        if msg.sip.is_request:
            uri = parse_uri(msg.next_hop)
            host = "" if uri is None else uri.host
        elif len(msg.sip.vias) > 1:
            host = msg.sip.vias[1].params.get("received") or msg.sip.vias[1].host
        else:
            return 0
        try:
            return ipaddress.ip_address(bare_host(host)).version
        except ValueError:
            return 0

    def set_drop(self) -> None:
        if self._context.can_drop:
            self._context.dropped = True

    def forward(self) -> int:
        return self._forward(self._msg, None)

    def forward_uri(self, uri: str) -> int:
        return self._forward(self._msg, uri or None)

    def _forward(self, msg: RoutedMessage, uri: str | None) -> int:
        from fake_ksr.tm import stateless

        proxy: Endpoint | None = None
        if uri is not None:
            proxy = self._server.network.destination(uri)
            if proxy is None:
                return -1
        return 1 if stateless.forward(self._server, msg, proxy=proxy) >= 0 else -1

"""KSR.tm: relaying, copies, serial forking, requests of the server's own."""

from __future__ import annotations

import re

from fake_ksr.context import BRANCH_FAILURE_ROUTE
from fake_ksr.errorcodes import E_BAD_ADDRESS
from fake_ksr.ksr.tm_base import TmPart
from fake_ksr.network import Endpoint
from fake_ksr.tm import forward, local, serial
from fake_ksr.uri import DEFAULT_PORT, bare_host, parse_uri

FORCED = ("udp", "tcp", "tls")
NO_100, NO_REPLY, NO_FAILOVER = 1, 2, 4
TLS_PORT = 5061
_COLON = re.compile(r":(?![^\[]*\])")


class TmRelay(TmPart):
    """What sends requests."""

    def t_relay(self) -> int:
        return forward.relay(self._server)

    def t_relay_to_flags(self, flags: int) -> int:
        return self.t_relay_to_proxy_flags("", flags)

    def t_relay_to_proto(self, proto: str) -> int:
        forced = self._forced(proto)
        return -1 if forced is None else forward.relay(self._server, forced)

    def t_relay_to_proto_addr(self, proto: str, host: str, port: int) -> int:
        forced = self._forced(proto)
        if forced is None:
            return -1
        proxy = self._proxy(host, port & 0xFFFF, forced)
        if proxy is None:
            self._log("err", f"bad host:port provided <{host}:{port}>")
            return E_BAD_ADDRESS
        return forward.relay(self._server, forced, proxy)

    def t_relay_to_proxy(self, proxy: str) -> int:
        return self.t_relay_to_proxy_flags(proxy, 0)

    def t_relay_to_proxy_flags(self, proxy: str, flags: int) -> int:
        hop: Endpoint | None = None
        if proxy:
            named = self._named(proxy)
            hop = named and self._proxy(named.host, named.port, named.proto)
            if hop is None:
                self._log("err", f"invalid proxy addr parameter <{proxy}>")
                return -1
        if flags & NO_100:
            self._set("auto_100", False)
        if flags & NO_REPLY:
            self._set("disable_internal_reply", True)
        if flags & NO_FAILOVER:
            self._set("disable_failover", True)
        return forward.relay(self._server, "", hop)

    def t_replicate(self, uri: str) -> int:
        if not uri:
            return forward.relay(self._server, replicate=True)
        parsed = parse_uri(uri)
        if parsed is None:
            self._log("err", "bad replicate SIP address!")
            return -1
        proxy = self._proxy(parsed.host, parsed.port, parsed.proto)
        if proxy is None:
            self._log("err", f"cannot create proxy from URI <{uri}>")
            return -1
        return forward.relay(self._server, proxy.proto, proxy, replicate=True)

    def _forced(self, proto: str) -> str | None:
        """The protocol forced, "" for a name that is not looked at, None for an unknown one."""
        if len(proto) != 3:
            return ""
        if proto.lower() not in FORCED:
            self._log("err", f"bad protocol specified <{proto}>")
            return None
        return proto.lower()

    def _named(self, text: str) -> Endpoint | None:
        """parse_phostport: [proto:]host[:port] with a protocol that is switched on."""
        pieces = _COLON.split(text)
        if not pieces[-1] or len(pieces) > 3:
            return None
        proto, port = "any", "0"
        if len(pieces) == 3 or (len(pieces) == 2 and not pieces[1].isdigit()):
            proto = pieces.pop(0).lower()
        if len(pieces) == 2:
            port = pieces.pop()
        if not self._switched_on(proto) or not port.isdigit():
            return None
        return Endpoint(proto, bare_host(pieces[0]), int(port))

    def _switched_on(self, proto: str) -> bool:
        if proto == "tls":
            return self._server.config.global_number("enable_tls", 0) != 0
        return proto in ("any", "udp", "tcp", "sctp", "ws", "wss")

    def _proxy(self, host: str, port: int, proto: str) -> Endpoint | None:
        """mk_proxy: a next hop by name, None where the name does not resolve."""
        address = self._server.network.resolve(host)
        if address is None:
            return None
        known = proto if proto and proto != "any" else "udp"
        return Endpoint(known, address, port or (TLS_PORT if known == "tls" else DEFAULT_PORT))

    # --- serial forking ---

    def t_load_contacts(self) -> int:
        return serial.load(self._server, 0)

    def ki_t_load_contacts_mode(self, mode: int) -> int:
        return serial.load(self._server, mode)

    def t_next_contacts(self) -> int:
        return serial.next_group(self._server)

    def t_next_contact_flow(self) -> int:
        instance = ""
        if self._own is not None and self._context.route_type == BRANCH_FAILURE_ROUTE:
            instance = self._own.branches[self._own.picked_branch].instance
        return serial.next_flow(self._server, instance)

    # --- requests of the server's own ---

    def t_uac_send(
        self, method: str, uri: str, next_hop: str, socket: str, headers: str, body: str
    ) -> int:
        no_ack = self._server.since("6.1") and len(method) > 1 and method.endswith(".")
        try:
            self._send(method.removesuffix(".") if no_ack else method, uri, next_hop, socket,
                       headers, body, no_ack)  # fmt: skip
        except local.Refused as error:
            self._log("err", str(error))
            return -1
        return 1

    def _send(
        self,
        method: str,
        uri: str,
        next_hop: str,
        socket: str,
        headers: str,
        body: str,
        no_ack: bool,
    ) -> None:
        if not method:
            raise local.Refused("Empty method")
        hop = "" if next_hop == "." else next_hop
        for name, text in (("request", uri), ("next-hop", hop or uri)):
            if parse_uri(text) is None:
                raise local.Refused(f'Invalid {name} uri "{text}"')
        local.send(
            self._server,
            local.Asked(method, uri, hop, self._socket(socket), headers, body, no_ack),
        )

    def _socket(self, text: str) -> Endpoint | None:
        if text in ("", "."):
            return None
        named = self._named(text)
        if named is None:
            raise local.Refused(f'Invalid send socket "{text}"')
        for socket in self._server.network.sockets:
            same_port = not named.port or named.port == socket.port
            if same_port and named.host == socket.host and named.proto in ("any", socket.proto):
                return socket
        raise local.Refused(f'No local socket for "{text}"')

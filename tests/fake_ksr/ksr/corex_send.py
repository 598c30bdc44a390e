"""KSR.corex: the sockets and addresses of a message, and sending of its own accord."""

from __future__ import annotations

from fake_ksr import sockets, transport
from fake_ksr.ksr.base import Submodule
from fake_ksr.network import Endpoint
from fake_ksr.tm import stateless
from fake_ksr.uri import DEFAULT_PORT, parse_uri


class CorexSend(Submodule):
    """The functions of the corex module on sockets and sending."""

    name = "corex"

    # --- sockets ---

    def is_socket_name(self, name: str) -> int:
        return 1 if name in self._server.config.socket_names else -1

    def set_send_socket(self, address: str) -> int:
        return self._set_socket(address, named=False, send=True)

    def set_send_socket_name(self, name: str) -> int:
        return self._set_socket(name, named=True, send=True)

    def set_recv_socket(self, address: str) -> int:
        return self._set_socket(address, named=False, send=False)

    def set_recv_socket_name(self, name: str) -> int:
        return self._set_socket(name, named=True, send=False)

    def _set_socket(self, text: str, *, named: bool, send: bool) -> int:
        """1 also where there is none such, which changes nothing; "" resets the send socket."""
        msg = self._msg
        if not text:
            msg.force_socket = None
            return 1
        socket: Endpoint | None
        if named:
            socket = self._server.config.socket_names.get(text)
        else:
            address = sockets.parse_address(text)
            if address is None:
                self._log("err", f"invalid socket specification [{text}]")
                return -1
            proto, host, port = address
            socket = sockets.find_socket(self._server.network, proto, host, port)
        if socket is None:
            self._log("warn", f"no socket found to match [{text}]")
        elif send:
            msg.force_socket = socket
        else:
            msg.socket = socket
            msg.source = msg.source._replace(proto=socket.proto)
            msg.connection = 0
        return 1

    def set_source_address(self, text: str) -> int:
        """Protocol and connection stay what they were."""
        address = sockets.parse_address(text, loose=True)
        host = None if address is None else self._server.network.resolve(address[1])
        if address is None or host is None:
            self._log("err", f"failed to parse or resolve the address [{text}]")
            return -1
        self._msg.source = Endpoint(self._msg.source.proto, host, address[2])
        return 1

    # --- sending ---

    def send_data(self, uri: str, data: str) -> int:
        return self._send(uri, "", data)

    def sendx(self, uri: str, socket: str, data: str) -> int:
        return self._send(uri, socket, data)

    def _send(self, uri: str, from_socket: str, data: str) -> int:
        """Bytes to a SIP URI; over TCP too 1 before the connection stands."""
        network, parsed = self._server.network, parse_uri(uri)
        if parsed is None:
            self._log("err", f"bad dst sip uri <{uri}>")
            return -1
        host = network.resolve(parsed.host)
        if host is None:
            self._log("err", f"failed to resolve [{parsed.host}]")
            return -1
        socket: Endpoint | None = None
        if from_socket:
            address = sockets.parse_address(from_socket)
            if address is None:
                self._log("err", "invalid socket specification")
                return -1
            socket = sockets.find_socket(network, *address)
        proto = parsed.asked_proto or ("tls" if parsed.scheme == "sips" else "udp")
        target = Endpoint(proto, host, parsed.port or (5061 if proto == "tls" else DEFAULT_PORT))
        if socket is None or socket.proto != proto:
            socket = next((one for one in network.sockets if _fits(one, target)), None)
        if socket is None or proto == "ws" or not network.is_reachable(target):
            self._log("err", f"no socket for dst sip uri <{uri}>")
            return -1
        transport.send(self._server, data, socket, target)
        return 1

    def forward_uac(self) -> int:
        return self._forward_as_client("")

    def forward_uac_uri(self, uri: str) -> int:
        return self._forward_as_client(uri)

    def _forward_as_client(self, uri: str) -> int:
        """Forward with the server's own Via alone: the others are gone for good."""
        msg = self._msg
        for header in msg.sip.all("via"):
            msg.lumps.delete(header.start, header.end - header.start)
        target = uri or msg.next_hop
        proxy = None if parse_uri(target) is None else self._server.network.destination(target)
        if proxy is None:
            self._log("err", "forward - bad uri dropping packet")
            return -1
        copy = msg.copy()
        copy.as_client = True
        return 1 if stateless.forward(self._server, copy, proxy=proxy) >= 0 else -1


def _fits(socket: Endpoint, target: Endpoint) -> bool:
    return socket.proto == target.proto and (":" in socket.host) == (":" in target.host)

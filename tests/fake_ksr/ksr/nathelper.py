"""KSR.nathelper: peers behind address translation."""

from __future__ import annotations

from fake_ksr.ksr.nathelper_contact import NatContact
from fake_ksr.ksr.nathelper_sdp import NatSdp
from fake_ksr.nat import take_alias
from fake_ksr.network import bracketed
from fake_ksr.printer import via_differs
from fake_ksr.pvars.names import avp_name
from fake_ksr.uri import DEFAULT_PORT, PROTO_NAMES, bare_host, parse_uri

C_1918, RECEIVED, V_1918, S_1918, RPORT, O_1918, WEBSOCKET, C_PORT, SDP_LINE, DESTINATION = (
    1 << bit for bit in range(10)
)
TLS_PORT = 5061
WEBSOCKETS = ("ws", "wss")


class NatHelper(NatContact, NatSdp):
    """The functions of the nathelper module."""

    def nat_uac_test(self, tests: int) -> int:
        """1 when any of the tests asked for holds, else -1."""
        msg = self._msg
        via = msg.sip.vias[0]
        contact = self._contact()
        uri = None if contact is None else contact.uri
        found = (
            (tests & RPORT and msg.source.port != (via.port or DEFAULT_PORT))
            or (tests & RECEIVED and via_differs(msg, via))
            or (tests & C_1918 and uri is not None and self._private(uri.host))
            or (tests & S_1918 and self._private_sdp())
            or (tests & V_1918 and self._private(via.host))
            or (tests & O_1918 and self._private(msg.source.host))
            or (tests & WEBSOCKET and msg.source.proto in WEBSOCKETS)
            or (
                tests & C_PORT and uri is not None and msg.source.port != (uri.port or DEFAULT_PORT)
            )
            or (tests & SDP_LINE and self._other_address_in_sdp())
            or (tests & DESTINATION and self._goes_elsewhere())
        )
        return 1 if found else -1

    def is_rfc1918(self, address: str) -> int:
        return 1 if self._private(address) else -1

    def _goes_elsewhere(self) -> bool:
        """nh_test_destination: to another place than the R-URI (the second Via) says."""
        return self._request_elsewhere() if self._msg.sip.is_request else self._reply_elsewhere()

    def _request_elsewhere(self) -> bool:
        msg = self._msg
        uri, target = msg.parsed_uri, parse_uri(msg.next_hop)
        if target is None:
            return False
        if target.proto in WEBSOCKETS:
            return True
        if not msg.dst_uri or uri is None:
            return False
        ports = [one.port or _default_port(one.param("transport") or "") for one in (uri, target)]
        return ports[0] != ports[1] or not _same_host(target.host, uri.host)

    def _reply_elsewhere(self) -> bool:
        vias = self._msg.sip.vias
        if len(vias) < 2:
            return False
        via = vias[1]
        if via.proto.lower() in WEBSOCKETS:
            return True
        rport = via.params.get("rport", "")
        if rport and not rport.isdigit():
            return False
        if rport and int(rport) != (via.port or _default_port(via.proto.lower())):
            return True
        received = via.params.get("received", "")
        return bool(received) and not _same_host(received, via.host)

    def fix_nated_register(self) -> int:
        """Remember the source address for the location table's `received`."""
        name = self._text("received_avp")
        if name:
            self._context.variables.add_avp(avp_name(name), self._source_uri())
        return 1

    def add_rcv_param(self, in_uri: int) -> int:
        """Add the source address as ;received= to each contact, or to its URI."""
        msg = self._msg
        if in_uri and msg.source.proto != "udp":
            self._log("err", "adding received parameter to Contact URI works only for UDP")
            return -1
        for contact in msg.sip.contact_headers:
            if contact.broken:
                return -1
            for value in contact.values:
                end = value.uri_start + len(value.uri) if in_uri else value.end
                text = self._source_uri() if in_uri else f'"{self._source_uri()}"'
                msg.lumps.insert(contact.header.body_start + end, f";received={text}")
        return 1

    def handle_ruri_alias(self) -> int:
        """Take ";alias=" off the R-URI and send there; 2 when there is none."""
        return self.handle_ruri_alias_mode(0)

    def handle_ruri_alias_mode(self, mode: int) -> int:
        msg = self._msg
        uri = msg.parsed_uri
        if uri is None:
            self._log("err", "while parsing Request-URI")
            return -1
        since = self._server.since
        mended = since("5.8.2") or (since("5.7.6") and not since("5.8")) or (
            since("5.6.6") and not since("5.7")
        )  # fmt: skip
        alias = take_alias(uri, self._alias, PROTO_NAMES, last=mode != 0, mended=mended)
        if alias is None:
            return 2
        # the parameter is cut in the buffer where the URI stands
        if msg.new_uri:
            msg.new_uri = alias.damaged
        else:
            msg.sip = msg.sip.overwritten(len(msg.sip.method) + 1, alias.damaged)
        if not alias.uri:
            self._log("err", "invalid alias param value")
            return -1
        msg.dst_uri, msg.new_uri, self._context.uri_new = alias.destination, alias.uri, True
        return 1

    def _source_uri(self) -> str:
        source = self._msg.source
        transport = "" if source.proto == "udp" else f";transport={source.proto}"
        return f"sip:{bracketed(source.host)}:{source.port}{transport}"


def _default_port(proto: str) -> int:
    return TLS_PORT if proto in ("tls", "wss") else DEFAULT_PORT


def _same_host(one: str, other: str) -> bool:
    return bare_host(one) == bare_host(other)

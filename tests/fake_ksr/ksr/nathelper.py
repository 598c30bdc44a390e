"""KSR.nathelper: peers behind address translation."""

from __future__ import annotations

import ipaddress
import re

from fake_ksr.address import NameAddr
from fake_ksr.ksr.base import Submodule
from fake_ksr.message import Header
from fake_ksr.network import bracketed
from fake_ksr.printer import via_differs
from fake_ksr.pvars.names import avp_name
from fake_ksr.uri import (
    DEFAULT_PORT,
    PROTO_NAMES,
    PROTO_NUMBERS,
    Uri,
    bare_host,
    parse_uri,
)

PRIVATE = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "192.0.0.0/29")
EXTRA = ("192.0.0.0/24",)


class NatHelper(Submodule):
    """The functions of the nathelper module."""

    name = "nathelper"

    def nat_uac_test(self, tests: int) -> int:
        """1 when any of the tests asked for holds, else -1."""
        msg = self._msg
        via = msg.sip.vias[0]
        contact = self._contact()
        found = (
            (tests & 16 and msg.source.port != (via.port or DEFAULT_PORT))
            or (tests & 2 and via_differs(msg, via))
            or (tests & 1 and contact is not None and self._private(contact[2].host))
            or (tests & 8 and self._private_sdp())
            or (tests & 4 and self._private(via.host))
            or (tests & 32 and self._private(msg.source.host))
            or (tests & 64 and msg.source.proto in ("ws", "wss"))
            or (
                tests & 128
                and contact is not None
                and msg.source.port != (contact[2].port or DEFAULT_PORT)
            )
        )
        return 1 if found else -1

    def is_rfc1918(self, address: str) -> int:
        return 1 if self._private(address) else -1

    def fix_nated_contact(self) -> int:
        """Put the source address into the Contact."""
        contact = self._contact()
        if contact is None or self._msg.contact_changed:
            return -1
        header, value, uri = contact
        self._msg.contact_changed = True
        port = f":{uri.port}" if uri.port else ""
        at = value.uri.index(uri.host + port)
        where = f"{bracketed(self._msg.source.host)}:{self._msg.source.port}"
        text = value.uri[:at] + where + value.uri[at + len(uri.host + port) :]
        self._replace(header, value, text)
        return 1

    def fix_nated_register(self) -> int:
        """Remember the source address for the location table's `received`."""
        name = self._server.config.text("nathelper", "received_avp")
        if not name:
            return 1
        avps = self._context.variables.avps
        avps.setdefault(avp_name(name), []).insert(0, self._source_uri())
        return 1

    def set_contact_alias(self) -> int:
        """Add ";alias=ip~port~proto" of the source to the Contact's URI."""
        contact = self._contact()
        if contact is None or self._msg.contact_changed:
            return -1
        header, value, _ = contact
        self._msg.contact_changed = True
        source = self._msg.source
        alias = f";alias={bracketed(source.host)}~{source.port}~{PROTO_NUMBERS[source.proto]}"
        text = value.uri + alias
        self._replace(header, value, text if value.angled else f"<{text}>")
        return 1

    def handle_ruri_alias(self) -> int:
        """Take ";alias=" off the R-URI and send there; 2 when there is none."""
        msg = self._msg
        if msg.parsed_uri is None:
            self._log("err", "while parsing Request-URI")
            return -1
        found = re.search(r";alias=([^;?]*)", msg.uri)
        params_end = msg.uri.partition("?")[0]
        if found is None or len(params_end) - found.start() <= len(";alias=") + 4:
            return 2
        match = re.fullmatch(r"([^~]*)~([^~]*)~(\d)", found[1])
        if match is None or int(match[3]) not in PROTO_NAMES:
            self._log("err", "invalid alias param value")
            # Kamailio has put a colon there by now
            msg.new_uri = msg.uri[: found.start(1)] + msg.uri[found.start(1) :].replace("~", ":", 1)
            return -1
        transport = "" if match[3] == "1" else f";transport={PROTO_NAMES[int(match[3])]}"
        msg.dst_uri = f"sip:{match[1]}:{match[2]}{transport}"
        msg.new_uri = msg.uri[: found.start()] + msg.uri[found.end() :]
        self._context.uri_new = True
        return 1

    def add_rcv_param(self, in_uri: int) -> int:
        """Add the source address as ;received= to each contact, or to its URI."""
        msg = self._msg
        if in_uri and msg.source.proto != "udp":
            self._log("err", "adding received parameter to Contact URI works only for UDP")
            return -1
        if not msg.sip.contacts:
            return -1
        for contact in msg.sip.contact_headers:
            for value in contact.values:
                end = value.uri_start + len(value.uri) if in_uri else value.end
                text = self._source_uri() if in_uri else f'"{self._source_uri()}"'
                msg.lumps.insert(contact.header.body_start + end, f";received={text}")
        return 1

    def _source_uri(self) -> str:
        source = self._msg.source
        transport = "" if source.proto == "udp" else f";transport={source.proto}"
        return f"sip:{bracketed(source.host)}:{source.port}{transport}"

    def _contact(self) -> tuple[Header, NameAddr, Uri] | None:
        sip = self._msg.sip
        header = sip.first("contact")
        if header is None or not sip.contacts:
            return None
        uri = parse_uri(sip.contacts[0].uri)
        return None if uri is None or not uri.host else (header, sip.contacts[0], uri)

    def _replace(self, header: Header, value: NameAddr, text: str) -> None:
        self._msg.lumps.delete(header.body_start + value.uri_start, len(value.uri), text, "contact")

    def _private(self, host: str) -> bool:
        try:
            address = ipaddress.ip_address(bare_host(host))
        except ValueError:
            return False
        if address.version != 4:
            return False
        nets = PRIVATE + (EXTRA if self._number("nat_addr_mode", 1) == 1 else ())
        return any(address in ipaddress.ip_network(net) for net in nets)

    def _private_sdp(self) -> bool:
        return any(
            self._private(match.group(1))
            for match in re.finditer(r"(?m)^c=IN IP4 ([0-9.]+)", self._msg.sip.body)
        )

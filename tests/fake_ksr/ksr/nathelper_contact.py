"""KSR.nathelper: the Contact of a peer behind address translation."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from fake_ksr.address import NameAddr
from fake_ksr.fields import Header
from fake_ksr.ksr.base import Submodule
from fake_ksr.nat import alias_uri, host_place, without_alias
from fake_ksr.network import bracketed
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import UnknownVariable
from fake_ksr.uri import DEFAULT_PORT, PROTO_NAMES, PROTO_NUMBERS, Uri, bare_host, parse_uri

NOTHING_TO_DO = 2
MAX_URI_SIZE = 1024


@dataclass(frozen=True)
class First:
    """The contact that counts: the first one as Kamailio parsed them, with its URI as it is now."""

    header: Header
    value: NameAddr
    uri: Uri


class NatContact(Submodule):
    """What changes or reads the Contact header."""

    name = "nathelper"

    @property
    def _alias(self) -> str:
        """The name of the alias parameter."""
        return self._text("alias_name", "alias")

    def _contact(self) -> First | None:
        """get_contact_uri: None without a contact, or where it cannot be parsed."""
        msg = self._msg
        headers = msg.sip.contact_headers
        values = headers[0].values if headers else ()
        if not values:
            return None
        value = values[-1 if self._server.since("5.8") else 0]
        uri = parse_uri(msg.contact_uri if msg.contact_changed else value.uri)
        return None if uri is None or not uri.host else First(headers[0].header, value, uri)

    def _unchanged(self) -> First | None:
        contact = self._contact()
        if contact is not None and self._msg.contact_changed:
            self._log("err", "you can't update contact twice, check your config!")
            return None
        return contact

    def fix_nated_contact(self) -> int:
        """Put the source address into the Contact."""
        contact = self._unchanged()
        if contact is None:
            return -1
        place, text, source = host_place(contact.uri), contact.uri.text, self._msg.source
        rest = text[place.end :]
        maddr = contact.uri.param("maddr")
        if maddr:
            before, _, after = rest.partition(f"maddr={maddr}")
            rest = before.rstrip(" \t;") + after
        where = f"{bracketed(source.host)}:{source.port}"
        return self._change(contact, f"{text[: place.start]}{where}{rest}")

    def set_contact_alias(self) -> int:
        return self._set_alias(trim=False)

    def set_contact_alias_trim(self) -> int:
        return self._set_alias(trim=True)

    def _set_alias(self, *, trim: bool) -> int:
        """Add ";alias=ip~port~proto" of the source to the Contact's URI."""
        contact = self._unchanged()
        if contact is None:
            return -1
        text = contact.uri.text
        if trim:
            text = without_alias(text, self._alias) or text
        source = self._msg.source
        text += self._parameter(bracketed(source.host), str(source.port), source.proto)
        return -1 if len(text) >= MAX_URI_SIZE else self._change(contact, text)

    def _change(self, contact: First, text: str) -> int:
        msg, value = self._msg, contact.value
        msg.contact_changed, msg.contact_uri = True, text
        bare = not value.angled and text.startswith(value.uri)
        msg.lumps.delete(
            contact.header.body_start + value.uri_start,
            len(value.uri),
            f"<{text}>" if bare else text,
            "contact",
        )
        return 1

    def _parameter(self, host: str, port: str, proto: str) -> str:
        return f";{self._alias}={host}~{port}~{PROTO_NUMBERS[proto]}"

    # --- the parameter added, and nothing else changed ---

    def add_contact_alias(self) -> int:
        """1 added, 2 there is no Contact, or it names the source and its transport."""
        if self._msg.sip.first("contact") is None:
            return NOTHING_TO_DO
        contact = self._contact()
        if contact is None:
            self._log("err", "failed to get contact uri")
            return self._without_contact()
        uri, source = contact.uri, self._msg.source
        asked = uri.param("transport") or ("tls" if uri.scheme == "sips" else "")
        if (
            bare_host(uri.host) == source.host
            and (uri.port or DEFAULT_PORT) == source.port
            and asked.lower() == source.proto
        ):
            return NOTHING_TO_DO
        return self._add(bracketed(source.host), str(source.port), source.proto)

    def add_contact_alias_addr(self, address: str, port: str, proto: str) -> int:
        if self._msg.sip.first("contact") is None:
            return NOTHING_TO_DO
        if self._contact() is None:
            self._log("err", "failed to get contact uri")
            return self._without_contact()
        try:
            ipaddress.ip_address(bare_host(address))
        except ValueError:
            self._log("err", f"ip param value {address} is not valid IP address")
            return -1
        if not (port.isascii() and port.isdigit() and 0 < int(port) <= 65535):
            self._log("err", "port param value is not valid port")
            return -1
        if proto.lower() not in PROTO_NUMBERS:
            self._log("err", f"proto param value {proto} is not a known protocol")
            return -1
        return self._add(address, port, proto.lower())

    def _without_contact(self) -> int:
        """Contact: * counts as none in some releases."""
        headers = self._msg.sip.contact_headers
        star = bool(headers) and headers[0].star
        return NOTHING_TO_DO if star and self._server.since("6.0.7") else -1

    def _add(self, address: str, port: str, proto: str) -> int:
        contact = self._unchanged()
        if contact is None:
            return -1
        lumps, header, value = self._msg.lumps, contact.header, contact.value
        bare = "<" not in header.body
        if bare:
            lumps.insert(header.body_start, "<")
        at = header.body_start + value.uri_start + host_place(contact.uri).end
        lumps.insert(at, self._parameter(address, port, proto) + (">" if bare else ""))
        return 1

    def set_alias_to_pv(self, variable: str) -> int:
        """Write the alias in the Contact as a URI to a pseudo-variable."""
        headers = self._msg.sip.contact_headers
        if not headers or len(headers[0].values) != 1:
            self._log("err", "Couldn't parse Contact Header")
            return -1
        value = headers[0].values[0]
        uri = alias_uri(headers[0].header.body[value.start : value.end], self._alias, PROTO_NAMES)
        if uri is None:
            self._log("err", "Alias sign couldn't be found")
            return -1
        evaluator = Evaluator(self._server)
        try:
            if not evaluator.writable(variable):
                self._log("err", f"Destination pseudo-variable is not writable: [{variable}]")
                return -1
        except UnknownVariable:
            return -1
        evaluator.set(variable, uri)
        return 1

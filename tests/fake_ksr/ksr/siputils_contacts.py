"""KSR.siputils on contacts: hiding them in URIs of the server's own."""

from __future__ import annotations

from fake_ksr import contact_coding
from fake_ksr.contact_coding import CodingError
from fake_ksr.contacts import ContactHeader
from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.siputils_uris import MAX_URI_SIZE, find_param, params_start
from fake_ksr.params import locate_params
from fake_ksr.uri import PROTO_NUMBERS, parse_uri

SHORTEST = 4
"""Shorter URIs are left alone."""


class SipUtilsContacts(Submodule):
    """The functions of the siputils module for contacts."""

    # --- "sip:prefix*user*password*host*port*transport@host" ---

    def encode_contact(self, prefix: str, host: str) -> int:
        header = self._first()
        if header is None or header.broken:
            return -1 if header is None else -4
        for start, uri in _uris(header):
            try:
                self._patch(start, uri, contact_coding.encode(uri, prefix, host, self._separator()))
            except CodingError as error:
                self._log("err", f"failed encoding contact - return code {error.code}")
                return error.code
        return 1

    def decode_contact(self) -> int:
        try:
            self._set_uri(contact_coding.decode(self._msg.uri, self._separator()))
        except CodingError as error:
            self._log("err", f"failed decoding contact - return code {error.code}")
            return error.code
        return 1

    def decode_contact_header(self) -> int:
        header = self._first()
        if header is None or header.broken:
            return -1 if header is None else -4
        for start, uri in _uris(header):
            try:
                self._patch(start, uri, contact_coding.decode(uri, self._separator()))
            except CodingError as error:
                self._log("err", f"failed decoding contact - return code {error.code}")
                return error.code
        return 1

    # --- the contact in a parameter of a URI ---

    def contact_param_encode(self, name: str, address: str) -> int:
        return self._param_encode(name, address, alias=False)

    def contact_param_encode_alias(self, name: str, address: str) -> int:
        return self._param_encode(name, address, alias=True)

    def _param_encode(self, name: str, address: str, alias: bool) -> int:
        header = self._first()
        if header is None or header.broken:
            return 1 if header is None else -4
        source = self._msg.source
        for start, uri in _uris(header):
            if len(uri) <= SHORTEST:
                continue
            hidden = uri
            if alias:
                proto = PROTO_NUMBERS[source.proto]
                hidden = contact_coding.with_alias(uri, source.host, source.port, proto)
            if (len(hidden) + 2) // 3 * 4 >= MAX_URI_SIZE - 1:
                self._log("err", f"failed to encode contact uri [{uri}]")
                return -1
            made = f"{address};{name}={contact_coding.to_base64(hidden)}"
            if self._msg.sip.text[start - 1] != "<":
                made = f"<{made}>"
            if len(made) >= MAX_URI_SIZE:
                self._log("err", f"failed to build the new contact for [{uri}]")
                return -2
            self._patch(start, uri, made)
        return 1

    def contact_param_decode(self, name: str) -> int:
        for start, text in self._every_uri():
            uri = parse_uri(text)
            if uri is None:
                self._log("err", f"failed to parse contact uri [{text}]")
                return -1
            param = find_param(uri.params, name)
            if param is None or not param.value:
                continue
            decoded = contact_coding.from_base64(param.value)
            if decoded is None:
                self._log("err", f"failed to decode contact uri [{text}]")
                return -1
            self._patch(start, text, decoded)
        return 1

    def contact_param_decode_ruri(self, name: str) -> int:
        uri = self._msg.parsed_uri
        if uri is None or (uri.params and locate_params(uri.params) is None):
            self._log("err", f"failed to parse r-uri [{self._msg.uri}]")
            return -1
        param = find_param(uri.params, name)
        if param is None or not param.value:
            return 1
        decoded = contact_coding.from_base64(param.value)
        if decoded is None:
            self._log("err", f"failed to decode uri [{uri.text}]")
            return -1
        self._set_uri(decoded)
        return 1

    def contact_param_rm(self, name: str) -> int:
        for start, text in self._every_uri():
            uri = parse_uri(text)
            if uri is None:
                self._log("err", f"failed to parse contact uri [{text}]")
                return -1
            param = find_param(uri.params, name)
            if param is not None:
                begin = params_start(uri)
                gone = text.rindex(";", 0, begin + param.start + 1)
                self._msg.lumps.delete(start + gone, begin + param.end - gone)
        return 1

    def contact_param_check(self, name: str) -> int:
        if self._first() is None or any(one.broken for one in self._msg.sip.contact_headers):
            return 1
        for _, text in self._every_uri():
            uri = parse_uri(text)
            if uri is None:
                self._log("err", f"failed to parse contact uri [{text}]")
                return -1
            if find_param(uri.params, name) is not None:
                return 1
        return -1

    # --- how ---

    def _first(self) -> ContactHeader | None:
        headers = self._msg.sip.contact_headers
        return headers[0] if headers else None

    def _every_uri(self) -> list[tuple[int, str]]:
        """The URIs of all Contact headers, with their places; none where a header is broken."""
        headers = self._msg.sip.contact_headers
        if any(header.broken for header in headers):
            return []
        return [one for header in headers for one in _uris(header) if len(one[1]) >= SHORTEST]

    def _separator(self) -> str:
        return self._text("contact_flds_separator", "*")[:1] or "*"

    def _patch(self, start: int, old: str, new: str) -> None:
        self._msg.lumps.delete(start, len(old), new)

    def _set_uri(self, uri: str) -> None:
        self._msg.new_uri = uri
        self._context.uri_new = True


def _uris(header: ContactHeader) -> list[tuple[int, str]]:
    """The URIs of a Contact header, and where they begin in the message."""
    return [(header.header.body_start + value.uri_start, value.uri) for value in header.values]

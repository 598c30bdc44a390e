"""KSR.sanity: checks of a message's form, answered 4xx where they fail."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from fake_ksr.digest import fields_of
from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.sl import Sl
from fake_ksr.tm import replies
from fake_ksr.uri import parse_uri

DEFAULT_CHECKS, DEFAULT_URI_CHECKS = 0b101111100111, 0b111
MAX_UINT = 2**32 - 1
Fault = tuple[int, str] | None
PASSED: Fault = None
SILENT = (0, "")
REQUIRED = frozenset({"from", "to", "call-id", "cseq"})


def valid_uint(text: str) -> bool:
    """str2valid_uint, which lets 4294967296 pass: one more than there is."""
    return text.isascii() and text.isdecimal() and len(text) <= 10 and int(text) <= MAX_UINT + 1


class Sanity(Submodule):
    """The functions of the sanity module."""

    name = "sanity"
    _uri_checks = DEFAULT_URI_CHECKS

    def sanity_check(self, checks: int, uri_checks: int) -> int:
        self._uri_checks = uri_checks
        for test in _tests(checks):
            fault = test(self)
            if fault is not None:
                self._answer(*fault)
                return -1
        return 1

    def sanity_check_defaults(self) -> int:
        return self.sanity_check(
            self._number("default_checks", DEFAULT_CHECKS),
            self._number("uri_checks", DEFAULT_URI_CHECKS),
        )

    def sanity_reply(self) -> int:
        """Send the reply that sanity_check kept back (noreply=1)."""
        msg = self._msg
        if not msg.sip.is_request or msg.sip.method == "ACK" or not self._number("noreply", 0):
            return 1
        fault, msg.sanity_fault = msg.sanity_fault, None
        if not msg.no_reply:
            self._send(*(fault or (500, "Server Sanity Failure")))
        return 1

    def _answer(self, status: int, reason: str) -> None:
        msg = self._msg
        if not status:
            return
        if not msg.sip.is_request or msg.sip.method == "ACK":
            return
        if self._number("noreply", 0):
            msg.sanity_fault = (status, reason)
        elif not msg.no_reply:
            self._send(status, reason)

    def _send(self, status: int, reason: str) -> None:
        if self._context.transaction is not None:
            replies.reply_from_script(self._server, status, reason)
        else:
            Sl(self._server).sl_send_reply(status, reason)

    def _silent(self) -> Fault:
        self._msg.no_reply = True
        return SILENT

    def _version(self) -> Fault:
        version = self._msg.sip.version.partition("/")[2]
        return PASSED if version == "2.0" else (505, "Version Not Supported (R-URI)")

    def _scheme(self) -> Fault:
        if not self._msg.sip.is_request:
            return PASSED
        return PASSED if self._msg.parsed_uri is not None else (400, "Bad Request URI")

    def _required(self) -> Fault:
        sip = self._msg.sip
        if not sip.has(REQUIRED):
            return self._silent()
        if sip.broken:
            return 400, "Bad Headers"
        return PASSED if REQUIRED.isdisjoint(sip.repeated) else SILENT

    def _via1(self) -> Fault:
        return PASSED if self._msg.sip.vias else self._silent()

    def _cseq_method(self) -> Fault:
        sip = self._msg.sip
        if not sip.cseq[1]:
            return SILENT
        if sip.is_request and sip.cseq[1] != sip.method:
            return 400, "CSeq method does not match request method"
        return PASSED

    def _cseq_value(self) -> Fault:
        number = self._msg.sip.cseq[0]
        if not number:
            return self._silent()
        return PASSED if valid_uint(number) else (400, "CSeq number is illegal")

    def _content_length(self) -> Fault:
        sip = self._msg.sip
        if not sip.count("content-length"):
            self._log("warn", "content length header missing in request")
            return PASSED
        length = sip.get("content-length")
        if not length.isdigit():
            return 400, "Content-Length Failure"
        if int(length) != len(sip.body):
            return 400, "Content-Length mis-match"
        return PASSED

    def _expires(self) -> Fault:
        header = self._msg.sip.first("expires")
        if header is None:
            return PASSED
        if not header.body:
            return 400, "Bad Expires Header"
        if not (header.body.isascii() and header.body.isdigit() and int(header.body) <= MAX_UINT):
            return 400, "Expires value is illegal"
        return PASSED

    def _proxy_require(self) -> Fault:
        for header in self._msg.sip.all("proxy-require")[:1]:
            known = self._server.config.text("sanity", "proxy_require").replace(",", " ").split()
            for tag in header.body.replace(",", " ").split():
                if tag not in known:
                    self._msg.reply_lumps.append(f"Unsupported: {tag}\r\n")
                    return 420, "Bad Proxy Require Extension"
        return PASSED

    def _uris(self) -> Fault:
        sip, checks = self._msg.sip, self._uri_checks
        if checks & 1 and sip.is_request and self._msg.parsed_uri is None:
            return 400, "Bad Request URI"
        if checks & 2 and (sip.from_ is None or parse_uri(sip.from_.uri) is None):
            return 400, "Invalid From Header"
        if checks & 4 and (sip.to is None or parse_uri(sip.to.uri) is None):
            return 400, "Ivalid To Header"
        if checks & 8:
            if any(header.broken for header in sip.contact_headers):
                return 400, "Bad Contact Header"
            for first in sip.contact_headers[:1]:
                if not first.star and parse_uri(first.values[0].uri) is None:
                    return 400, "Bad Contact URI"
        return PASSED

    def _digest(self) -> Fault:
        return self._credentials(other_schemes=SILENT)

    def _authorization(self) -> Fault:
        return self._credentials(other_schemes=PASSED)

    def _credentials(self, other_schemes: Fault) -> Fault:
        sip = self._msg.sip
        for header in (*sip.all("authorization"), *sip.all("proxy-authorization")):
            if not header.body.lower().startswith("digest "):
                return other_schemes
            fields = fields_of(header.body)
            if not fields:
                return 400, "Bad Auth Header"
            if any(
                name not in fields for name in ("username", "realm", "nonce", "uri", "response")
            ):
                return 400, "Bad Auth Credentials"
            for name, reason in (
                ("username", "Auth Empty User"),
                ("nonce", "Auth Empty Nonce"),
                ("response", "Auth Empty Response"),
            ):
                if not fields[name]:
                    return 400, reason
        return PASSED

    def _duplicate_tags(self) -> Fault:
        for name, label in (("from", "From"), ("to", "To")):
            body = self._msg.sip.get(name).rpartition(">")[2].lower()
            tags = body.count("tag=")
            if tags > 1:
                tags = sum(1 for piece in body.split(";") if piece.strip().startswith("tag="))
            if tags > 1:
                return 400, f"Many {label} Tag Params"
        return PASSED


@cache
def _tests(checks: int) -> list[Callable[[Sanity], Fault]]:
    """The tests that are asked for, in Kamailio's order."""
    tests: tuple[tuple[int, Callable[[Sanity], Fault]], ...] = (
        (0, Sanity._version),
        (1, Sanity._scheme),
        (2, Sanity._required),
        (14, Sanity._via1),
        (5, Sanity._cseq_method),
        (6, Sanity._cseq_value),
        (7, Sanity._content_length),
        (8, Sanity._expires),
        (9, Sanity._proxy_require),
        (10, Sanity._uris),
        (11, Sanity._digest),
        (13, Sanity._authorization),
        (12, Sanity._duplicate_tags),
    )
    return [test for bit, test in tests if checks >> bit & 1]

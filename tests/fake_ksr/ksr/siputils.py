"""KSR.siputils: questions about the message."""

from __future__ import annotations

import calendar
import re

from fake_ksr.address import parse_name_addr
from fake_ksr.ksr.siputils_contacts import SipUtilsContacts
from fake_ksr.ksr.siputils_uris import SipUtilsUris
from fake_ksr.ksr.sl import Sl
from fake_ksr.uri import DEFAULT_PORT, bare_host, parse_uri

MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"
_DATE = re.compile(
    r"(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), (\d\d) (" + "|".join(re.findall("...", MONTHS)) + ")"
    r" (\d{4}) (\d\d):(\d\d):(\d\d) [Gg][Mm][Tt]",
    re.ASCII,
)


class SipUtils(SipUtilsContacts, SipUtilsUris):
    """The functions of the siputils module."""

    name = "siputils"

    # --- the message ---

    def has_totag(self) -> int:
        to = self._msg.sip.to
        return 1 if to is not None and to.tag else -1

    def is_request(self) -> int:
        return 1 if self._msg.sip.is_request else -1

    def is_reply(self) -> int:
        return -1 if self._msg.sip.is_request else 1

    def is_sip(self) -> int:
        return 1 if self._msg.sip.version.upper().startswith("SIP/") else -1

    def is_http(self) -> int:
        return 1 if self._msg.sip.version.upper().startswith("HTTP/") else -1

    def sip_parse_headers(self) -> int:
        return 1

    def is_first_hop(self) -> int:
        return self.is_first_hop_mode(0)

    def is_first_hop_mode(self, mode: int) -> int:
        sip = self._msg.sip
        if sip.is_request:
            return 1 if len(sip.vias) < 2 else -1
        record = sip.first("record-route")
        if record is None:
            return 1
        top = parse_name_addr(record.body)
        uri = None if top is None else parse_uri(top.uri)
        if uri is None:
            return -1
        network, source = self._server.network, self._msg.source
        host = bare_host(uri.host)
        if mode == 0 and network.resolve(host) != host:
            return -1
        proto = uri.param("transport") or ""
        if not network.is_myself(host, uri.port, proto):
            return -1
        looped = (
            mode == 0
            and host == source.host
            and source.port == (uri.port or DEFAULT_PORT)
            and uri.proto == source.proto
        )
        return -1 if looped else 1

    def is_user(self, user: str) -> int:
        credentials = self._msg.authorized_user
        return 1 if credentials == user else -1

    def hdr_date_check(self, seconds: int) -> int:
        """Whether the Date header is no older than that."""
        found = _DATE.match(self._msg.sip.get("date"))
        if found is None:
            self._log("err", "Date header field is not found, or failed parsing it")
            return -1
        day, year, hour, minute, second = (int(found[at]) for at in (1, 3, 4, 5, 6))
        if day > 31 or hour > 23 or minute > 59 or second > 59:
            return -1
        month = MONTHS.index(found[2]) // 3 + 1
        # a day that the month has not got is one of the next month
        date = calendar.timegm((year, month, 1, hour, minute, second)) + (day - 1) * 86400
        if date < 0:
            return -2
        return -4 if int(self._server.clock.now) > date + seconds else 1

    def options_reply(self) -> int:
        """Answer an OPTIONS for the server itself."""
        msg = self._msg
        uri = msg.parsed_uri
        if msg.sip.method != "OPTIONS" or uri is None or uri.user:
            self._log("err", "no OPTIONS, or ruri contains username")
            return -1
        fields = {
            "Accept": self._text("options_accept", "*/*"),
            "Accept-Encoding": self._text("options_accept_encoding"),
            "Accept-Language": self._text("options_accept_language", "en"),
            "Supported": self._text("options_support"),
        }
        msg.reply_lumps.append("".join(f"{name}: {value}\r\n" for name, value in fields.items()))
        return -1 if Sl(self._server).send_reply(200, "OK") == -1 else 1

    # --- strings ---

    def is_numeric(self, text: str) -> int:
        return 1 if text.isascii() and text.isdigit() else -2

    def is_tel_number(self, text: str) -> int:
        if text.startswith("+0"):
            return -2
        digits = text[1:] if text.startswith("+") else text
        return 1 if digits.isascii() and digits.isdigit() else -2

    def is_alphanum(self, text: str) -> int:
        return self.is_alphanumex(text, "")

    def is_alphanumex(self, text: str, others: str) -> int:
        if not text:
            return -2
        allowed = (sign.isascii() and sign.isalnum() or sign in others for sign in text)
        return 1 if all(allowed) else -3

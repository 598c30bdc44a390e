"""PUBLISH requests (RFC 3903): handle_publish of the module presence."""

from __future__ import annotations

from fake_ksr.database import DatabaseError
from fake_ksr.errors import NotSimulated
from fake_ksr.presence import xml
from fake_ksr.presence.events import EventPackage
from fake_ksr.presence.rules import PRES_RULES, Failure
from fake_ksr.presence.subscribing import Answerer, Refused
from fake_ksr.presence.subscriptions import make_uri
from fake_ksr.uri import Uri, parse_uri

LONGEST_SENDER = 253
BAD_REQUEST = Refused(400, "Bad request")
FAILED = Refused(500, "Server Internal Error")


class Publisher(Answerer):
    """Handles one PUBLISH."""

    def handle(self, sender: str | None) -> int:
        """1 done (or 412 sent), -1 refused."""
        try:
            event = self.event()
            match = self._msg.sip.first("sip-if-match")
            expires = self.expires(event)
            uri = self._msg.parsed_uri
            if uri is None:
                raise BAD_REQUEST
            body = self._body(match is not None)
            if sender is not None:
                self._check_sender(sender)
            if event.xml_body and body:
                self._check_body(body)
            if event.name == "dialog;sla":
                raise NotSimulated(
                    "PUBLISH for dialog;sla", 'kamailio.script("KSR.presence.handle_publish", 1)'
                )
            if match is None:
                self._insert(uri, event, expires, body, sender or "")
                return 1
            return self._change(uri, event, match.body, expires, body, sender or "")
        except Refused as refusal:
            return self.refuse(refusal)
        except (Failure, DatabaseError) as failure:
            self._server.log_line("err", f"when updating presentity: {failure}")
            return self.refuse(FAILED)

    def _body(self, known: bool) -> str:
        """The body, "" for none; raises Refused."""
        sip = self._msg.sip
        length = sip.first("content-length")
        if length is None:
            raise BAD_REQUEST
        if not length.body.strip().strip("0"):
            if not known:
                raise Refused(400, "Invalid request")
            return ""
        if not sip.body:
            raise BAD_REQUEST
        return sip.body

    def _check_sender(self, sender: str) -> None:
        if len(sender) > LONGEST_SENDER:
            raise FAILED
        if parse_uri(sender) is None:
            raise BAD_REQUEST

    def _check_body(self, body: str) -> None:
        """Answer what is no XML with 415; Kamailio then tries to send another answer too."""
        try:
            xml.parse(body)
        except xml.NoXml as error:
            self.reply(415, "Unsupported media type")
            raise FAILED from error

    def _insert(self, uri: Uri, event: EventPackage, expires: int, body: str, sender: str) -> None:
        """Something new; raises Refused or Failure."""
        publications = self._presence.publications
        etag = publications.new_etag()
        publications.insert(uri.user, uri.host, event, etag, expires, body, sender)
        self._accept(etag, expires)
        self._tell(uri, event, body, sender)

    def _change(
        self, uri: Uri, event: EventPackage, etag: str, expires: int, body: str, sender: str
    ) -> int:
        """Refresh, change or take back what is known by an entity tag; raises Refused."""
        publications = self._presence.publications
        key = (uri.user, uri.host, event.name, etag)
        if expires <= 0:
            if not publications.exists(key):
                return self._unknown()
            self._accept(etag, expires)
            self._tell(uri, event, body, sender, gone=etag)
            publications.remove(key)
            return 1
        start, dot, count = etag.rpartition(".")
        if not dot or not start or not count.isdecimal():
            self._server.log_line("err", "wrong etag")
            raise FAILED
        new = publications.new_etag(int(count) + 1)
        if not publications.change(key, new, expires, body, sender):
            return self._unknown()
        self._accept(new, expires)
        self._tell(uri, event, body, sender)
        return 1

    def _unknown(self) -> int:
        return 1 if self.reply(412, "Conditional request failed") else -1

    def _accept(self, etag: str, expires: int) -> None:
        left = expires - self.number("expires_offset", 0) if expires else 0
        if not self.reply(200, "OK", f"Expires: {left}", f"SIP-ETag: {etag}"):
            raise Failure("sending 200OK")

    def _tell(
        self, uri: Uri, event: EventPackage, body: str, sender: str, gone: str | None = None
    ) -> None:
        rules = None
        if event.with_rules:
            rules = self._presence.rules.document(PRES_RULES, uri.user, uri.host)
        self._presence.tell_of_publication(
            make_uri(uri.user, uri.host),
            event,
            gone=gone,
            sender=sender or None,
            body=body,
            rules=rules,
        )

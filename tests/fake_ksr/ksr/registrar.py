"""KSR.registrar: REGISTER and the location table (RFC 3261 section 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.bindings import Refused, parse_q, path_of
from fake_ksr.context import FAILURE_ROUTE, REQUEST_ROUTE
from fake_ksr.ksr.registrar_lists import RegistrarLists
from fake_ksr.ksr.sl import Sl
from fake_ksr.registering import Registration, check_contacts
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

REASONS = {
    200: "OK",
    400: "Bad Request",
    420: "Bad Extension",
    423: "Interval Too Brief",
    503: "Service Unavailable",
    500: "Server Internal Error",
}
NO_REPLY, REPLACE, PREPARE = 2, 4, 16
TOO_MANY = 503
PATH_OFF, PATH_STRICT = 0, 2
FINE = (200, "")


class Registrar(RegistrarLists):
    """The functions of the registrar module.

    What the last save() came to, and the Contact header made for its reply, stay in the process
    until the next one: a reply can be sent later.
    """

    def __init__(self, server: FakeKamailio) -> None:
        super().__init__(server)
        self._outcome = FINE
        self._line = ""
        self._path = ""

    # --- REGISTER ---

    def save(self, table: str, flags: int) -> int:
        return self._save(table, flags, None)

    def save_uri(self, table: str, flags: int, uri: str) -> int:
        return self._save(table, flags, uri)

    def _save(self, table: str, flags: int, uri: str | None) -> int:
        """1 inserted, 2 updated, 3 removed, 4 queried; -1 refused, -2 too many contacts."""
        if not self._has_table(table):
            return -1
        in_request = self._context.route_type == REQUEST_ROUTE
        to = self._msg.sip.to
        to_uri = "" if to is None else to.uri
        if self._server.since("5.8.4"):
            whose = uri or to_uri
            if self._aor(whose) is None:
                return -1
        elif parse_uri(to_uri) is None:
            # that gets the reply of the save() before
            return self._refused(flags, in_request)
        else:
            whose = to_uri if uri is None else uri
        self._outcome, self._path = FINE, ""
        try:
            registration = self._registration(table, whose)
            try:
                result = registration.save(bool(flags & REPLACE))
            finally:
                if registration.line is not None:
                    self._line = registration.line
        except Refused as refusal:
            self._outcome = refusal.status, refusal.why
            return self._refused(flags, in_request)
        self._path = path_of(self._server)
        if not flags & NO_REPLY:
            if in_request or self._context.route_type == FAILURE_ROUTE:
                return result if self.reg_send_reply() > 0 else -1
        elif flags & PREPARE:
            self._prepare()
        return result

    def _refused(self, flags: int, in_request: bool) -> int:
        code = -2 if self._outcome[0] == TOO_MANY else -1
        if in_request and not flags & NO_REPLY:
            self.reg_send_reply()
        return code

    def _registration(self, table: str, uri: str) -> Registration:
        sip = self._msg.sip
        if not sip.cseq[0]:
            raise Refused(400, "CSeq header not found")
        check_contacts(self._server)
        aor = self._aor(uri)
        if aor is None:
            bad = parse_uri(uri) is None
            raise Refused(
                400, "Error while parsing AOR" if bad else "Error while unescaping username"
            )
        return Registration(self._server, table, aor)

    def reg_send_reply(self) -> int:
        """1 sent, -1 not sent."""
        status = self._prepare()
        return 1 if Sl(self._server).send_reply(status, REASONS[status]) >= 0 else -1

    def _prepare(self) -> int:
        """Add the headers of the reply to the last save(); the status that it has."""
        lumps = self._msg.reply_lumps
        if self._line:
            lumps.append(self._line)
            self._line = ""
        if self._outcome == FINE:
            self._add_path()
        status, why = self._outcome
        if status == 423:
            lumps.append(f"Min-Expires: {self._number('min_expires', 60)}\r\n")
        if status != 200:
            lumps.append(f"P-Registrar-Error: {why}\r\n")
            retry = self._number("retry_after", 0)
            if 500 <= status < 600 and retry:
                lumps.append(f"Retry-After: {retry}\r\n")
        return status

    def _add_path(self) -> None:
        """The path that was stored is told to who supports it; others get 420 (RFC 3327)."""
        mode = self._number("path_mode", PATH_STRICT)
        if not self._path or mode == PATH_OFF:
            return
        lumps = self._msg.reply_lumps
        supported = ",".join(header.body for header in self._msg.sip.all("supported"))
        supports = "path" in (tag.strip().lower() for tag in supported.split(","))
        if not supports and mode != PATH_STRICT:
            return
        if not supports:
            self._outcome = 420, "No support for found Path indicated"
            lumps.append("Unsupported: path\r\n")
        lumps.append(f"Path: {self._path}\r\n")

    def set_q_override(self, text: str) -> int:
        q = parse_q(text)
        if q is None:
            self._log("err", "invalid q parameter")
            return -1
        self._msg.q_override = q
        return 1

    def add_sock_hdr(self, name: str) -> int:
        if not name:
            self._log("err", "invalid header name parameter")
            return -1
        msg = self._msg
        msg.lumps.insert(msg.sip.unparsed, f"{name}: {msg.socket}\r\n")
        return 1

    # --- removing ---

    def unregister(self, table: str, uri: str) -> int:
        if not uri or not self._has_table(table):
            return -1
        to = self._msg.sip.to
        aor = self._aor(uri)
        to_is_bad = to is None or parse_uri(to.uri) is None
        if aor is None or (to_is_bad and not self._server.since("5.8.4")):
            return -1
        self._server.usrloc.clear(table, aor)
        return 1

    def unregister_ruid(self, table: str, uri: str, ruid: str) -> int:
        """1 removed, -3 no such contact."""
        if not ruid and self._server.since("5.8.4"):
            return self.unregister(table, uri)
        if not uri or not self._has_table(table):
            return -1
        aor = self._aor(uri)
        if aor is None:
            return -1
        usrloc = self._server.usrloc
        for contact in usrloc.contacts(table, aor):
            if contact.ruid == ruid:
                usrloc.delete(table, aor, contact)
                return 1
        self._log("warn", "AOR/Contact not found")
        return -3

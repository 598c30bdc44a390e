"""KSR.registrar: REGISTER and the location table (RFC 3261 section 10)."""

from __future__ import annotations

from urllib.parse import unquote

from fake_ksr.bindings import Refused
from fake_ksr.context import FAILURE_ROUTE, REQUEST_ROUTE
from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.sl import Sl
from fake_ksr.registering import Registration, check_contacts
from fake_ksr.routed import BranchTarget
from fake_ksr.uri import parse_uri
from fake_ksr.usrloc import Contact

REASONS = {
    200: "OK",
    400: "Bad Request",
    423: "Interval Too Brief",
    503: "Service Unavailable",
    500: "Server Internal Error",
}
NO_REPLY, REPLACE = 2, 4


class Registrar(Submodule):
    """The functions of the registrar module."""

    name = "registrar"

    # --- REGISTER ---

    def save(self, table: str, flags: int) -> int:
        return self.save_uri(table, flags, "")

    def save_uri(self, table: str, flags: int, uri: str) -> int:
        """1 inserted, 2 updated, 3 removed, 4 queried; -1 refused, -2 too many contacts."""
        if not self._has_table(table):
            return -1
        in_request = self._context.route_type == REQUEST_ROUTE
        line = ""
        try:
            registration = self._registration(table, uri)
            try:
                result = registration.save(bool(flags & REPLACE))
            finally:
                line = registration.line
        except Refused as refusal:
            if in_request and not flags & NO_REPLY:
                self._reply(refusal.status, line, refusal.why)
            return -2 if refusal.status == 503 else -1
        if not flags & NO_REPLY and (in_request or self._context.route_type == FAILURE_ROUTE):
            self._reply(200, line)
        return result

    def _has_table(self, table: str) -> bool:
        """KEMI functions find a table only where usrloc's preload names it."""
        preloaded = self._server.config.params.get(("usrloc", "preload"), [])
        if table in preloaded:
            return True
        self._log("err", f"usrloc domain [{table}] not found")
        return False

    def _registration(self, table: str, uri: str) -> Registration:
        sip = self._msg.sip
        if sip.to is None:
            raise Refused(400, "To header not found")
        if not sip.cseq[0]:
            raise Refused(400, "CSeq header not found")
        check_contacts(self._server)
        aor = self._aor(uri or sip.to.uri)
        if aor is None:
            raise Refused(400, "Error while parsing AOR")
        return Registration(self._server, table, aor)

    def _reply(self, status: int, contact_line: str, why: str = "") -> None:
        lumps = self._msg.reply_lumps
        if contact_line:
            lumps.append(contact_line)
        if status == 423:
            lumps.append(f"Min-Expires: {self._number('min_expires', 60)}\r\n")
        if why:
            lumps.append(f"P-Registrar-Error: {why}\r\n")
            retry = self._number("retry_after", 0)
            if 500 <= status < 600 and retry:
                lumps.append(f"Retry-After: {retry}\r\n")
        Sl(self._server).send_reply(status, REASONS[status])

    def _aor(self, uri: str) -> str | None:
        parsed = parse_uri(uri)
        if parsed is None:
            return None
        user, host = unquote(parsed.user, "latin-1"), parsed.host.lower()
        if not self._number("case_sensitive", 1):
            user = user.lower()
        if not self._server.config.number("usrloc", "use_domain", 0):
            return user
        prefix = self._server.config.text("registrar", "realm_prefix")
        if prefix and host.startswith(prefix) and host != prefix:
            host = host[len(prefix) :]
        return f"{user}@{host}" if user else host

    # --- lookup ---

    def lookup(self, table: str) -> int:
        return self._lookup(table, None, rewrite=True)

    def lookup_uri(self, table: str, uri: str) -> int:
        return self._lookup(table, uri, rewrite=True)

    def lookup_to_dset(self, table: str, uri: str) -> int:
        return self._lookup(table, uri, rewrite=False)

    def _lookup(self, table: str, uri: str | None, rewrite: bool) -> int:
        """1 found, -1 not registered, -2 no contact takes the method, -3 bad URI."""
        msg, context = self._msg, self._context
        if not self._has_table(table):
            return -1
        aor = self._aor(msg.uri if uri is None else uri)
        if aor is None:
            self._log("err", "failed to extract address of record")
            return -3
        usrloc = self._server.usrloc
        expired = self._number("use_expired_contacts", 0)
        valid = [c for c in usrloc.contacts(table, aor) if expired or usrloc.valid(c)]
        usable = [contact for contact in valid if self._allowed(contact)]
        if not usable:
            return -2 if valid else -1
        rest = usable
        if rewrite:
            first, rest = usable[0], usable[1:]
            msg.new_uri, context.uri_new = first.uri, True
            msg.dst_uri = first_path_uri(first.path) or first.received
            msg.path = first.path
            msg.instance, msg.ruid = first.instance, first.ruid
            msg.location_user_agent = first.user_agent
            context.branch_flags |= first.flags
            msg.force_socket = first.socket or msg.force_socket
        if self._number("append_branches", 1):
            for contact in rest:
                context.targets.append(
                    BranchTarget(
                        contact.uri,
                        first_path_uri(contact.path) or contact.received,
                        contact.path,
                        contact.flags,
                        contact.q,
                        contact.socket,
                        contact.instance,
                        contact.ruid,
                        contact.user_agent,
                    )
                )
        return 1

    def _allowed(self, contact: Contact) -> bool:
        sip = self._msg.sip
        in_dialog = sip.to is not None and bool(sip.to.tag)
        return not self._number("method_filtering", 0) or in_dialog or contact.accepts(sip.method)

    def registered(self, table: str) -> int:
        return self.registered_uri(table, self._msg.uri)

    def registered_uri(self, table: str, uri: str) -> int:
        aor = self._aor(uri)
        if aor is None or not self._has_table(table):
            return -1
        usrloc = self._server.usrloc
        return 1 if any(usrloc.valid(c) for c in usrloc.contacts(table, aor)) else -1

    def unregister(self, table: str, uri: str) -> int:
        aor = self._aor(uri)
        if aor is None or not self._has_table(table):
            return -1
        self._server.usrloc.clear(table, aor)
        return 1


def first_path_uri(path: str) -> str:
    """The URI of the first hop of a path, "" for none."""
    start, end = path.find("<"), path.find(">")
    return path[start + 1 : end] if 0 <= start < end else ""

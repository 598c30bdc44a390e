"""KSR.registrar: REGISTER and the location table (RFC 3261 section 10)."""

from __future__ import annotations

from urllib.parse import unquote

from fake_ksr import bindings
from fake_ksr.address import NameAddr
from fake_ksr.bindings import Refused
from fake_ksr.context import FAILURE_ROUTE, REQUEST_ROUTE
from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.sl import Sl
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
MEMORY, NO_REPLY, REPLACE = 1, 2, 4
CONTACT_MAX = 512


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
        try:
            result, aor = self._save(table, flags, uri)
        except Refused as refusal:
            if in_request and not flags & NO_REPLY:
                self._reply(refusal.status, self._known_contacts, refusal.why)
            return -2 if refusal.status == 503 else -1
        if not flags & NO_REPLY and (in_request or self._context.route_type == FAILURE_ROUTE):
            self._reply(
                200, self._contact_line(table, aor) if result != 3 or not self._star() else ""
            )
        return result

    def _has_table(self, table: str) -> bool:
        """KEMI functions find a table only where usrloc's preload names it."""
        preloaded = self._server.config.params.get(("usrloc", "preload"), [])
        if table in preloaded:
            return True
        self._log("err", f"usrloc domain [{table}] not found")
        return False

    _known_contacts = ""

    def _star(self) -> bool:
        header = self._msg.sip.first("contact")
        return header is not None and header.body.strip() == "*"

    def _save(self, table: str, flags: int, uri: str) -> tuple[int, str]:
        sip = self._msg.sip
        self._known_contacts = ""
        if sip.to is None:
            raise Refused(400, "To header not found")
        aor = self._aor(uri or sip.to.uri)
        if aor is None:
            raise Refused(400, "Error while parsing AOR")
        contacts = sip.contacts
        if self._star():
            if bindings.expires_header(self._msg.sip) != 0:
                raise Refused(400, "* used in contact and expires is not zero")
            self._server.usrloc.clear(table, aor)
            return 3, aor
        if any(header.body.strip() == "*" for header in sip.all("contact")):
            raise Refused(400, "* used in contact and more than 1 contact")
        if any(len(contact.uri) > CONTACT_MAX for contact in contacts):
            raise Refused(400, "Contact/received too long")
        if not contacts:
            return 4, aor
        return self._store(table, aor, contacts, bool(flags & REPLACE)), aor

    def _store(self, table: str, aor: str, contacts: list[NameAddr], replace: bool) -> int:
        usrloc = self._server.usrloc
        new = not usrloc.contacts(table, aor)
        self._check_maximum(table, aor, contacts, replace)
        result = 1
        for value in contacts:
            binding = bindings.binding(self._server, value)
            known = self._find(table, aor, binding)
            if known is None:
                if binding.expires == 0:
                    continue
                if replace:
                    usrloc.clear(table, aor)
                usrloc.insert(table, aor, binding)
                result = 1
            elif binding.expires == 0:
                usrloc.delete(table, aor, known)
                result = 3
            else:
                if replace:
                    for other in list(usrloc.contacts(table, aor)):
                        if other is not known:
                            usrloc.delete(table, aor, other)
                usrloc.update(table, aor, known, binding)
                result = 1 if new else 2
            if replace:
                break
        return result

    def _check_maximum(self, table: str, aor: str, contacts: list[NameAddr], replace: bool) -> None:
        most = self._number("max_contacts", 0)
        if not most or replace:
            return
        usrloc = self._server.usrloc
        count = sum(usrloc.valid(known) for known in usrloc.contacts(table, aor))
        for value in contacts:
            binding = bindings.binding(self._server, value)
            known = self._find(table, aor, binding)
            if known is None:
                count += binding.expires != 0
            elif binding.expires == 0:
                count -= 1
        if count > most:
            self._log("info", f"too many contacts for AOR <{aor}> (n:{count} max:{most})")
            self._known_contacts = self._contact_line(table, aor)
            raise Refused(503, "Too many registered contacts")

    def _find(self, table: str, aor: str, binding: Contact) -> Contact | None:
        for known in self._server.usrloc.contacts(table, aor):
            if binding.instance:
                if (
                    known.instance.strip("<>") == binding.instance.strip("<>")
                    and known.reg_id == binding.reg_id
                ):
                    return known
            elif known.uri == binding.uri:
                if known.call_id == binding.call_id and binding.cseq <= known.cseq:
                    self._known_contacts = self._contact_line(table, aor)
                    raise Refused(400, "Invalid CSeq number")
                return known
        return None

    def _contact_line(self, table: str, aor: str) -> str:
        usrloc = self._server.usrloc
        values = []
        param = self._server.config.text("registrar", "received_param", "received")
        for known in usrloc.contacts(table, aor):
            if not usrloc.valid(known):
                continue
            value = f"<{known.uri}>"
            if known.q >= 0:
                value += f";q={q_text(known.q)}"
            value += f";expires={int(known.expires - usrloc.clock.now)}"
            if param and known.received:
                value += f';{param}="{known.received}"'
            if known.instance:
                value += f';+sip.instance="{known.instance}"'
            if known.reg_id:
                value += f";reg-id={known.reg_id}"
            values.append(value)
        return f"Contact: {', '.join(values)}\r\n" if values else ""

    def _reply(self, status: int, contact_line: str, why: str = "") -> None:
        lumps = self._msg.reply_lumps
        if contact_line:
            lumps.append(contact_line)
        if status == 423:
            lumps.append(f"Min-Expires: {self._number('min_expires', 60)}\r\n")
        if status != 200:
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
        return self._lookup(table, "", rewrite=True)

    def lookup_uri(self, table: str, uri: str) -> int:
        return self._lookup(table, uri, rewrite=True)

    def lookup_to_dset(self, table: str, uri: str) -> int:
        return self._lookup(table, uri, rewrite=False)

    def _lookup(self, table: str, uri: str, rewrite: bool) -> int:
        """1 found, -1 not registered, -2 no contact takes the method, -3 bad URI."""
        msg, context = self._msg, self._context
        if not self._has_table(table):
            return -1
        aor = self._aor(uri or msg.uri)
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


def q_text(q: int) -> str:
    """A q value in thousandths as Kamailio prints it ("0.5", "1")."""
    return f"{q / 1000:g}"


def first_path_uri(path: str) -> str:
    """The URI of the first hop of a path, "" for none."""
    start, end = path.find("<"), path.find(">")
    return path[start + 1 : end] if 0 <= start < end else ""

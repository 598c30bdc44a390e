"""KSR.registrar: looking users up (RFC 3261 section 16.5)."""

from __future__ import annotations

from fake_ksr import locating
from fake_ksr.branches import push_branch
from fake_ksr.hashes import core_hash
from fake_ksr.ksr.base import Submodule
from fake_ksr.routed import BranchTarget
from fake_ksr.uri import Uri, parse_uri
from fake_ksr.usrloc import Contact

FOUND, NOT_FOUND, NOT_ALLOWED, BAD = 1, -1, -2, -3
BY_BRANCH_FLAGS = 1
"""Bit of the parameter lookup_filter_mode."""
BY_CALL_ID, BY_RECEIVED, BY_CONTACT = 1, 2, 4
WITHOUT_RECORD = 2


class RegistrarLookup(Submodule):
    """What reads the location table."""

    name = "registrar"

    def _has_table(self, table: str) -> bool:
        """KEMI functions find a table only where usrloc's preload names it."""
        preloaded = self._server.config.params.get(("usrloc", "preload"), [])
        if table in preloaded:
            return True
        self._log("err", f"usrloc domain [{table}] not found")
        return False

    def _aor(self, uri: str) -> str | None:
        aor = locating.address_of_record(self._server, uri)
        if aor is None:
            self._log("err", "failed to extract address of record")
        return aor

    def _usable(self, contact: Contact) -> bool:
        return self._server.usrloc.valid(contact) or self._number("use_expired_contacts", 0) != 0

    def _allowed(self, contact: Contact) -> bool:
        sip = self._msg.sip
        in_dialog = sip.to is not None and bool(sip.to.tag)
        return not self._number("method_filtering", 0) or in_dialog or contact.accepts(sip.method)

    def _passes(self, contact: Contact) -> bool:
        """The filter by branch flags of lookup_filter_mode."""
        if not self._number("lookup_filter_mode", 0) & BY_BRANCH_FLAGS:
            return True
        wanted = self._configured("rlf_bflags")
        return not isinstance(wanted, int) or not wanted or bool(wanted & contact.flags)

    def _configured(self, field: str) -> object:
        """A value in the xavp of the parameter xavp_cfg."""
        name = self._text("xavp_cfg")
        child = self._context.variables.xavps.child(name, field) if name else None
        return None if child is None else child.value

    # --- lookup ---

    def lookup(self, table: str) -> int:
        return self._lookup(table, self._msg.uri, rewrite=True)

    def lookup_uri(self, table: str, uri: str) -> int:
        return self._lookup(table, uri, rewrite=True)

    def lookup_to_dset(self, table: str, uri: str) -> int:
        return self._lookup(table, uri, rewrite=False)

    def lookup_branches(self, table: str) -> int:
        """1 where the R-URI or one of the plain branches was found, else the last one's code."""
        if not self._has_table(table):
            return NOT_FOUND
        context = self._context
        branches = list(context.targets)
        code = self._lookup(table, self._msg.uri, rewrite=True)
        if not branches:
            return code
        found = code > 0
        kept = self._target()
        for branch in branches:
            if branch.dst_uri or branch.path or branch.socket is not None or branch.flags:
                continue
            self._use(BranchTarget(branch.uri))
            code = self._lookup(table, branch.uri, rewrite=True)
            if code > 0:
                found = True
                mine = self._target()
                branch.uri, branch.q, branch.flags = mine.uri, mine.q, mine.flags
                branch.dst_uri, branch.path, branch.socket = mine.dst_uri, mine.path, mine.socket
        self._use(kept)
        context.uri_new = True
        return FOUND if found else code

    def _target(self) -> BranchTarget:
        """The request's own destination, as a branch."""
        msg, context = self._msg, self._context
        return BranchTarget(
            msg.new_uri,
            msg.dst_uri,
            msg.path,
            context.branch_flags,
            context.uri_q,
            msg.force_socket,
            msg.instance,
            msg.ruid,
            msg.location_user_agent,
        )

    def _use(self, target: BranchTarget) -> None:
        msg, context = self._msg, self._context
        msg.new_uri, msg.dst_uri, msg.path = target.uri, target.dst_uri, target.path
        msg.force_socket, msg.instance, msg.ruid = target.socket, target.instance, target.ruid
        msg.location_user_agent = target.user_agent
        context.branch_flags, context.uri_q = target.flags, target.q

    def _lookup(self, table: str, text: str, *, rewrite: bool) -> int:
        """1 found, -1 not registered, -2 no contact takes the method, -3 bad URI."""
        if not self._has_table(table):
            return NOT_FOUND
        aor, uri = self._aor(text), parse_uri(text)
        if aor is None or uri is None:
            return BAD
        is_gruu, instance = uri.has_param("gr"), uri.param("gr") or ""
        if is_gruu and not instance:
            return self._lookup_temporary(table, uri, rewrite)
        code = NOT_FOUND
        contacts = self._server.usrloc.contacts(table, aor)
        for at, contact in enumerate(contacts):
            if not self._usable(contact):
                continue
            if not self._allowed(contact):
                code = NOT_ALLOWED
            elif self._meant(contact, instance):
                return self._take(contacts[at:], rewrite, alone=is_gruu)
        return code

    def _meant(self, contact: Contact, instance: str) -> bool:
        """Whether it is the contact of the instance, or without one passes the filter."""
        if instance:
            return locating.same_instance(instance, contact.instance)
        return self._passes(contact)

    def _lookup_temporary(self, table: str, uri: Uri, rewrite: bool) -> int:
        named = locating.temporary(uri)
        if named is None:
            self._log("err", "failed to extract temp gruu - invalid hash or format")
            return BAD
        for aor, contacts in self._server.usrloc.tables.get(table, {}).items():
            for contact in contacts:
                if (contact.ruid, core_hash(aor)) != named:
                    continue
                if not self._usable(contact):
                    return NOT_FOUND
                if not self._allowed(contact):
                    return NOT_ALLOWED
                return self._take([contact], rewrite, alone=True)
        return NOT_FOUND

    def _take(self, contacts: list[Contact], rewrite: bool, *, alone: bool) -> int:
        """Make the first contact the request's destination, and branches of the others."""
        rest = contacts
        if rewrite:
            if not self._rewrite(contacts[0]):
                return BAD
            rest = contacts[1:]
        if alone or not self._number("append_branches", 1):
            return FOUND
        for contact in rest:
            hop = locating.next_hop(self._server, contact)
            if hop is None or not (
                self._usable(contact) and self._allowed(contact) and self._passes(contact)
            ):
                continue
            push_branch(
                self._server,
                BranchTarget(
                    contact.uri,
                    hop[0],
                    hop[1],
                    contact.flags,
                    contact.q,
                    contact.socket,
                    contact.instance,
                    contact.ruid,
                    contact.user_agent,
                ),
            )
        return FOUND

    def _rewrite(self, contact: Contact) -> bool:
        msg, context = self._msg, self._context
        msg.new_uri, context.uri_new, msg.dst_uri = contact.uri, True, ""
        locating.note_record(self._server, contact)
        hop = locating.next_hop(self._server, contact)
        if hop is None:
            self._log("err", "failed to get dst_uri for Path")
            return False
        msg.dst_uri, path = hop
        msg.path = path or msg.path
        msg.instance = contact.instance or msg.instance
        msg.ruid, msg.location_user_agent = contact.ruid, contact.user_agent
        context.uri_q = contact.q
        context.branch_flags |= contact.flags
        msg.force_socket = contact.socket or msg.force_socket
        return True

    # --- questions ---

    def registered(self, table: str) -> int:
        return self.registered_action(table, "", 0, 0)

    def registered_uri(self, table: str, uri: str) -> int:
        return self.registered_action(table, uri, 0, 0)

    def registered_flags(self, table: str, uri: str, match: int) -> int:
        return self.registered_action(table, uri, match, 0)

    def registered_action(self, table: str, uri: str, match: int, action: int) -> int:
        """1 where a contact fits; match_action 1 has nothing to copy: contacts have no xavps."""
        if not self._has_table(table):
            return -1
        msg = self._msg
        if not uri:
            to = msg.sip.to
            uri = msg.uri if msg.sip.is_request else "" if to is None else to.uri
        aor = self._aor(uri)
        if aor is None:
            return -1
        wanted = {
            "call_id": self._configured("match_callid") if match & BY_CALL_ID else None,
            "received": self._configured("match_received") if match & BY_RECEIVED else None,
            "uri": self._configured("match_contact") if match & BY_CONTACT else None,
        }
        for contact in self._server.usrloc.contacts(table, aor):
            if self._usable(contact) and all(
                not isinstance(value, str) or not value or getattr(contact, field) == value
                for field, value in wanted.items()
            ):
                if not action & WITHOUT_RECORD:
                    locating.note_record(self._server, contact)
                return 1
        return -1

    def reg_from_user(self, table: str, uri: str, mode: int) -> int:
        """1 where the message comes from a contact's address (1 and port, 2 and transport)."""
        aor = self._aor(uri)
        if aor is None or not self._has_table(table):
            return -1
        source = self._msg.source
        for contact in self._server.usrloc.contacts(table, aor):
            where = parse_uri(contact.received or contact.uri)
            if where is None:
                return -1
            if (
                where.host.strip("[]") == source.host
                and (not mode & 1 or where.port == source.port)
                and (not mode & 2 or where.proto == source.proto)
            ):
                return 1
        return -1

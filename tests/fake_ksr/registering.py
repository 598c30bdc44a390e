"""What save() of the registrar does with a REGISTER (RFC 3261 section 10.3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fake_ksr import bindings
from fake_ksr.address import NameAddr
from fake_ksr.bindings import Refused
from fake_ksr.usrloc import Contact

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

INSERTED, UPDATED, REMOVED, QUERIED = 1, 2, 3, 4
CONTACT_MAX = 512


class _Retransmission(Exception):
    """The contact was stored by the same REGISTER a moment ago."""


class Registration:
    """One REGISTER for one address of record; `line` is the Contact header of the reply.

    It is None where none was made: then what was made before stays.
    """

    def __init__(self, server: FakeKamailio, table: str, aor: str) -> None:
        self._server = server
        self._usrloc = server.usrloc
        self._table = table
        self._aor = aor
        self.line: str | None = None

    def save(self, replace: bool) -> int:
        """INSERTED, UPDATED, REMOVED or QUERIED; raises Refused."""
        headers = self._server.message.sip.contact_headers
        contacts = contacts_in_hand(self._server)
        if headers and headers[0].star:
            self._usrloc.clear(self._table, self._aor)
            return REMOVED
        if not contacts:
            self._show()
            return QUERIED
        if not self._known():
            self._insert(contacts)
            result = INSERTED
        else:
            try:
                result = self._update(contacts, replace) or INSERTED
            except Refused:
                self._show()
                raise
        self._show()
        return result

    def _known(self) -> list[Contact]:
        return list(self._usrloc.contacts(self._table, self._aor))

    def _insert(self, contacts: list[NameAddr]) -> None:
        """The first contacts of an address: all of them or none."""
        checked = False
        most = self._server.config.number("registrar", "max_contacts", 0)
        count = 0
        try:
            for value in contacts:
                if bindings.expires_at(self._server, value) == 0:
                    continue
                if most and count >= most:
                    self._too_many(count, most)
                count += 1
                if not checked:
                    bindings.reg_id_of(contacts[0], "")
                    checked = True
                binding = bindings.binding(self._server, value)
                known = self._find(binding, binding.cseq + 1)
                if known is None:
                    self._usrloc.insert(self._table, self._aor, binding)
                else:
                    self._usrloc.update(self._table, self._aor, known, binding)
        except Refused:
            self._usrloc.clear(self._table, self._aor)
            raise

    def _update(self, contacts: list[NameAddr], replace: bool) -> int:
        bindings.reg_id_of(contacts[0], "")
        most = self._server.config.number("registrar", "max_contacts", 0)
        if most and not replace:
            self._check_maximum(contacts, most)
        result = 0
        for value in contacts:
            binding = bindings.binding(self._server, value)
            try:
                known = self._find(binding)
            except _Retransmission:
                if binding.expires != 0 and replace:
                    break
                continue
            alone = replace
            if known is None:
                if binding.expires == 0:
                    continue
                self._usrloc.insert(self._table, self._aor, binding)
                result = INSERTED
            elif binding.expires == 0:
                self._usrloc.delete(self._table, self._aor, known)
                result = REMOVED
                continue
            else:
                if binding.instance and binding.call_id != known.call_id:
                    self._forget(known, binding.instance)
                    alone = True
                self._usrloc.update(self._table, self._aor, known, binding)
                result = UPDATED
            if replace:
                self._forget(binding)
            if alone:
                break
        return result

    def _forget(self, kept: Contact, instance: str | None = None) -> None:
        """Delete the other contacts (those of an instance)."""
        for other in self._known():
            if other is not kept and instance in (None, other.instance):
                self._usrloc.delete(self._table, self._aor, other)

    def _check_maximum(self, contacts: list[NameAddr], most: int) -> None:
        count = sum(self._usrloc.valid(known) for known in self._known())
        sip = self._server.message.sip
        for value in contacts:
            gone = bindings.expires_at(self._server, value) == 0
            # Kamailio compares every contact as if it had the first one's instance
            wanted = Contact(value.uri, 0, call_id=sip.call_id, cseq=int(sip.cseq[0]))
            wanted.instance = contacts[0].params.get("+sip.instance", "")
            wanted.reg_id = bindings.reg_id_of(contacts[0], "")
            try:
                known = self._find(wanted)
            except _Retransmission:
                continue
            if known is None:
                count += not gone
            else:
                count -= gone
        if count > most:
            self._too_many(count, most)

    def _too_many(self, count: int, most: int) -> None:
        self._server.log_line(
            "info", f"too many contacts (n:{count} max:{most}) for AOR <{self._aor}>"
        )
        raise Refused(503, "Too many registered contacts")

    def _find(self, binding: Contact, cseq: int | None = None) -> Contact | None:
        """The binding that is the same one: by instance, else by URI."""
        if binding.instance:
            for known in self._known():
                if (
                    known.instance.strip("<>") == binding.instance.strip("<>")
                    and known.reg_id == binding.reg_id
                ):
                    return known
            return None
        number = binding.cseq if cseq is None else cseq
        found = next((known for known in self._known() if known.uri == binding.uri), None)
        if found is not None and found.call_id == binding.call_id and number <= found.cseq:
            delay = self._server.config.number("usrloc", "cseq_delay", 20)
            if number == found.cseq and found.modified + delay > self._server.clock.now:
                raise _Retransmission
            self._server.log_line("err", f"invalid cseq for aor <{self._aor}>")
            raise Refused(400, "Invalid CSeq number")
        return found

    def _show(self) -> None:
        """The contacts that are registered now, for the reply."""
        values = []
        param = self._server.config.text("registrar", "received_param", "received")
        for known in self._known():
            if not self._usrloc.valid(known):
                continue
            value = f"<{known.uri}>"
            if known.q >= 0:
                value += f";q={known.q / 1000:g}"
            value += f";expires={int(known.expires - self._usrloc.clock.now)}"
            if param and known.received:
                value += f';{param}="{known.received}"'
            if known.instance:
                value += f';+sip.instance="{known.instance}"'
            if known.reg_id:
                value += f";reg-id={known.reg_id}"
            values.append(value)
        self.line = f"Contact: {', '.join(values)}\r\n" if values else ""


def contacts_in_hand(server: FakeKamailio) -> list[NameAddr]:
    """The contacts of the message, the first one as nathelper has changed it.

    Before 5.8 those of a header come from the last to the first.
    """
    msg = server.message
    contacts: list[NameAddr] = []
    for header in msg.sip.contact_headers:
        contacts.extend(reversed(header.values) if server.since("5.8") else header.values)
    if contacts and msg.contact_changed:
        contacts[0] = replace(contacts[0], uri=msg.contact_uri)
    return contacts


def check_contacts(server: FakeKamailio) -> None:
    """Raises Refused where the Contact headers do not go together."""
    sip = server.message.sip
    headers = sip.contact_headers
    if any(header.broken for header in headers):
        raise Refused(400, "Contact parse error")
    if not headers:
        return
    if headers[0].star:
        if bindings.expires_header(sip) != 0:
            raise Refused(400, "* used in contact and expires is not zero")
        if len(headers) > 1:
            raise Refused(400, "* used in contact and more than 1 contact")
    elif any(header.star for header in headers):
        raise Refused(400, "* used in contact and more than 1 contact")
    if any(len(contact.uri) > CONTACT_MAX for contact in contacts_in_hand(server)):
        raise Refused(400, "Contact/received too long")

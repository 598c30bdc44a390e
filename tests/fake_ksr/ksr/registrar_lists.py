"""KSR.registrar: copies of the contacts of a user, by name ($ulc)."""

from __future__ import annotations

from fake_ksr.ksr.base import XVal
from fake_ksr.ksr.registrar_lookup import RegistrarLookup
from fake_ksr.usrloc import Fetched
from fake_ksr.xavp import Xavp


class RegistrarLists(RegistrarLookup):
    """What copies contacts."""

    def reg_fetch_contacts(self, table: str, uri: str, name: str) -> int:
        if not self._has_table(table) or not name:
            return -1
        lists, usrloc = self._server.usrloc.lists, self._server.usrloc
        lists[name] = Fetched()
        aor = self._aor(uri)
        if aor is None:
            return -1
        lists[name] = Fetched(
            aor, table, [contact.copy() for contact in usrloc.contacts(table, aor)]
        )
        return 1 if lists[name].contacts else -1

    def reg_free_contacts(self, name: str) -> int:
        if not name:
            self._log("err", "invalid parameters")
            return -1
        self._server.usrloc.lists[name] = Fetched()
        return 1

    def ulc_rget(self, name: str, attribute: str) -> XVal:
        fetched = self._server.usrloc.lists.get(name, Fetched())
        if name and attribute == "aor":
            return fetched.aor
        return len(fetched.contacts) if attribute == "count" else 0

    def ulc_cget(self, name: str, attribute: str, index: int) -> XVal:
        contacts = self._server.usrloc.lists.get(name, Fetched()).contacts
        index = max(index, 0)
        if index < len(contacts):
            if attribute == "addr":
                return contacts[index].uri
            if attribute == "socket":
                socket = contacts[index].socket
                return "" if socket is None else str(socket)
        self._log("warn", "no such contact or attribute - return value 0")
        return 0

    def lookup_xavp(self, table: str, uri: str, record: str, contact_name: str) -> int:
        aor = self._aor(uri)
        if aor is None or not self._has_table(table):
            return -1
        contacts = self._server.usrloc.contacts(table, aor)
        if not contacts:
            return -1
        xavps = self._context.variables.xavps
        for contact in reversed(contacts):
            fields = [Xavp("uri", contact.uri)]
            if contact.socket is not None:
                fields.insert(0, Xavp("socket", str(contact.socket)))
            if contact.received:
                fields.insert(0, Xavp("dsturi", contact.received))
            xavps.add(contact_name, fields)
        xavps.add(record, [Xavp("count", len(contacts)), Xavp("aor", aor)])
        return 1

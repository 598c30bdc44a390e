"""Registered contacts, as Kamailio's usrloc keeps them in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from fake_ksr.clock import Clock
from fake_ksr.network import Endpoint

ALL_METHODS = frozenset({"*"})
Q_UNSPECIFIED = -1


@dataclass
class Contact:
    """One binding of an address of record.

    `q` is in thousandths (-1 unspecified), `expires` Unix time in seconds, `methods` those that
    the contact accepts (ALL_METHODS when it did not say).
    """

    uri: str
    expires: float
    q: int = Q_UNSPECIFIED
    call_id: str = ""
    cseq: int = 0
    user_agent: str = "n/a"
    received: str = ""
    path: str = ""
    methods: frozenset[str] = ALL_METHODS
    flags: int = 0
    socket: Endpoint | None = None
    instance: str = ""
    reg_id: int = 0
    ruid: str = ""
    modified: float = 0
    connection: int = 0

    def copy(self) -> Contact:
        """The binding as it is now."""
        return replace(self)

    def accepts(self, method: str) -> bool:
        """Whether the contact said it takes that method."""
        return self.methods == ALL_METHODS or method in self.methods


@dataclass
class Fetched:
    """A copy of what an address of record had when it was asked for."""

    aor: str = ""
    table: str = ""
    contacts: list[Contact] = field(default_factory=list)


@dataclass
class UsrLoc:
    """The location tables: contacts by table name and address of record, best q first.

    `lists` are the copies that the registrar made, by the names that the script gave them.
    """

    clock: Clock
    tables: dict[str, dict[str, list[Contact]]] = field(default_factory=dict)
    lists: dict[str, Fetched] = field(default_factory=dict)
    _serial: int = 0

    def contacts(self, table: str, aor: str) -> list[Contact]:
        """Every binding of an address of record, expired ones included."""
        return self.tables.get(table, {}).get(aor, [])

    def valid(self, contact: Contact) -> bool:
        """Whether a binding has not expired."""
        return contact.expires > self.clock.now

    def insert(self, table: str, aor: str, contact: Contact) -> None:
        """Add a binding behind those of the same or a higher q."""
        self._serial += 1
        contact.ruid = contact.ruid or f"uloc-fake-{self._serial:x}"
        bindings = self.tables.setdefault(table, {}).setdefault(aor, [])
        at = 0
        while at < len(bindings) and bindings[at].q >= contact.q:
            at += 1
        bindings.insert(at, contact)

    def update(self, table: str, aor: str, known: Contact, new: Contact) -> None:
        """Refresh a binding; it moves only where its q is out of order with its neighbours."""
        new.ruid = known.ruid
        bindings = self.contacts(table, aor)
        at = next(i for i, contact in enumerate(bindings) if contact is known)
        bindings[at] = new
        before_fits = at == 0 or new.q <= bindings[at - 1].q
        after_fits = at == len(bindings) - 1 or new.q >= bindings[at + 1].q
        if before_fits and after_fits:
            return
        del bindings[at]
        # Kamailio looks for the place as if the list began with the lowest q
        bindings.insert(
            next((i for i, contact in enumerate(bindings) if contact.q >= new.q), len(bindings)),
            new,
        )

    def delete(self, table: str, aor: str, contact: Contact) -> None:
        """Remove a binding, and the address of record with its last one."""
        bindings = self.contacts(table, aor)
        bindings[:] = [known for known in bindings if known is not contact]
        if not bindings:
            self.tables.get(table, {}).pop(aor, None)

    def clear(self, table: str, aor: str) -> None:
        """Remove every binding of an address of record."""
        self.tables.get(table, {}).pop(aor, None)

    def expire(self) -> None:
        """Drop what has expired (usrloc's timer)."""
        for table, aors in list(self.tables.items()):
            for aor, bindings in list(aors.items()):
                for contact in list(bindings):
                    if not self.valid(contact):
                        self.delete(table, aor, contact)

"""What users have published: the table presentity, and the document that watchers get of it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.dom import minidom

from fake_ksr.database import DEFAULT_URL, Cell, Database, DatabaseError
from fake_ksr.errors import NotSimulated
from fake_ksr.presence import xml
from fake_ksr.presence.events import EventPackage
from fake_ksr.presence.rules import Failure

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


class Publications:
    """The publications of one server."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._config = server.config
        self._made = 0

    @property
    def _now(self) -> int:
        return int(self._server.clock.now)

    @property
    def _database(self) -> Database:
        return self._server.databases.open(self._config.text("presence", "db_url", DEFAULT_URL))

    @property
    def _table(self) -> str:
        return self._config.text("presence", "presentity_table", "presentity")

    def new_etag(self, count: int = 0) -> str:
        """An entity tag: of this server, its start, its process and the requests so far."""
        self._made += 1
        started = int(self._server.clock.now - self._server.clock.elapsed)
        return f"a.{started}.4711.{self._made}.{count}"

    def insert(
        self, user: str, domain: str, event: EventPackage, etag: str, expires: int, body: str,
        sender: str,
    ) -> None:  # fmt: skip
        """A new publication; raises Failure."""
        row: dict[str, Cell | bytes] = {
            "domain": domain,
            "username": user,
            "event": event.name,
            "etag": etag,
            "sender": sender,
            "body": body.encode("latin-1"),
            "received_time": self._now,
            "priority": self._now,
            "ruid": f"fake-{self._server.next_number()}",
            "expires": self._now + expires,
        }
        try:
            self._database.insert(self._table, row)
        except DatabaseError as error:
            raise Failure(f"inserting new record in database: {error}") from error

    def change(
        self, key: tuple[str, str, str, str], etag: str, expires: int, body: str, sender: str
    ) -> bool:
        """Another expiry, body ("" for the old one) and sender; False where there is none."""
        if not self.exists(key):
            return False
        changes: dict[str, Cell | bytes] = {
            "etag": etag,
            "expires": self._now + expires,
            "received_time": self._now,
        }
        if body:
            changes["body"] = body.encode("latin-1")
        if sender:
            changes["sender"] = sender
        self._database.update(self._table, changes, _where(key))
        return True

    def exists(self, key: tuple[str, str, str, str]) -> bool:
        """Whether there is a publication of that user, domain, event and entity tag."""
        return bool(self._database.select(self._table, ["body"], _where(key)))

    def remove(self, key: tuple[str, str, str, str]) -> None:
        """Forget a publication."""
        self._database.delete(self._table, _where(key))

    def replace_hard_state(self, etag: str) -> None:
        """What pidf-manipulation asks for; raises Failure."""
        if self._database.is_sqlite:
            raise Failure("replace is required for pidf-manipulation support")
        example = 'kamailio.script("KSR.presence.pres_refresh_watchers_file", 0)'
        raise NotSimulated(f"the hard state {etag}", example)

    def expired(self) -> list[tuple[str, str, str, str]]:
        """The publications whose time is over."""
        result = self._database.query(
            f"select username, domain, event, etag from {self._table} "
            "where expires <> -1 and expires < ?",
            [self._now],
        )
        return [(str(a), str(b), str(c), str(d)) for a, b, c, d in result.rows]

    def document(
        self, user: str, domain: str, event: EventPackage, gone: str | None = None
    ) -> str | None:
        """What watchers get: all publications in one, the one that is `gone` as closed."""
        result = self._database.query(
            f"select body, etag from {self._table} where domain=? and username=? and event=? "
            "and expires > ? order by received_time",
            [domain, user, event.name, self._now],
        )
        bodies = [(str(body or ""), str(etag)) for body, etag in result.rows]
        if not event.with_rules:
            return bodies[-1][0] if bodies else None
        if not bodies:
            if self._config.number("presence_xml", "force_dummy_presence", 0):
                raise NotSimulated("force_dummy_presence", "without that parameter")
            return None
        if self._config.number("presence_xml", "force_presence_single_body", 0):
            raise NotSimulated("force_presence_single_body", "without that parameter")
        try:
            documents = [
                _closed(body) if etag == gone else xml.parse(body) for body, etag in bodies
            ]
        except xml.NoXml:
            return None
        return _joined(documents)


def _where(key: tuple[str, str, str, str]) -> dict[str, Cell]:
    return dict(zip(("username", "domain", "event", "etag"), key, strict=True))


def _joined(documents: list[minidom.Document]) -> str | None:
    """The newest document with what is in the older ones, unless a tuple of theirs is in it."""
    newest = documents[-1]
    root = xml.find(newest, "presence")
    if root is None:
        return None
    for older in reversed(documents[:-1]):
        other = xml.find(older, "presence")
        if other is None:
            return None
        first = xml.child(other, "tuple")
        known = [one.getAttribute("id").lower() for one in xml.children(root, "tuple")]
        if first is not None and first.getAttribute("id").lower() in known:
            continue
        for node in list(other.childNodes):
            root.appendChild(newest.importNode(node, True))
    return xml.dump(newest)


def _closed(body: str) -> minidom.Document:
    """A document of which only the first tuple is left, with its status closed."""
    document = xml.parse(body)
    root, entry, status, basic = (
        xml.find(document, name) for name in ("presence", "tuple", "status", "basic")
    )
    if root is None or entry is None or status is None or basic is None:
        raise xml.NoXml("no tuple with a status")
    for node in list(basic.childNodes):
        basic.removeChild(node)
    basic.appendChild(document.createTextNode("closed"))
    for parent, kept in ((root, entry), (entry, status)):
        for node in list(parent.childNodes):
            if node is not kept:
                parent.removeChild(node)
    return document

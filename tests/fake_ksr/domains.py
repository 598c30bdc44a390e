"""The domain module's table of this server's domains, and their attributes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fake_ksr.database import DEFAULT_URL, Cell, DatabaseError
from fake_ksr.errors import ConfigError

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

NUMBER, TEXT = 0, 2
"""Types of attributes."""


class _BadRow(Exception):
    """A row for which Kamailio refuses both tables."""


@dataclass
class Domain:
    """A domain: its id, and its attributes with the newest first."""

    name: str
    did: str
    attributes: list[tuple[str, int | str]] = field(default_factory=list)


class DomainTable:
    """The tables domain and domain_attrs of the server, as they were loaded last."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._domains: dict[str, Domain] = {}
        config = server.config
        if "domain" not in config.modules:
            return
        if not self.load():
            raise ConfigError(f"{config.path}: domain cannot load its tables")
        if config.number("domain", "register_myself", 0):
            server.network.also_mine.append(lambda host: self.find(host) is not None)

    def find(self, name: str) -> Domain | None:
        """The domain of that name, in any case."""
        return self._domains.get(name.lower())

    def load(self) -> bool:
        """Load the tables anew; where that fails the old ones stay."""
        text = self._server.config.text
        database = self._server.databases.open(text("domain", "db_url", DEFAULT_URL))
        columns = {
            name: text("domain", f"{name}_col", name)
            for name in ("did", "domain", "name", "type", "value")
        }
        try:
            rows = database.select(
                text("domain", "domain_attrs_table", "domain_attrs"),
                [columns[name] for name in ("did", "name", "type", "value")],
            )
            attributes: dict[str, list[tuple[str, int | str]]] = {}
            for row in rows:
                owner, attribute, value = _attribute(row)
                attributes.setdefault(owner.lower(), []).insert(0, (attribute, value))
            domains = {}
            table = text("domain", "domain_table", "domain")
            for name, did in database.select(table, [columns["domain"], columns["did"]]):
                domain = _domain(name, did)
                domain.attributes = attributes.get(domain.did.lower(), [])
                domains[domain.name.lower()] = domain
        except (DatabaseError, _BadRow) as error:
            self._server.log_line("err", f"error while reading the domain tables: {error}")
            return False
        self._domains = domains
        return True


def _attribute(row: list[Cell]) -> tuple[str, str, int | str]:
    did, name, kind, value = row
    if not isinstance(did, str) or not isinstance(name, str) or not isinstance(value, str):
        raise _BadRow(str(row))
    if not did or not name or kind not in (NUMBER, TEXT):
        raise _BadRow(str(row))
    if kind == TEXT:
        return did, name, value
    if not re.fullmatch(r"[+-]?\d+", value):
        raise _BadRow(str(row))
    return did, name, int(value)


def _domain(name: Cell, did: Cell) -> Domain:
    if not isinstance(name, str) or not name or did == "":
        raise _BadRow(f"{name!r}, {did!r}")
    return Domain(name, name if did is None else str(did))

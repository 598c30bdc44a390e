"""Remote registrations: what the server registers elsewhere (uac_reg.c)."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from enum import IntFlag
from typing import TYPE_CHECKING

from fake_ksr.database import Cell, DatabaseError

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

TABLE = "uacreg"
MAY_BE_EMPTY = frozenset(("realm", "auth_password", "auth_ha1", "contact_addr", "socket"))


class Flag(IntFlag):
    """How a registration stands."""

    DISABLED = 1
    ONGOING = 2
    ONLINE = 4
    AUTH_SENT = 8
    INIT = 16


@dataclass
class Registration:
    """One row of the table; `ends` is the Unix time at which it runs out."""

    l_uuid: str
    l_username: str
    l_domain: str
    r_username: str
    r_domain: str
    realm: str
    auth_username: str
    auth_password: str
    auth_ha1: str
    auth_proxy: str
    expires: int
    flags: int
    reg_delay: int
    contact_addr: str
    socket: str
    ends: float = 0
    made: float = 0


COLUMNS = tuple(field.name for field in fields(Registration) if field.name not in ("ends", "made"))


class Registrations:
    """The registrations of one server; none of them without modparam reg_db_url."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._all: list[Registration] = []
        self._url = server.config.text("uac", "reg_db_url")
        self.configured = bool(self._url)
        if self.configured:
            self._load()

    def all(self) -> list[Registration]:
        """Every one of them."""
        return list(self._all)

    def by_uuid(self, uuid: str) -> Registration | None:
        """The one with that l_uuid."""
        return next((one for one in self._all if one.l_uuid == uuid), None)

    def by_user(self, user: str, domain: str | None) -> Registration | None:
        """The one of a local user, of that domain where it is given."""
        for one in self._all:
            if one.l_username == user and (domain is None or one.l_domain == domain):
                return one
        return None

    def by_attribute(self, name: str, value: str) -> Registration | None:
        """The first one with an attribute; raises KeyError where none has such an attribute."""
        if name == "l_uuid":
            return self.by_uuid(value)
        if name == "l_username":
            return self.by_user(value, None)
        for one in self._all:
            known = {"r_username": one.r_username, "auth_username": one.auth_username}
            if known[name] == value:
                return one
        return None

    def status(self, one: Registration) -> int:
        """1 registered, -2 on its way, -3 disabled, -99 waiting."""
        if one.flags & Flag.ONLINE and one.ends > int(self._server.clock.now):
            return 1
        if one.flags & Flag.ONGOING:
            return -2
        return -3 if one.flags & Flag.DISABLED else -99

    def switch(self, one: Registration, on: bool) -> None:
        """Enable or disable one."""
        one.flags = one.flags & ~Flag.DISABLED if on else one.flags | Flag.DISABLED
        one.ends = int(self._server.clock.now) + 1

    def refresh(self, uuid: str) -> bool:
        """Read one from the database again; False where it has no such row."""
        rows = self._rows({"l_uuid": uuid})
        if not rows:
            return False
        one = self._checked(rows[0])
        if one is not None:
            old = self.by_uuid(uuid)
            if old is not None:
                one.flags |= old.flags & (Flag.ONGOING | Flag.AUTH_SENT)
                self._remove(old)
            self._add(one)
        return True

    def _remove(self, one: Registration) -> None:
        self._all.remove(one)
        count = self._server.statistics.add
        count("regtotal", -1)
        count("regactive", -1 if one.flags & Flag.ONLINE else 0)
        count("regdisabled", -1 if one.flags & Flag.DISABLED else 0)

    def _add(self, one: Registration) -> None:
        self._all.insert(0, one)
        self._server.statistics.add("regtotal", 1)

    def _load(self) -> None:
        for row in self._rows({}):
            one = self._checked(row)
            if one is not None:
                self._add(one)

    def _rows(self, where: dict[str, Cell]) -> list[list[Cell]]:
        table = self._server.config.text("uac", "reg_db_table", TABLE)
        try:
            return self._server.databases.open(self._url).select(table, COLUMNS, where)
        except DatabaseError as error:
            self._server.log_line("err", f"failed to read {table}: {error}")
            return []

    def _checked(self, row: list[Cell]) -> Registration | None:
        """A registration from a row, None where a column is not valid."""
        values = dict(zip(COLUMNS, row, strict=True))
        for name, value in values.items():
            if value == "" and name not in MAY_BE_EMPTY:
                self._server.log_line("err", f"empty value not allowed for column {name}")
                return None
        texts = {name: "" if value is None else str(value) for name, value in values.items()}
        ha1 = texts["auth_ha1"]
        if not texts["auth_password"] and not ha1:
            self._server.log_line("err", "no password value provided - ignoring record")
            return None
        if ha1 and re.fullmatch("[0-9A-Fa-f]{32}", ha1) is None:
            self._server.log_line("err", "invalid HA1 - ignoring record")
            return None
        numbers = {name: int(texts.pop(name) or 0) for name in ("expires", "flags", "reg_delay")}
        texts["auth_ha1"] = ha1.lower()
        contact = self._server.config.text("uac", "reg_contact_addr")
        texts["contact_addr"] = texts["contact_addr"] or contact
        return Registration(**texts, **numbers, made=self._server.clock.now)  # type: ignore[arg-type] # by name

"""Users for the auth_db module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.arguments import to_wire
from fake_ksr.database import DEFAULT_URL, Cell
from fake_ksr.digest import md5

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


def add(server: FakeKamailio, user: str, password: str, domain: str) -> None:
    """A row of the table subscriber, in place of one of the same user and domain."""
    user, password, domain = (to_wire(text) for text in (user, password, domain))
    row: dict[str, Cell | bytes] = {
        "username": user,
        "domain": domain,
        "password": password,
        "ha1": md5(f"{user}:{domain}:{password}"),
        "ha1b": md5(f"{user}@{domain}:{domain}:{password}"),
    }
    url = server.config.text("auth_db", "db_url", DEFAULT_URL)
    server.databases.open(url).insert("subscriber", row, "or replace")

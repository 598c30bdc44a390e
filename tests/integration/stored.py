"""A Kamailio on a database that the test chooses."""

from typing import Any

from .databases import Sqlite, Store, add_subscriber
from .server import KamailioServer


class StoredServer(KamailioServer):
    """A Kamailio whose DBURL is that of `store`; a file of sqlite of its own where that is None.

    The domain that it is given lies in the table domain alone, for WITH_MULTIDOMAIN.
    """

    def __init__(self, store: Store | None = None, **options: Any) -> None:
        super().__init__(**options)
        self._store = store
        if store is not None:
            self.defines.setdefault("DBURL", f'"{store.url}"')

    def __enter__(self) -> "StoredServer":
        super().__enter__()
        return self

    @property
    def store(self) -> Store:
        """The database."""
        return self._store or Sqlite(self.database)

    def local_configuration(self) -> str:
        """No alias: see `domain` above."""
        return ""

    def add_subscriber(self, user: str, password: str) -> None:
        """Add an account of the server's own domain."""
        add_subscriber(self.store, user, self.domain, password)

    def rows(self, table: str, **columns: str) -> list[dict[str, Any]]:
        """The database rows of `table` that have the given values, oldest first."""
        return self.store.rows(table, **columns)

"""Waiting for the file of sqlite, which one process at a time writes to (module db_sqlite).

Before 6.0 the module has no parameter for it: where another process is writing, the row is lost.
All modules of a process share one connection to a DBURL, so that sqlops can set it for them.
"""

from __future__ import annotations

from typing import Final

import KSR

from kemi_app.features import Feature

SQLITE: Final = Feature("MOD_db_sqlite")
"""Whether DBURL names sqlite: Kamailio defines this when the module is loaded."""
CONNECTION: Final = "sqlite"
"""The name that kamailio.cfg gives to DBURL (parameter ``sqlcon`` of sqlops)."""
WAIT: Final = 2000
"""Milliseconds that a process waits for its turn at most."""
TIMER: Final = -1
"""The rank of timer processes (PROC_TIMER): they write location, and calls that nobody answered."""


def wait_for_turns(rank: int) -> None:
    """Let this process wait, where it is one that writes rows (``rank`` as in ``App.child_init``).

    Some of the others have no connection, and there sqlops of 5.6 reads through a null pointer.
    """
    if SQLITE.is_on and (rank >= 1 or rank == TIMER):
        KSR.sqlops.sql_query(CONNECTION, f"PRAGMA busy_timeout = {WAIT}", "")

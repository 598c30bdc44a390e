"""Aliases: further names and numbers of our users, from the database."""

from __future__ import annotations

import KSR

from kemi_app.request import Request
from kemi_app.routes.sipout import sipout
from kemi_app.verdict import NEXT, Verdict, ok

ALIASES = "dbaliases"
"""The table of aliases (module alias_db)."""


def alias_db(req: Request) -> Verdict:
    """Replace an alias by the user that it stands for (alias_db, lookup).

    A user of a foreign domain is relayed there, one of ours goes on down the list.
    """
    if KSR.kx.gete_ruser() and ok(KSR.alias_db.lookup(ALIASES)):
        return sipout(req)
    return NEXT

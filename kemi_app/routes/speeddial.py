"""Speed dial: two digits stand for a whole address, for each user his own."""

from __future__ import annotations

import re

import KSR

from kemi_app.request import Request
from kemi_app.routes.sipout import sipout
from kemi_app.verdict import NEXT, Verdict, ok

SPEED_DIALS = "speed_dial"
"""The table of short numbers (module speeddial)."""

SHORT_NUMBER = re.compile(r"[0-9]{2}")
"""What may be a short number: others do not cost a query."""


def speed_dial(req: Request) -> Verdict:
    """Replace the caller's short number by the address that it stands for (speeddial, lookup).

    An address of a foreign domain is relayed there, one of ours goes on down the list.
    """
    if SHORT_NUMBER.fullmatch(KSR.kx.gete_ruser()) and ok(KSR.speeddial.lookup(SPEED_DIALS)):
        return sipout(req)
    return NEXT

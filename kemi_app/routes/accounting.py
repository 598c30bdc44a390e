"""Accounting: calls leave a record in the log and, WITH_ACCDB, in the table acc."""

from __future__ import annotations

import KSR

from kemi_app.flags import FLT_ACC
from kemi_app.request import Request
from kemi_app.verdict import NEXT, Verdict


def accounting(req: Request) -> Verdict:
    """Account every INVITE (acc, by the transaction flag FLT_ACC); withindlg does so for BYE."""
    if req.method == "INVITE":
        KSR.setflag(FLT_ACC)
    return NEXT

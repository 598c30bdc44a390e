"""Retransmissions: a request that is in the works already starts nothing a second time."""

from __future__ import annotations

import KSR

from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict, ok


def retransmission(req: Request) -> Verdict:
    """Absorb a retransmitted request (RFC 3261 section 17.2).

    ``t_precheck_trans`` (tmx) sees one that another worker is still routing, ``t_check_trans``
    (tm) one that has a transaction: it repeats the last reply itself and answers 0. A REGISTER to
    us never has one (``save`` answers without, and twice the same binding is one binding), and one
    that is relayed meets the same check in ``t_relay``.
    """
    if req.method == "REGISTER":
        return NEXT
    if ok(KSR.tmx.t_precheck_trans()):
        KSR.tm.t_check_trans()
        return DONE
    if KSR.tm.t_check_trans() == 0:
        return DONE
    return NEXT

"""Replies of callees that shall not reach the caller: redirects, and requests for a password."""

from __future__ import annotations

import KSR

from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict, ok


def block_redirects(_req: Request) -> Verdict:
    """Turn a 3xx into 404: a callee does not send our callers elsewhere (failure route)."""
    return not_found_instead_of("^3[0-9][0-9]$")


def block_challenges(_req: Request) -> Verdict:
    """Turn a callee's 401 or 407 into 404: nobody asks our callers for a password but us."""
    return not_found_instead_of("^(401|407)$")


def not_found_instead_of(codes: str) -> Verdict:
    """Answer 404 where the winning reply matches the expression (tm, t_check_status)."""
    if ok(KSR.tm.t_check_status(codes)):
        KSR.tm.t_reply(404, "Not Found")
        return DONE
    return NEXT

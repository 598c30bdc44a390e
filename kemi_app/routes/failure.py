"""What becomes of a call that no branch has taken."""

from __future__ import annotations

import KSR

from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict, ok


def stop_if_canceled(_req: Request) -> Verdict:
    """End here where the caller has hung up: nothing may be tried after that (t_is_canceled)."""
    return DONE if ok(KSR.tm.t_is_canceled()) else NEXT

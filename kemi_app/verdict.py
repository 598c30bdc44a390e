"""What a route says at its end, and the truth of a KEMI return code."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from KSR.returncode import ReturnCode as ReturnCode
else:
    ReturnCode = int


class Verdict(enum.Enum):
    """How a route ends: there is no third way.

    ``NEXT``: the message goes on to the next route of the list.
    ``DONE``: the message is dealt with (answered, sent on, or dropped on purpose).
    """

    NEXT = "next"
    DONE = "done"


NEXT: Final = Verdict.NEXT
DONE: Final = Verdict.DONE


def ok(rc: ReturnCode) -> bool:
    """Tell whether a KEMI ``int`` function said yes: its return code is 1 or more.

    KEMI functions answer -1 (or less) for no, and -1 is true in Python; 0 asks the script to stop
    (``KSR.tm.t_check_trans`` says so for a retransmission it has absorbed).

    >>> ok(1), ok(0), ok(-1)
    (True, False, False)
    """
    return rc > 0

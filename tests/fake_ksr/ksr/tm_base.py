"""What the parts of KSR.tm share."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule
from fake_ksr.tm import replies
from fake_ksr.tm.cells import Transaction


class TmPart(Submodule):
    """A part of the functions of the tm module."""

    name = "tm"

    def _current(self) -> Transaction | None:
        """t_check: the transaction of the message, looked up where that was not done yet."""
        return replies.current_transaction(self._server)

    @property
    def _own(self) -> Transaction | None:
        """get_t: the transaction in hand, without looking for one."""
        return self._context.transaction

    def _set(self, name: str, value: bool) -> int:
        """Set a flag of the transaction, or of the next one."""
        if self._own is None:
            self._context.settings[name] = value
        else:
            setattr(self._own, name, value)
        return 1

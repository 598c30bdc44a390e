"""What modules ask to be told of a transaction (tm's t_hooks.c)."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fake_ksr.routed import RoutedMessage
    from fake_ksr.server import FakeKamailio
    from fake_ksr.tm.cells import Reply, Transaction


class When(Enum):
    """What happens."""

    REPLY_IN = "a reply has come for it (TMCB_RESPONSE_IN)"
    REPLY_READY = "a reply is about to go upstream (TMCB_RESPONSE_READY)"
    FAILURE = "all branches have failed (TMCB_ON_FAILURE)"
    COMPLETED = "the server's own request has its final reply (TMCB_LOCAL_COMPLETED)"
    END = "it is forgotten (TMCB_DESTROY)"


Watcher = Callable[[When, "Transaction", "Reply", int], None]
"""Called with what happens, the transaction, the reply and its status (0 for none)."""
RequestWatcher = Callable[["Transaction", "RoutedMessage"], None]
"""Called with each new transaction, and the message as the script has it (TMCB_REQUEST_IN)."""


def made(server: FakeKamailio, cell: Transaction, msg: RoutedMessage) -> None:
    """A transaction has been made for a request: hand over who asked for the message's."""
    waiting = server.context.watchers
    cell.watchers.extend(waiting)
    waiting.clear()
    for watcher in server.tm.request_watchers:
        watcher(cell, msg)


def run(when: When, cell: Transaction, reply: Reply = None, status: int = 0) -> None:
    """Tell everyone who asked."""
    for watcher in list(cell.watchers):
        watcher(when, cell, reply, status)


def watch(server: FakeKamailio, watcher: Watcher) -> None:
    """Ask to be told of the current message's transaction, or of the one that it will have."""
    cell = server.context.transaction
    (server.context.watchers if cell is None else cell.watchers).append(watcher)

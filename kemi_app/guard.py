"""The guard: whatever a route raises, the caller is answered and Kamailio goes on.

An exception costs the message at hand at most its routing: a request is answered (400 where a
value was no UTF-8 text, 500 otherwise; never an ACK, never a request that was answered or sent on
already), a reply goes on its way, and Kamailio gets an int. The first of its kind is logged with
its traceback, once for all the workers; after that it is counted.
"""

from __future__ import annotations

import hashlib
import os
import traceback
from collections.abc import Callable

import KSR

from kemi_app.worker import Worker, folder


class Code:
    """One load of the code in this process."""

    def __init__(
        self,
        generation: int,
        digest: str,
        place_of: Callable[[BaseException], str],
        describe: Callable[[BaseException], str],
    ) -> None:
        """Take what the loader knows of it."""
        self.generation = generation
        self.digest = digest
        self.place_of = place_of
        self.describe = describe


class Guard:
    """Stands between the routes and Kamailio, in one process and for one load of the code."""

    def __init__(self, worker: Worker, code: Code) -> None:
        """Guard ``code`` and report its faults through ``worker``."""
        self._worker = worker
        self._code = code
        self.dealt_with = False
        """Whether the request at hand was answered or sent on: then no answer of ours follows."""

    def watching(self, send: Callable[..., int]) -> Callable[..., int]:
        """Wrap a KSR function so that the request it has answered or sent on is dealt with."""

        def watched(*arguments: object) -> int:
            rc = send(*arguments)
            if rc > 0:
                self.dealt_with = True
            return rc

        return watched

    def request(self, error: BaseException) -> int:
        """End a request whose route raised ``error``: answer it and tell of the fault."""
        if isinstance(error, SystemExit):
            return 1
        self.tell(error)
        try:
            if self.dealt_with or KSR.is_ACK():
                return 1
            # 21.4.1: a request that could not be understood; 21.5.1: a fault of our own.
            if isinstance(error, UnicodeDecodeError):
                KSR.sl.send_reply(400, "Bad Request - Not UTF-8")
            else:
                KSR.sl.send_reply(500, "Server Internal Error")
        except BaseException as second:  # nothing may reach Kamailio
            self.tell(second)
        return 1

    def other(self, error: BaseException) -> int:
        """End any other callback: the message goes on as if the route had not been there."""
        if not isinstance(error, SystemExit):
            self.tell(error)
        return 1

    def cannot_start(self, error: BaseException) -> None:
        """Log in one line why this process cannot start. Each says so: it ends with that."""
        KSR.crit(f"kemi_app: not started: {self._code.describe(error)}\n")

    def tell(self, error: BaseException) -> None:
        """Log the fault with its traceback the first time, and count it every time."""
        try:
            place = self._code.place_of(error)
            # Told apart by type: the text of an error often holds a value of the message.
            kind = type(error).__name__
            count = self._worker.fault(place, kind)
            if count == 1 and self._is_news(place, kind):
                text = "".join(traceback.format_exception(error)).replace("\0", "\\0")
                text = text.encode("utf-8", "backslashreplace").decode()
                KSR.err(f"kemi_app: {place}: {kind}\n{text}")
            elif count in (10, 100) or count % 1000 == 0:
                KSR.err(f"kemi_app: {place}: {kind}, {count} times in this process\n")
        except BaseException:  # a log that fails must not cost the call
            return

    def _is_news(self, place: str, kind: str) -> bool:
        """Tell whether no other worker has logged this fault of this code yet."""
        name = hashlib.sha256(f"{self._code.digest} {place} {kind}".encode()).hexdigest()[:16]
        try:
            os.close(os.open(folder() / f"fault-{name}", os.O_CREAT | os.O_EXCL, 0o640))
        except FileExistsError:
            return False
        except OSError:
            return True
        return True

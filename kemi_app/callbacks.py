"""What Kamailio calls: the lists of an application, made into callbacks behind the guard."""

from __future__ import annotations

import os

from kemi_app.app import App
from kemi_app.datagram import Datagram
from kemi_app.guard import Code, Guard
from kemi_app.lists import Lists
from kemi_app.message import Message
from kemi_app.pipeline import Callback, callback, event_callback, request_callback
from kemi_app.reply import Reply
from kemi_app.request import request_in
from kemi_app.senders import watch_senders
from kemi_app.worker import OTHERS, REPLIES, Worker


class MissingHandler(LookupError):
    """Kamailio called a handler that the application does not have."""

    def __init__(self, name: str) -> None:
        """Name the handler; ``place`` is what stands for a place in the source."""
        super().__init__(f"Kamailio called {name!r}, a handler that the application lacks")
        self.place = f"handler {name}"


class Callbacks:
    """The object that Kamailio holds: it looks its callbacks up here by name, at every call.

    They are made in ``start``, so that each process uses its own counters.
    """

    def __init__(self, app: App, lists: Lists, code: Code) -> None:
        """Take the application and its lists, which are one load of the code."""
        self.rank: int | None = None
        self._started_in: int | None = None
        self._app = app
        self._lists = lists
        self._code = code
        self._worker = Worker()
        self._make()  # events of modules come before the fork is over, and before child_init

    def start(self, rank: int) -> None:
        """Make this process ready to run the code: counters, ``App.child_init``, callbacks.

        Raises whatever ``child_init`` raises, and RuntimeError where it refuses.
        """
        self._worker.open(rank)
        rc = self._app.child_init(rank)
        if not isinstance(rc, int) or rc < 0:
            raise RuntimeError(f"child_init({rank}) returned {rc!r}: 0 is success")
        self._make()
        watch_senders(self._guard)
        self._worker.loaded(self._code.generation, self._code.digest)
        self.rank = rank
        self._started_in = os.getpid()

    def child_init(self, rank: int) -> int:
        """Kamailio's own call, after the fork (``rank`` as in ``App.child_init``) or a reload."""
        try:
            # Not where the loader has started the new code already, after a reload. A rank alone
            # does not tell: the TCP workers are forked from the main process when that has its own.
            if self._started_in != os.getpid():
                self.start(rank)
        except BaseException as error:  # nothing may reach Kamailio
            self._guard.tell(error)
            return -1
        return 0

    def refused(self, reason: str) -> None:
        """Report that a reload was refused, and that this code goes on."""
        self._worker.refused(reason)

    def __getattr__(self, name: str) -> Callback:
        """Stand in for a handler that the code lacks, so that Kamailio finds a callback.

        A call relayed before a reload may name one that is gone since. To app_python3 a missing
        one is an error left pending, which breaks the next KSR call of whatever comes after.
        """
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *_arguments: self._guard.other(MissingHandler(name))

    def _make(self) -> None:
        lists, counters = self._lists, self._worker.counters
        self._guard = guard = Guard(self._worker, self._code)
        made: dict[str, Callback] = {
            "ksr_request_route": request_callback(lists.request, guard, counters),
            "ksr_reply_route": callback(lists.reply, lambda _: Reply(), guard, counters, REPLIES),
            "ksr_onsend_route": callback(
                lists.onsend, lambda _: Message(), guard, counters, OTHERS
            ),
            "ksr_pre_routing": callback(
                lists.pre_routing, lambda _: Message(), guard, counters, OTHERS
            ),
            "ksr_received": callback(lists.received, lambda _: Datagram(), guard, counters, OTHERS),
            "ksr_event": event_callback(lists.events, guard, counters),
        }
        for name, routes in (*lists.branch.items(), *lists.failure.items()):
            made[name] = callback(routes, request_in, guard, counters, OTHERS)
        for name, reply_routes in lists.onreply.items():
            made[name] = callback(reply_routes, lambda _: Reply(), guard, counters, OTHERS)
        self.__dict__.update(made)

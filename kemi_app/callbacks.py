"""What Kamailio calls: the lists of an application, made into callbacks behind the guard."""

from __future__ import annotations

import os

from kemi_app.app import App
from kemi_app.datagram import Datagram
from kemi_app.event import Event
from kemi_app.guard import Code, Guard
from kemi_app.lists import Lists
from kemi_app.message import Message
from kemi_app.pipeline import Callback, event_callback, written
from kemi_app.reply import Reply
from kemi_app.request import Request
from kemi_app.senders import watch_senders
from kemi_app.worker import FIRST_OF_OTHERS, REPLIES, REQUESTS, Worker


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
        self._code = code
        self._worker = Worker()
        self._written = {
            "ksr_request_route": written("ksr_request_route", Request, lists.request),
            "ksr_reply_route": written("ksr_reply_route", Reply, lists.reply),
            "ksr_onsend_route": written("ksr_onsend_route", Message, lists.onsend),
            "ksr_pre_routing": written("ksr_pre_routing", Message, lists.pre_routing),
            "ksr_received": written("ksr_received", Datagram, lists.received),
            **{name: written(name, Request, routes) for name, routes in lists.branch.items()},
            **{name: written(name, Reply, routes) for name, routes in lists.onreply.items()},
            **{name: written(name, Request, routes) for name, routes in lists.failure.items()},
        }
        self._written_events = {
            name: written("ksr_event", Event, routes) for name, routes in lists.events.items()
        }
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
            self._guard.cannot_start(error)
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
        counters = self._worker.counters
        self._guard = guard = Guard(self._worker, self._code)
        own = {"ksr_request_route": REQUESTS, "ksr_reply_route": REPLIES}
        free = iter(range(FIRST_OF_OTHERS, len(counters)))
        for name, maker in self._written.items():
            vars(self)[name] = maker(guard, counters, own[name] if name in own else next(free))
        self.ksr_event = event_callback(
            {n: maker(guard, counters, next(free)) for n, maker in self._written_events.items()}
        )

"""The application: Kamailio's callbacks, each a list of routes behind the guard."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from kemi_app.datagram import Datagram
from kemi_app.event import Event
from kemi_app.features import Only
from kemi_app.message import Message
from kemi_app.reply import Reply
from kemi_app.request import Request
from kemi_app.verdict import Verdict

# As text: typing would keep what it evaluates, and with it the classes of code that is replaced.
Route: TypeAlias = "Callable[[Request], Verdict]"
MessageRoute: TypeAlias = "Callable[[Message], Verdict]"
ReplyRoute: TypeAlias = "Callable[[Reply], Verdict]"
DatagramRoute: TypeAlias = "Callable[[Datagram], Verdict]"
EventRoute: TypeAlias = "Callable[[Event], Verdict]"

Routes: TypeAlias = "Sequence[Route | Only[Route]]"
MessageRoutes: TypeAlias = "Sequence[MessageRoute | Only[MessageRoute]]"
ReplyRoutes: TypeAlias = "Sequence[ReplyRoute | Only[ReplyRoute]]"
DatagramRoutes: TypeAlias = "Sequence[DatagramRoute | Only[DatagramRoute]]"
EventRoutes: TypeAlias = "Sequence[EventRoute | Only[EventRoute]]"


class App:
    """A Kamailio application: for every callback a list of routes, run from top to bottom.

    Subclass it, fill in the lists, and name the class in kamailio.cfg
    (``#!define KEMI_APP mysite.proxy:Proxy``; the default is ``kemi_app.proxy:Proxy``). A route
    answers ``NEXT`` or ``DONE``; after ``DONE`` the rest of its list is not run. An entry made by
    ``only(WITH_X, route)`` runs where that feature is on.

    What Kamailio calls is made of these lists by ``kemi_app.callbacks``.
    """

    request_route: Routes = ()
    """Every SIP request (``ksr_request_route``)."""

    reply_route: ReplyRoutes = ()
    """Every SIP reply, before tm sees it (``ksr_reply_route``; ``KSR.set_drop()`` drops it)."""

    onsend_route: MessageRoutes = ()
    """Every message about to be sent on (``ksr_onsend_route``; ``$sndto(...)`` says where)."""

    pre_routing: MessageRoutes = ()
    """Every parsed message, requests and replies, before its own list (``core:pre-routing``)."""

    received_route: DatagramRoutes = ()
    """Every datagram before it is parsed (``core:msg-received``; ``KSR.set_drop()`` drops it)."""

    branch_routes: Mapping[str, Routes] = {}
    """By the name given to ``KSR.tm.t_on_branch``: run for each branch before it is sent."""

    onreply_routes: Mapping[str, ReplyRoutes] = {}
    """By the name given to ``KSR.tm.t_on_reply``: run for each reply of the transaction."""

    failure_routes: Mapping[str, Routes] = {}
    """By the name given to ``KSR.tm.t_on_failure``: run when all branches have failed."""

    event_routes: Mapping[str, EventRoutes] = {}
    """By the event's name, such as ``htable:expired:ipban`` (``ksr_event``)."""

    def child_init(self, rank: int) -> int:
        """Prepare this process: Kamailio calls it in each one, once it is forked.

        ``rank`` is 1 and up in the SIP workers, 0 in the main process, negative in the others:
        connections are opened where ``rank`` is 1 or more. Returns 0, or less to refuse: the
        start is then given up, and a reload is refused and the code before it goes on.
        """
        return 0

"""Applications whose routes fail in every way that a route can."""

import sys

import KSR

from kemi_app.datagram import Datagram
from kemi_app.event import Event
from kemi_app.proxy import Proxy
from kemi_app.reply import Reply
from kemi_app.request import Request
from kemi_app.verdict import NEXT, Verdict


def fails_where_asked(req: Request) -> Verdict:
    """Fail as the header X-Fault says."""
    fault = KSR.hdr.gete("X-Fault")
    if fault == "raise":
        raise ValueError("raised on purpose")
    if fault == "raise after an answer":
        KSR.sl.sl_send_reply(299, "Answered first")
        raise ValueError("raised after an answer")
    if fault == "raise after a transaction":
        KSR.tm.t_newtran()
        raise ValueError("raised with a transaction open")
    if fault == "raise after relaying":
        KSR.tm.t_relay()
        raise ValueError("raised after relaying")
    if fault == "no verdict":
        return None  # type: ignore[return-value] # that is the fault
    if fault == "a number":
        return -1  # type: ignore[return-value] # likewise
    if fault == "exit":
        KSR.sl.sl_send_reply(298, "Ported script")
        sys.exit()
    if fault == "too few arguments":
        KSR.sl.sl_send_reply(200)  # type: ignore[call-arg] # likewise
    if fault == "forever":
        return fails_where_asked(req)
    return NEXT


class FailsInTheRequestRoute(Proxy):
    """The shipped application after a route that fails where it is asked to."""

    request_route = (fails_where_asked, *Proxy.request_route)


def reply_fault(_reply: Reply) -> Verdict:
    """Fail in the reply route."""
    raise ValueError("reply")


def onsend_fault(_req: Request) -> Verdict:
    """Fail in the onsend route."""
    raise ValueError("onsend")


def pre_routing_fault(_req: Request) -> Verdict:
    """Fail before the routes."""
    raise ValueError("pre-routing")


def received_fault(_datagram: Datagram) -> Verdict:
    """Fail before the parser."""
    raise ValueError("received")


def branch_fault(_req: Request) -> Verdict:
    """Fail in a branch route."""
    raise ValueError("branch")


def onreply_fault(_reply: Reply) -> Verdict:
    """Fail in an onreply route."""
    raise ValueError("onreply")


def failure_fault(_req: Request) -> Verdict:
    """Fail in a failure route."""
    raise ValueError("failure")


def event_fault(_event: Event) -> Verdict:
    """Fail in an event route."""
    raise ValueError("event")


class FailsEverywhereElse(Proxy):
    """The shipped application, with a fault at the head of every list but the request's."""

    reply_route = (reply_fault, *Proxy.reply_route)
    onsend_route = (onsend_fault,)
    pre_routing = (pre_routing_fault,)
    received_route = (received_fault,)
    branch_routes = dict.fromkeys(Proxy.branch_routes, (branch_fault,))
    onreply_routes = {"manage_reply": (onreply_fault,)}
    failure_routes = dict.fromkeys(Proxy.failure_routes, (failure_fault,))
    event_routes = {"core:worker-one-init": (event_fault,)}


class RefusesToStart(Proxy):
    """Its child_init says no."""

    def child_init(self, rank: int) -> int:
        """Say no in the SIP workers."""
        return -1 if rank > 0 else 0


class ArmsNobody(Proxy):
    """It lacks the handlers that the shipped relay names."""

    branch_routes = {}


class AlmostAProxy:
    """It looks like an application, but is none."""

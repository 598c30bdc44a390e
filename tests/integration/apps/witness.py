"""The shipped application, with a line in the log for every callback that Kamailio runs."""

import KSR

from kemi_app.app import ReplyRoute, Route
from kemi_app.datagram import Datagram
from kemi_app.event import Event
from kemi_app.message import Message
from kemi_app.proxy import Proxy
from kemi_app.reply import Reply
from kemi_app.request import Request
from kemi_app.verdict import NEXT, Verdict


def request_seen(callback: str) -> Route:
    """A route that tells the log that `callback` ran, for which request."""

    def seen(req: Request) -> Verdict:
        KSR.notice(f"witness: {callback} {req.method}\n")
        return NEXT

    return seen


def reply_seen(callback: str) -> ReplyRoute:
    """A reply route that tells the log that `callback` ran, for which status."""

    def seen(reply: Reply) -> Verdict:
        KSR.notice(f"witness: {callback} {reply.status}\n")
        return NEXT

    return seen


def datagram_seen(datagram: Datagram) -> Verdict:
    """Tell the log how the bytes begin."""
    KSR.notice(f"witness: received {datagram.start.split()[0]}\n")
    return NEXT


def parsed_seen(_message: Message) -> Verdict:
    """Tell the log of which method a message is that was just parsed."""
    KSR.notice(f"witness: pre-routing {KSR.kx.get_method()}\n")
    return NEXT


def sending_seen(_message: Message) -> Verdict:
    """Tell the log how the message that leaves begins."""
    KSR.notice(f"witness: onsend {str(KSR.pv.gete('$snd(buf)')).split()[0]}\n")
    return NEXT


def event_seen(event: Event) -> Verdict:
    """Tell the log which event it was."""
    KSR.notice(f"witness: event {event.name}\n")
    return NEXT


class Witness(Proxy):
    """Each list of the proxy, with a witness at its head."""

    request_route = (request_seen("request"), *Proxy.request_route)
    reply_route = (reply_seen("reply"), *Proxy.reply_route)
    onsend_route = (sending_seen, *Proxy.onsend_route)
    pre_routing = (parsed_seen, *Proxy.pre_routing)
    received_route = (datagram_seen, *Proxy.received_route)
    branch_routes = {
        name: (request_seen("branch"), *routes) for name, routes in Proxy.branch_routes.items()
    }
    onreply_routes = {
        name: (reply_seen("onreply"), *routes) for name, routes in Proxy.onreply_routes.items()
    }
    failure_routes = {
        name: (request_seen("failure"), *routes) for name, routes in Proxy.failure_routes.items()
    }
    event_routes = {
        **Proxy.event_routes,
        "core:worker-one-init": (event_seen,),
        "htable:expired:ipban": (event_seen, *Proxy.event_routes["htable:expired:ipban"]),
    }

    def child_init(self, rank: int) -> int:
        """Tell the log that a process has begun."""
        KSR.notice(f"witness: child_init {'worker' if rank > 0 else 'other'}\n")
        return super().child_init(rank)

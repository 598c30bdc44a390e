"""Calls that a bare fake relays: for the tests of tm, and of what is changed on the way."""

from __future__ import annotations

from typing import Any

from fake_ksr import Call, invite
from fake_ksr.bare import BareKamailio, Route

ALICE = ("192.0.2.1", 5060)
BEHIND_NAT = ("198.51.100.9", 40000)
BOB = "sip:bob@192.0.2.7:5062"
CAROL = "sip:carol@192.0.2.8:5062"
TM = 'modparam("tm", "fr_timer", 5000)'


def relay(ksr: Any) -> None:
    ksr.tm.t_relay()


def armed(ksr: Any) -> None:
    ksr.tm.t_on_branch("branch")
    ksr.tm.t_on_reply("onreply")
    ksr.tm.t_on_failure("failure")
    ksr.tm.t_relay()


def called(kamailio: BareKamailio, route: Route = relay, uri: str = BOB) -> Call:
    if "ksr_request_route" not in kamailio.routes:
        kamailio.routes["ksr_request_route"] = route
    return kamailio.receive(invite(uri=uri), source=ALICE)


def forked(kamailio: BareKamailio, **more: Route) -> Call:
    """A call to bob and carol; `more` are the routes of its transaction."""

    def route(ksr: Any) -> None:
        ksr.corex.append_branch_uri(CAROL)
        armed(ksr)

    kamailio.routes.update(more)
    return called(kamailio, route)


def statuses(call: Call) -> list[int]:
    return [reply.status for reply in call.replies]


def relayed(kamailio: BareKamailio, route: Any, message: Any = None, **more: Any) -> Call:
    """A message that a route changes and tm relays; `kamailio.answer` is what the route gave."""

    def both(ksr: Any) -> Any:
        result = route(ksr)
        ksr.tm.t_relay()
        return result

    kamailio.ask(both, message or invite(uri="sip:bob@192.0.2.7"), **more)
    return kamailio.call

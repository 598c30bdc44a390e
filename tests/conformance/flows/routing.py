"""Route headers: loose and strict routers, preloaded routes, dialogs through other proxies."""

from __future__ import annotations

from typing import Any

from fake_ksr.build import invite, request

from ..dialogs import of_callee, of_caller
from ..servers import OPEN
from ..stage import Stage

SERVER = OPEN


def _sent(stage: Stage, method: str = "BYE", **fields: Any) -> None:
    """Alice sends a request of some dialog; who gets it answers."""
    alice = stage.peer("alice")
    others = [stage.peer(name) for name in ("bob", "carol")]
    alice.send(request(method, "x@example.com", to_tag="t", **fields))
    for other in others:
        for got in other.gets_whatever():
            got.reply(200)
    alice.gets_whatever()


BOB, CAROL = "sip:b@127.0.0.22:15070", "sip:127.0.0.23:15070"


def two_routes(stage: Stage) -> None:
    """Ours is taken off, the next one is followed."""
    ours = f"<sip:{stage.server};lr>"
    _sent(stage, uri=BOB, routes=(ours, f"<{CAROL};lr>"))
    _sent(stage, uri=BOB, routes=(f"{ours}, <{CAROL};lr>",))
    _sent(stage, uri=BOB, routes=(f"{ours},<{CAROL};lr>,<sip:far.invalid;lr>",))
    _sent(stage, uri=BOB, routes=(f"<sip:{stage.server};lr=on;x=y>;z", f"<{CAROL};lr=on>;p=q"))
    _sent(stage, uri=BOB, routes=(ours, ours, f"<{CAROL};lr>"))
    _sent(stage, uri=BOB, routes=(ours, ours))


def only_our_own_route(stage: Stage) -> None:
    """The request goes to its Request-URI."""
    ours = f"<sip:{stage.server};lr=on>"
    _sent(stage, uri=BOB, routes=(ours,))
    _sent(stage, uri=BOB, routes=("<sip:example.com;lr>",))
    _sent(stage, uri=BOB, routes=(f'"us" <sip:user@{stage.server};lr>',))
    _sent(stage, uri=BOB, routes=(f"sip:{stage.server};lr",))
    _sent(stage, "INFO", uri=BOB, routes=(ours,), body="x", content_type="a/b")


def a_route_elsewhere(stage: Stage) -> None:
    """The first Route is not ours: it is followed all the same."""
    _sent(stage, uri=BOB, routes=(f"<{CAROL};lr>",))
    _sent(stage, uri=BOB, routes=(f"<{CAROL};lr>", f"<sip:{stage.server};lr>"))
    _sent(stage, uri=BOB, routes=("<sip:no-such-host.invalid;lr>",))


def the_next_is_a_strict_router(stage: Stage) -> None:
    """Its URI becomes the Request-URI, ours goes to the end of the Routes."""
    ours = f"<sip:{stage.server};lr>"
    _sent(stage, uri=BOB, routes=(ours, f"<{CAROL}>"))
    _sent(stage, uri=BOB, routes=(ours, f"<{CAROL}>", "<sip:far.invalid;lr>"))
    _sent(stage, uri=BOB, routes=(f"{ours}, <{CAROL}>",))


def from_a_strict_router(stage: Stage) -> None:
    """The Request-URI is ours, the last Route is the target."""
    ours = f"sip:{stage.server}"
    _sent(stage, uri=ours, routes=(f"<{BOB}>",))
    _sent(stage, uri=ours, routes=(f"<{CAROL};lr>", f"<{BOB}>"))
    _sent(stage, uri=f"{ours};lr", routes=(f"<{CAROL};lr>, <{BOB}>",))
    _sent(stage, uri=ours, routes=(f"<{CAROL}>", f"<{BOB}>"))


def routes_that_are_broken(stage: Stage) -> None:
    """Empty, without a host, no URI."""
    for route in (
        "",
        "x",
        "<sip:>",
        "<>",
        "<sip:127.0.0.23:15070;lr",
        "<tel:+1>",
        "<sip:a@b:c;lr>",
    ):
        _sent(stage, uri=BOB, routes=(route,))


def no_route_in_a_dialog(stage: Stage) -> None:
    """A tag but no Route: 404, whatever the Request-URI."""
    _sent(stage, uri=BOB)
    _sent(stage, "INVITE", uri="sip:x@example.com")
    _sent(stage, "MESSAGE", uri=f"sip:{stage.server}")


def a_preloaded_route(stage: Stage) -> None:
    """Initial requests lose their Routes."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("l1", bob)
    alice.send(request("MESSAGE", "l1", routes=(f"<sip:{stage.server};lr>", f"<{CAROL};lr>")))
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)
    alice.send(request("MESSAGE", "l1", routes=(f"<{CAROL};lr>,<sip:x.invalid;lr>",)))
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)


def another_proxy_in_the_dialog(stage: Stage) -> None:
    """Record-Routes above and below ours."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("l2", bob)
    above = f"<{alice.uri};lr;n=1>, <sip:above.invalid;lr>"
    alice.send(invite("l2", headers={"Record-Route": above}))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(200)
    caller, callee = of_caller(alice, alice.gets(200)), of_callee(called)
    caller.routes = caller.routes[2:]
    caller.send("ACK")
    bob.gets("ACK")
    caller.send("BYE")
    bob.gets("BYE").reply(200)
    alice.gets(200)
    callee.send("INFO")
    alice.gets("INFO").reply(200)
    bob.gets(200)


def a_dialog_with_a_strict_target(stage: Stage) -> None:
    """The callee's Contact has parameters and headers."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("l3", bob)
    alice.send(invite("l3"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(200, contact=f'"B" <{BOB};transport=udp;x=%41?Subject=hi>;q=1;+feature')
    answer = alice.gets(200)
    uri = answer.sip.contacts[0].uri
    routes = tuple(h.body for h in answer.sip.all("record-route"))
    for method in ("ACK", "BYE"):
        alice.send(
            request(
                method, "l3", to_tag="of-bob", call_id=answer.sip.call_id, uri=uri, routes=routes
            )
        )
        for got in bob.gets_whatever():
            if method == "BYE":
                got.reply(200)
    alice.gets_whatever()

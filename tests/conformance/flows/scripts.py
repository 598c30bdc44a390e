"""What routes of one's own do with calls: apps/flows does what X-Do says."""

from __future__ import annotations

from ..asking import BOB, CAROL, DAVE, asks, refuses, takes
from ..dialogs import of_caller
from ..servers import OWN
from ..stage import Stage

SERVER = OWN


def branches_that_are_marked(stage: Stage) -> None:
    """A branch route changes each branch for itself, drops one; replies tell their branch."""
    alice, bob, carol = (stage.peer(name) for name in ("alice", "bob", "carol"))
    call = asks(stage, "parallel", BOB, "sip:nobody@127.0.0.24:15070", CAROL)
    alice.gets(100)
    first, second = bob.gets("INVITE"), carol.gets("INVITE")
    stage.peer("dave").gets_nothing()
    first.reply(180)
    alice.gets(180)
    second.reply(183)
    alice.gets(183)
    refuses(first, 480)
    refuses(second, 486)
    alice.acks(call, alice.gets(480))


def all_branches_dropped(stage: Stage) -> None:
    """Nothing is left to relay."""
    alice = stage.peer("alice")
    call = asks(stage, "parallel", "sip:nobody@127.0.0.24:15070")
    for got in alice.gets_whatever():
        if got.what != 100:
            alice.acks(call, got)


def one_after_the_other(stage: Stage) -> None:
    """The failure route tries the next target, until one answers."""
    alice, bob, carol, dave = (stage.peer(name) for name in ("alice", "bob", "carol", "dave"))
    asks(stage, "serial", BOB, CAROL, DAVE)
    alice.gets(100)
    refuses(bob.gets("INVITE"), 486)
    second = carol.gets("INVITE")
    second.reply(180)
    alice.gets(180)
    refuses(second, 500)
    takes(stage, dave.gets("INVITE"))


def none_of_them(stage: Stage) -> None:
    """All refuse: the reply is that of the last."""
    alice, bob, carol = (stage.peer(name) for name in ("alice", "bob", "carol"))
    call = asks(stage, "serial", BOB, CAROL)
    alice.gets(100)
    refuses(bob.gets("INVITE"), 404)
    refuses(carol.gets("INVITE"), 486, headers="Reason: Q.850;cause=17\r\n")
    alice.acks(call, alice.gets(486))


def cancelled_on_the_second(stage: Stage) -> None:
    """The caller hangs up while the second rings."""
    alice, bob, carol = (stage.peer(name) for name in ("alice", "bob", "carol"))
    call = asks(stage, "serial", BOB, CAROL, DAVE)
    alice.gets(100)
    refuses(bob.gets("INVITE"), 404)
    second = carol.gets("INVITE")
    second.reply(180)
    alice.gets(180)
    alice.cancels(call)
    alice.gets(200)
    carol.gets("CANCEL").reply(200)
    refuses(second, 487)
    alice.acks(call, alice.gets(487))
    stage.peer("dave").gets_nothing()


def a_second_target_after_6xx(stage: Stage) -> None:
    """A 603 runs the failure route like any other."""
    alice, bob, carol = (stage.peer(name) for name in ("alice", "bob", "carol"))
    asks(stage, "serial", BOB, CAROL)
    alice.gets(100)
    refuses(bob.gets("INVITE"), 603)
    takes(stage, carol.gets("INVITE"))


def messages_one_after_the_other(stage: Stage) -> None:
    """A failure route of a MESSAGE."""
    alice, bob, carol = (stage.peer(name) for name in ("alice", "bob", "carol"))
    asks(stage, "serial", BOB, CAROL, method="MESSAGE", body="hi", content_type="text/plain")
    bob.gets("MESSAGE").reply(404)
    carol.gets("MESSAGE").reply(202)
    alice.gets(202)


def by_preference(stage: Stage) -> None:
    """Contacts of equal q at once, the others later."""
    alice, bob, carol, dave = (stage.peer(name) for name in ("alice", "bob", "carol", "dave"))
    call = asks(stage, "by_q", BOB, CAROL, DAVE)
    alice.gets(100)
    refuses(bob.gets("INVITE"), 480)
    refuses(carol.gets("INVITE"), 486)
    refuses(dave.gets("INVITE"), 404)
    alice.acks(call, alice.gets_whatever()[-1])


def redirected(stage: Stage) -> None:
    """302 with the contacts, from sl and from tm."""
    alice = stage.peer("alice")
    for do in ("redirect", "redirect_statefully"):
        call = asks(stage, do, BOB, CAROL)
        refusal = alice.gets(302)
        alice.acks(call, refusal)
        alice.send(call)
        alice.gets_whatever()
        asks(stage, do, BOB, method="MESSAGE")
        alice.gets(302)


def a_redirect_passed_on(stage: Stage) -> None:
    """A callee's 302 with its Contacts."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    call = asks(stage, "watch", BOB)
    alice.gets(100)
    refuses(bob.gets("INVITE"), 302, contact=f"<{CAROL}>;q=0.5, <{DAVE}>")
    alice.acks(call, alice.gets(302))


def without_a_transaction(stage: Stage) -> None:
    """forward(): requests and replies pass without state, ACK and CANCEL do not follow."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    for do in ("forward", "forward_to"):
        call = asks(stage, do, BOB)
        called = bob.gets("INVITE")
        called.reply(180)
        alice.gets(180)
        alice.send(call)
        bob.gets("INVITE")
        called.reply(486)
        bob.gets_nothing()
        alice.acks(call, alice.gets(486))
        asks(stage, do, BOB, method="MESSAGE", headers={"Max-Forwards": "3"}, max_forwards=None)
        bob.gets("MESSAGE").reply(200, body="x")
        alice.gets(200)


def to_a_place_of_our_choice(stage: Stage) -> None:
    """t_relay_to_proto_addr."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    asks(stage, "to_proxy", uri="sip:far@far.invalid")
    alice.gets(100)
    takes(stage, bob.gets("INVITE"))


def put_aside_and_continued(stage: Stage) -> None:
    """t_suspend, and t_continue from another request."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    call = asks(stage, "suspend", BOB)
    alice.gets_whatever()
    bob.gets_nothing()
    alice.send(call)
    alice.gets_whatever()
    asks(stage, "go_on", method="OPTIONS")
    called = bob.gets("INVITE")
    alice.gets_whatever()
    called.reply(180)
    alice.gets(180)
    takes(stage, called)


def a_message_put_aside(stage: Stage) -> None:
    """The same with a MESSAGE that is refused in the end."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    asks(stage, "suspend", BOB, method="MESSAGE")
    alice.gets_whatever()
    asks(stage, "go_on", method="OPTIONS")
    bob.gets("MESSAGE").reply(404)
    alice.gets_whatever()


def cancelled_while_put_aside(stage: Stage) -> None:
    """A CANCEL of a suspended call, which is then continued."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    call = asks(stage, "suspend", BOB)
    alice.gets_whatever()
    alice.cancels(call)
    alice.gets_whatever()
    asks(stage, "go_on", method="OPTIONS")
    alice.gets_whatever()
    bob.gets_whatever()


def refused_by_the_server(stage: Stage) -> None:
    """Provisional and final replies of t_reply, header fields and a body in them."""
    alice = stage.peer("alice")
    call = asks(stage, "refuse", headers={"Record-Route": "<sip:127.0.0.21:15070;lr>"})
    alice.gets(183)
    alice.gets(180)
    refusal = alice.gets(480)
    alice.gets_nothing()
    alice.send(call)
    alice.gets(480)
    alice.acks(call, refusal)
    alice.send(call)
    alice.gets_whatever()
    asks(stage, "refuse", method="MESSAGE")
    alice.gets_whatever()


def replied_to_without_state(stage: Stage) -> None:
    """sl: header fields and a body, and the ACK that ends there."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    call = asks(stage, "stateless", headers={"Record-Route": "<sip:127.0.0.21:15070;lr>"})
    refusal = alice.gets(488)
    alice.acks(call, refusal)
    alice.send(call)
    alice.gets(488)
    bob.gets_nothing()


def accepted_by_the_server(stage: Stage) -> None:
    """A 200 of the server's own, and its ACK."""
    alice = stage.peer("alice")
    asks(stage, "accept")
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK", routes=())
    alice.gets_nothing()
    caller.send("BYE", routes=())
    alice.gets(481)


def errors_told(stage: Stage) -> None:
    """sl_reply_error says why a request could not be forwarded."""
    alice = stage.peer("alice")
    asks(stage, "error", method="MESSAGE")
    alice.gets_whatever()
    call = asks(stage, "error")
    for got in alice.gets_whatever():
        alice.acks(call, got)


def a_better_answer(stage: Stage) -> None:
    """The failure route replies itself: another code, a redirect, a header field, nothing."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    for status in (486, 600, 404, 503, 480):
        call = asks(stage, "better", BOB)
        alice.gets(100)
        refuses(bob.gets("INVITE"), status)
        for got in alice.gets_whatever():
            alice.acks(call, got)


def a_global_failure_that_is_not(stage: Stage) -> None:
    """With t_set_disable_6xx the other branch rings on."""
    alice, bob, carol = (stage.peer(name) for name in ("alice", "bob", "carol"))
    asks(stage, "only_one", BOB, CAROL)
    alice.gets(100)
    first, second = bob.gets("INVITE"), carol.gets("INVITE")
    refuses(first, 603)
    carol.gets_nothing()
    takes(stage, second)


def no_trying(stage: Stage) -> None:
    """t_set_auto_inv_100(0): no 100 before bob says something."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    call = asks(stage, "quiet", BOB)
    alice.gets_nothing()
    alice.send(call)
    alice.gets_nothing()
    takes(stage, bob.gets("INVITE"))


def timers_of_one_call(stage: Stage) -> None:
    """t_set_fr and t_set_retr."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    call = asks(stage, "hurry", BOB)
    alice.gets(100)
    bob.gets("INVITE")
    bob.gets("INVITE")
    alice.acks(call, alice.gets(408))
    bob.gets_whatever()

"""Several contacts at once."""

from __future__ import annotations

from typing import Any

from fake_ksr.build import SDP, invite, register, request

from ..dialogs import ended, of_caller
from ..servers import OPEN
from ..stage import Got, Peer, Stage

SERVER = OPEN
NAMES = ("bob", "carol", "dave")


def _rings(stage: Stage, user: str, count: int, **fields: Any) -> tuple[Peer, object, list[Got]]:
    """Alice calls a user who has so many phones; what each of them got."""
    alice = stage.peer("alice")
    phones = [stage.peer(name) for name in NAMES[:count]]
    for number, phone in enumerate(phones):
        contact = f"<sip:{user}@{{source}}>;q=0.{9 - number}"
        phone.send(register(user, contact))
        phone.gets(200)
    call = alice.send(invite(user, **fields))
    alice.gets(100)
    return alice, call, [phone.gets("INVITE") for phone in phones]


def one_of_two_answers(stage: Stage) -> None:
    """The other is cancelled."""
    alice, _, (first, second) = _rings(stage, "f1", 2)
    first.reply(180)
    alice.gets(180)
    second.reply(180)
    alice.gets(180)
    second.reply(200, body=SDP)
    caller = of_caller(alice, alice.gets(200))
    cancelled = first.peer.gets("CANCEL")
    cancelled.reply(200)
    first.reply(487)
    first.peer.gets("ACK")
    caller.send("ACK")
    second.peer.gets("ACK")
    ended(caller, second.peer)


def one_of_three_answers_at_once(stage: Stage) -> None:
    """Two have said nothing yet: they are cancelled when they do."""
    alice, _, (first, second, third) = _rings(stage, "f2", 3)
    second.reply(200, body=SDP)
    caller = of_caller(alice, alice.gets(200))
    first.peer.gets_nothing()
    first.reply(180)
    first.peer.gets("CANCEL").reply(200)
    first.reply(487)
    first.peer.gets("ACK")
    third.reply(486)
    third.peer.gets("ACK")
    caller.send("ACK")
    second.peer.gets("ACK")
    ended(caller, second.peer)


def two_answer(stage: Stage) -> None:
    """Both 200s are passed on, each has a dialog of its own."""
    alice, _, (first, second) = _rings(stage, "f3", 2)
    first.reply(200)
    one = of_caller(alice, alice.gets(200))
    second.reply(200)
    two = of_caller(alice, alice.gets(200))
    second.peer.gets_whatever()
    for caller, phone in ((one, first.peer), (two, second.peer)):
        caller.send("ACK")
        phone.gets("ACK")
    ended(two, second.peer)
    ended(one, first.peer)


def _refused(stage: Stage, user: str, *statuses: int, headers: str = "") -> None:
    alice, call, phones = _rings(stage, user, len(statuses))
    for phone, status in zip(phones, statuses, strict=True):
        phone.reply(status, headers=headers)
        phone.peer.gets("ACK")
    for refusal in alice.gets_whatever():
        alice.acks(call, refusal)  # type: ignore[arg-type] # what was sent


def busy_and_not_found(stage: Stage) -> None:
    """404 is better than 486."""
    _refused(stage, "f4", 486, 404)


def unavailable_and_busy(stage: Stage) -> None:
    """The order of the replies does not matter."""
    _refused(stage, "f5", 486, 480, 486)


def errors_of_servers(stage: Stage) -> None:
    """5xx come after 4xx, a 503 becomes 500."""
    _refused(stage, "f6", 500, 408)
    _refused(stage, "f7", 503, 503, headers="Retry-After: 5\r\n")


def a_redirect_among_refusals(stage: Stage) -> None:
    """A 302 goes before any 4xx."""
    _refused(stage, "f8", 404, 302, headers="Contact: <sip:x@127.0.0.24:15070>\r\n")


def what_the_caller_can_mend(stage: Stage) -> None:
    """401, 407, 415, 420 and 484 go before other 4xx."""
    _refused(stage, "f9", 404, 415)
    _refused(stage, "f10", 486, 484, 420)


def challenges_of_both(stage: Stage) -> None:
    """The challenges of 401 and 407 are put together."""
    headers = (
        'WWW-Authenticate: Digest realm="a", nonce="1"\r\n'
        'Proxy-Authenticate: Digest realm="b", nonce="2"\r\n'
    )
    _refused(stage, "f11", 401, 407, headers=headers)
    _refused(stage, "f12", 407, 404, headers=headers)


def declined_everywhere(stage: Stage) -> None:
    """A 603 cancels the others and wins."""
    alice, call, (first, second) = _rings(stage, "f13", 2)
    first.reply(180)
    alice.gets(180)
    second.reply(603)
    second.peer.gets("ACK")
    first.peer.gets("CANCEL").reply(200)
    alice.gets_nothing()
    first.reply(487)
    first.peer.gets("ACK")
    alice.acks(call, alice.gets(603))  # type: ignore[arg-type] # what was sent


def all_cancelled(stage: Stage) -> None:
    """The caller hangs up while one rings, one is silent and one was busy."""
    alice, call, (first, second, third) = _rings(stage, "f14", 3)
    first.reply(180)
    alice.gets(180)
    second.reply(486)
    second.peer.gets("ACK")
    alice.cancels(call)  # type: ignore[arg-type] # what was sent
    alice.gets(200)
    first.peer.gets("CANCEL").reply(200)
    third.peer.gets_nothing()
    third.reply(100)
    third.peer.gets("CANCEL").reply(200)
    first.reply(487)
    first.peer.gets("ACK")
    third.reply(487)
    third.peer.gets("ACK")
    alice.acks(call, alice.gets_whatever()[-1])  # type: ignore[arg-type] # what was sent


def a_message_to_both(stage: Stage) -> None:
    """Not only calls fork: the first 200 is the reply, the second is dropped."""
    alice, bob, carol = (stage.peer(name) for name in ("alice", "bob", "carol"))
    stage.bind("f15", bob, contact="<sip:f15@{source}>;q=0.5")
    stage.bind("f15", carol, contact="<sip:f15@{source}>;q=0.4")
    alice.send(request("MESSAGE", "f15", body="hi", content_type="text/plain"))
    first, second = bob.gets("MESSAGE"), carol.gets("MESSAGE")
    second.reply(200)
    alice.gets(200)
    first.reply(404)
    first.reply(200)
    alice.gets_nothing()
    bob.gets_nothing()


def a_message_refused_by_both(stage: Stage) -> None:
    """The best of two codes."""
    alice, bob, carol = (stage.peer(name) for name in ("alice", "bob", "carol"))
    stage.bind("f16", bob, contact="<sip:f16@{source}>;q=0.5")
    stage.bind("f16", carol, contact="<sip:f16@{source}>;q=0.4")
    alice.send(request("MESSAGE", "f16"))
    first, second = bob.gets("MESSAGE"), carol.gets("MESSAGE")
    second.reply(480)
    first.reply(100)
    first.reply(415, headers="Accept: text/plain\r\n")
    alice.gets(415)


def equal_contacts(stage: Stage) -> None:
    """Without q, the contact that was registered last is first."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    for number in (1, 2, 3):
        bob.send(register("f17", f"<sip:f17-{number}@{{source}}>"))
        bob.gets(200)
    alice.send(request("MESSAGE", "f17"))
    got = [bob.gets("MESSAGE") for _ in range(3)]
    for each in got:
        each.reply(404)
    alice.gets(404)


def a_branch_that_cannot_be_sent(stage: Stage) -> None:
    """One contact has a host that does not resolve: the other rings."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    contact = "<sip:f18@no-such-host.invalid>;q=1, <sip:f18@127.0.0.22:15070>;q=0.5"
    bob.send(register("f18", contact))
    bob.gets(200)
    call = alice.send(invite("f18"))
    alice.gets(100)
    bob.gets("INVITE").reply(480)
    bob.gets("ACK")
    alice.acks(call, alice.gets_whatever()[-1])

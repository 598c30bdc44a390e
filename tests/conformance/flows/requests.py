"""Requests of every kind, and what is wrong with some."""

from __future__ import annotations

from fake_ksr.build import invite, options, request

from ..dialogs import of_callee, of_caller
from ..servers import OPEN
from ..stage import Stage

SERVER = OPEN


def options_to_the_server(stage: Stage) -> None:
    """With and without a user, to its address, by its name, out of hops."""
    alice = stage.peer("alice")
    for uri in ("sip:example.com", f"sip:{stage.server}", "sip:monitor@example.com",
                "sip:monitor@example.org", "sip:example.com;transport=udp"):  # fmt: skip
        alice.send(options(uri=uri, to="sip:example.com"))
        alice.gets(200)
    alice.send(options(uri="sip:example.com", max_forwards=0))
    alice.gets(200)


def options_to_a_user(stage: Stage) -> None:
    """It is relayed, and not record-routed."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("q1", bob)
    alice.send(options("q1", headers={"Accept": "application/sdp"}))
    bob.gets("OPTIONS").reply(200, headers="Allow: INVITE\r\nAccept: a/b\r\n", body="v=0\r\n")
    alice.gets(200)
    alice.send(options("q1", headers={"Require": "nothing-we-know", "Proxy-Require": "x"}))
    alice.gets_whatever()
    bob.gets_whatever()


def a_message(stage: Stage) -> None:
    """MESSAGE with a body that is no ASCII, and an empty one."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("q2", bob)
    text = "gr\u00fc\u00df dich".encode().decode("latin-1")
    alice.writes(
        "MESSAGE sip:q2@example.com SIP/2.0\r\nv:SIP/2.0/UDP %(here)s;branch=z9hG4bKq2\r\n"
        'f: "\xc3\xa4" <sip:q2caller@example.com>;tag=1\r\nt: <sip:q2@example.com>\r\n'
        f"i: q2@x\r\nCSeq:1   MESSAGE\r\nc: text/plain;charset=utf-8\r\n"
        f"l: {len(text)}\r\n\r\n{text}"
    )
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)
    alice.send(request("MESSAGE", "q2", without=("Content-Length",)))
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)


def a_subscription(stage: Stage) -> None:
    """SUBSCRIBE, NOTIFY from the other side, refresh, end."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("q3", bob)
    alice.send(
        request(
            "SUBSCRIBE",
            "q3",
            contact="<sip:a@{source}>",
            headers={"Event": "dialog", "Expires": "9"},
        )
    )
    wanted = bob.gets("SUBSCRIBE")
    wanted.reply(202, "Accepted", headers="Expires: 9\r\n")
    watcher = of_caller(alice, alice.gets(202))
    notifier = of_callee(wanted)
    notifier.send("NOTIFY", headers={"Event": "dialog", "Subscription-State": "active"})
    alice.gets("NOTIFY").reply(200)
    bob.gets(200)
    watcher.send("SUBSCRIBE", headers={"Event": "dialog", "Expires": "0"})
    bob.gets("SUBSCRIBE").reply(200)
    alice.gets(200)
    notifier.send("NOTIFY", body="x", headers={"Subscription-State": "terminated"})
    alice.gets("NOTIFY").reply(481)
    bob.gets(481)


def hops(stage: Stage) -> None:
    """Max-Forwards 0, 1, missing, too large and no number."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("q4", bob)
    alice.send(request("MESSAGE", "q4", max_forwards=0))
    alice.gets(483)
    call = alice.send(invite("q4", max_forwards=0))
    alice.acks(call, alice.gets(483))
    for value in ("1", "255", "256", "00070", "-1", "x", "", "7 0", "70;x"):
        message = request("MESSAGE", "q4", max_forwards=None, headers={"Max-Forwards": value})
        alice.send(message)
        for got in bob.gets_whatever():
            got.reply(200)
        alice.gets_whatever()
    alice.send(request("MESSAGE", "q4", max_forwards=None))
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)


def unknown_methods(stage: Stage) -> None:
    """They are relayed like any other; a PUBLISH, for no presence server is there, is not."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("q5", bob)
    for method in ("DANCE", "invite", "Bye", "INVITES", "X", "REFER", "KDMQ", "GET"):
        alice.send(request(method, "q5"))
        bob.gets(method).reply(501)
        alice.gets_whatever()
        bob.gets_whatever()
    alice.send(request("PUBLISH", "q5"))
    alice.gets(404)
    bob.gets_nothing()


def methods_that_need_a_dialog(stage: Stage) -> None:
    """BYE, INFO, UPDATE and NOTIFY without a To tag."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("q6", bob)
    for method in ("BYE", "INFO", "UPDATE", "NOTIFY", "PRACK"):
        alice.send(request(method, "q6"))
        bob.gets(method).reply(481)
        alice.gets(481)


def lines_missing(stage: Stage) -> None:
    """Without Via, From, To, Call-ID, CSeq, Content-Length, Contact, User-Agent."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("q7", bob)
    for name in ("Via", "From", "To", "Call-ID", "CSeq", "Content-Length", "Contact", "User-Agent"):
        alice.send(request("MESSAGE", "q7", without=(name,)))
        for got in bob.gets_whatever():
            got.reply(200)
        alice.gets_whatever()


def scanners(stage: Stage) -> None:
    """A User-Agent of a scanner gets no answer."""
    alice = stage.peer("alice")
    alice.send(request("REGISTER", "q11", user_agent="friendly-scanner"))
    alice.gets_nothing()
    call = alice.send(invite("q11", user_agent="sipcli/v1.8"))
    alice.gets_nothing()
    alice.send(call)
    alice.gets_nothing()


def replies_of_nobody(stage: Stage) -> None:
    """Replies that belong to nothing: forwarded by their second Via, or dropped."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    bob.gets_nothing()
    ours = "SIP/2.0/UDP %(server)s;branch=z9hG4bKnothing.1.0"
    rest = "From: <sip:a@x>;tag=1\r\nTo: <sip:b@y>;tag=2\r\nCall-ID: %s@q12\r\nCSeq: 1 MESSAGE\r\n"
    for number, vias in enumerate(
        (
            f"Via: {ours}\r\nVia: SIP/2.0/UDP 127.0.0.22:15070;branch=z9hG4bKa\r\n",
            f"Via: {ours},SIP/2.0/UDP 1.2.3.4:1;received=127.0.0.22;rport=15070;branch=x\r\n",
            f"Via: {ours} ,  SIP/2.0/UDP 127.0.0.22:15070\r\nVia: SIP/2.0/UDP 1.1.1.1\r\n",
            f"Via: {ours}\r\n",
            "Via: SIP/2.0/UDP 127.0.0.22:15070;branch=z9hG4bKb\r\n",
            f"Via: {ours}\r\nVia: SIP/2.0/UDP 127.0.0.22:15070;i=1;branch=z9hG4bKc\r\n",
        )
    ):
        tail = "Content-Length: 0\r\n\r\n" if number != 2 else "\r\n"
        alice.writes(f"SIP/2.0 200 OK\r\n{vias}{rest % number}{tail}")
        bob.gets_whatever()
    alice.writes(
        f"SIP/2.0 200\r\nVia: {ours}\r\nVia: SIP/2.0/UDP 127.0.0.22:15070\r\n{rest % 9}\r\n"
    )
    bob.gets_whatever()
    alice.writes(f"SIP/2.0 200 OK\r\nVia: {ours}\r\nVia: SIP/2.0/UDP 127.0.0.22:15070\r\n\r\n")
    bob.gets_whatever()


def replies_that_are_odd(stage: Stage) -> None:
    """Replies of a callee with wrong tags, CSeqs, Vias, codes and reasons."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("q13", bob)
    for number in range(9):
        alice.send(request("MESSAGE", "q13", headers={"X-Case": str(number)}))
        got = bob.gets("MESSAGE")
        text = (
            "SIP/2.0 200 OK\r\n"
            + "".join(got.text[h.start : h.end] for h in got.sip.all("via"))
            + "".join(got.text[h.start : h.end] for h in (got.sip.first("from"),) if h)
            + f"To: <sip:q13@example.com>;tag=x\r\nCall-ID: {got.sip.call_id}\r\n"
            + "CSeq: 1 MESSAGE\r\nContent-Length: 0\r\n\r\n"
        )
        old, new = (
            ("200 OK", "299 Something <else> \xc3\xa4"), ("200 OK", "699 "), ("200 OK", "700 Odd"),
            ("CSeq: 1", "CSeq: 7"), ("MESSAGE\r\nC", "OPTIONS\r\nC"), ("Length: 0", "Length: 9"),
            (f"Call-ID: {got.sip.call_id}", "Call-ID: another@q13"), ("To: ", "T: "),
            ("CSeq: 1 MESSAGE\r\n", ""),
        )[number]  # fmt: skip
        bob.writes(text.replace(old, new))
        alice.gets_whatever()
        if number > 2:
            got.reply(404)
            alice.gets_whatever()

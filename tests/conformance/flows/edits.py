"""What routes of one's own change in messages, and see in them: apps/flows does what X-Do says."""

from __future__ import annotations

from ..asking import BOB, asks, refuses, takes
from ..dialogs import of_caller
from ..servers import OWN
from ..stage import Stage

SERVER = OWN


def edited(stage: Stage) -> None:
    """Header fields added, removed and replaced."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    headers = {"Subject": "yours", "X-Secret-1": "a", "X-secret-2": "b", "X-Words": "a b a b"}
    asks(stage, "edit", BOB, headers=headers)
    alice.gets(100)
    takes(stage, bob.gets("INVITE"))
    asks(stage, "edit", BOB, method="MESSAGE", headers=headers)
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)


def bodies_changed(stage: Stage) -> None:
    """Replaced in part, in whole, removed: Content-Length and Content-Type follow."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    for do in ("rewrite_body", "new_body", "no_body"):
        for fields in (
            {"body": "one two three one", "content_type": "text/plain"},
            {"body": ""},
            {"body": "one", "content_type": "text/plain", "without": ("Content-Length",)},
            {"body": "one", "without": ("Content-Type",)},
        ):
            asks(stage, do, BOB, method="MESSAGE", **fields)
            for got in bob.gets_whatever():
                got.reply(200)
            alice.gets_whatever()


def changes_applied(stage: Stage) -> None:
    """msg_apply_changes: what was added can be seen and removed."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    asks(stage, "apply", BOB)
    alice.gets(100)
    takes(stage, bob.gets("INVITE"))


def uris_rewritten(stage: Stage) -> None:
    """The Request-URI by its parts, and a destination beside it."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    asks(stage, "rewrite_uri", method="MESSAGE")
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)
    for uri in (BOB, f"{BOB};transport=udp", "sip:127.0.0.22:15070;lr", "sip:no-such-host.invalid"):
        asks(stage, "elsewhere", uri, method="MESSAGE", uri="sip:far@far.invalid;x=y?a=b")
        for got in bob.gets_whatever():
            got.reply(200)
        alice.gets_whatever()


def recorded_with_parameters(stage: Stage) -> None:
    """Record-Route with parameters; they come back in the dialog."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    asks(stage, "record_routes", BOB)
    alice.gets(100)
    takes(stage, bob.gets("INVITE"))


def recorded_by_hand(stage: Stage) -> None:
    """record_route_preset: the dialog goes elsewhere."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    asks(stage, "record_preset", BOB)
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(200)
    of_caller(alice, alice.gets(200)).send("BYE")
    stage.peer("dave").gets_whatever()
    bob.gets_whatever()
    alice.gets_whatever()


def replies_changed(stage: Stage) -> None:
    """183 is dropped, a reason and a body are changed, header fields too."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    asks(stage, "watch", BOB)
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(183, headers="Server: bob\r\n")
    alice.gets_nothing()
    called.reply(181, headers="Server: bob\r\n")
    alice.gets(181)
    called.reply(182, body="one and one", headers="Server: bob\r\n")
    alice.gets(182)
    takes(stage, called)
    call = asks(stage, "watch", BOB)
    alice.gets(100)
    refuses(bob.gets("INVITE"), 486, headers="Server: bob\r\n")
    alice.acks(call, alice.gets(486))


def contact_and_via(stage: Stage) -> None:
    """fix_nated_contact, rport in our own Via, an advertised address."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    for contact in ("<sip:a@10.0.0.1:5062;x=y>;q=1", "sip:a@10.0.0.1", '"A" <sip:10.0.0.1>'):
        asks(stage, "rport", BOB, method="MESSAGE", contact=contact)
        for got in bob.gets_whatever():
            got.reply(200)
        alice.gets_whatever()


def numbers_as_the_script_sees_them(stage: Stage) -> None:
    """tel: and user=phone."""
    alice = stage.peer("alice")
    for number, uri in enumerate(
        ("sip:+49;x=y@example.com;user=phone", "tel:+49;x=y", "sip:+49;x=y@example.com",
         "sip:+49@example.com;user=phone;z", "urn:service:sos", "sips:example.com")
    ):  # fmt: skip
        asks(
            stage, "many_headers", method="OPTIONS", uri=uri, from_=uri, to=uri,
            call_id=f"number{number}@x", from_tag="1", branch=f"z9hG4bKnumber{number}",
        )  # fmt: skip
        alice.gets_whatever()


def as_the_script_sees_it(stage: Stage) -> None:
    """Pseudo-variables of requests of some kinds."""
    alice = stage.peer("alice")
    asks(
        stage,
        "many_headers",
        method="OPTIONS",
        call_id="seen1@x",
        from_tag="1",
        branch="z9hG4bKas.seen",
    )
    alice.gets(200)
    asks(
        stage, "many_headers", method="REGISTER", call_id="seen2@x", from_tag="2",
        branch="z9hG4bKas.sent",
        from_="sip:+49123;x=y@Example.COM;user=phone",
        uri='sips:user;par=1:pass@[2001:db8::1]:5061;transport=TCP;maddr=1.2.3.4?h=v&i="',
        contact='"C" <sip:c@d>;expires=7', headers={"Authorization": 'Digest username="u"'},
        body="x" * 10,
    )  # fmt: skip
    alice.gets(200)

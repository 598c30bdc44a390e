"""REGISTER with the shipped application, which asks for no password here."""

from __future__ import annotations

from dataclasses import replace

from fake_ksr.build import invite, register, request

from ..servers import OPEN
from ..stage import Stage

SERVER = OPEN


def one_contact_then_a_query(stage: Stage) -> None:
    """A binding, and a REGISTER without Contact that shows it."""
    alice = stage.peer("alice")
    stage.bind("r1", alice)
    alice.send(register("r1", "", expires=None, without=("Contact",)))
    alice.gets(200)


def several_contacts(stage: Stage) -> None:
    """In one header and in two, with q, expires and parameters of their own."""
    alice = stage.peer("alice")
    contact = (
        '"Alice W." <sip:r2@127.0.0.21:15070;transport=udp>;q=0.5;expires=600, '
        "<sip:r2@127.0.0.22:15070>;q=1.0 ; expires=60;x=y"
    )
    alice.send(register("r2", contact, headers={"Contact": "sip:r2@127.0.0.23:15070;q=0.25"}))
    alice.gets(200)


def how_long_it_lasts(stage: Stage) -> None:
    """expires of the contact, of the header, neither; too long is shortened, odd is the default."""
    alice = stage.peer("alice")
    uri = "<sip:r3@{source}>"
    for number, (expires, parameter) in enumerate(
        ((600, ""), (None, ""), (600, ";expires=300"), (7200, ""), (99999999999, ""),
         (600, ";expires=abc"), (600, ";expires=0x10"), (600, ';expires="77"'), (30, ""),
         (600, ";expires="), (600, ";expires=-5"))
    ):  # fmt: skip
        alice.send(
            register("r3", uri + parameter, expires=expires, call_id="r3@x", cseq=number + 1)
        )
        alice.gets_whatever()


def odd_values_of_q(stage: Stage) -> None:
    """What q is taken for, and what is refused."""
    alice = stage.peer("alice")
    for number, q in enumerate(("0", "1", "0.123", "0.1234", "1.5", "x", "", ".5", "0.", "1.000")):
        contact = f"<sip:r4-{number}@{{source}}>;q={q}"
        alice.send(register(f"r4{number}", contact))
        alice.gets_whatever()


def removed(stage: Stage) -> None:
    """Expires 0 for one of two contacts, then for one that is not there."""
    alice = stage.peer("alice")
    contact = "<sip:r5@{source}>, <sip:r5@127.0.0.22:15070>"
    alice.send(register("r5", contact, call_id="r5@x", cseq=1))
    alice.gets(200)
    alice.send(register("r5", expires=0, call_id="r5@x", cseq=2))
    alice.gets(200)
    alice.send(register("r5", "<sip:r5@127.0.0.24:15070>;expires=0", call_id="r5@x", cseq=3))
    alice.gets(200)
    alice.send(register("r5", "<sip:r5@127.0.0.22:15070>;expires=0", call_id="r5@x", cseq=4))
    alice.gets(200)


def all_removed(stage: Stage) -> None:
    """Contact: * with Expires 0, and where there is nothing any more."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("r6", alice, bob)
    alice.send(register("r6", "*", expires=0))
    alice.gets(200)
    alice.send(register("r6", "*", expires=0))
    alice.gets(200)
    alice.send(request("MESSAGE", "r6"))
    alice.gets(404)


def stars_that_are_wrong(stage: Stage) -> None:
    """* with Expires other than 0, without Expires, and beside another contact."""
    alice = stage.peer("alice")
    alice.send(register("r7", "*", expires=100))
    alice.gets_whatever()
    alice.send(register("r7", "*", expires=None))
    alice.gets_whatever()
    alice.send(register("r7", "*", expires=0, headers={"Contact": "<sip:r7@127.0.0.21>"}))
    alice.gets_whatever()
    alice.send(register("r7", "*, <sip:r7@127.0.0.21>", expires=0))
    alice.gets_whatever()


def too_many(stage: Stage) -> None:
    """The eleventh contact is refused, one by one and all at once."""
    alice = stage.peer("alice")
    contacts = [f"<sip:r8-{number}@127.0.0.21:15070>" for number in range(11)]
    alice.send(register("r8", ", ".join(contacts)))
    alice.gets_whatever()
    alice.send(register("r8", ", ".join(contacts[:10])))
    alice.gets(200)
    alice.send(register("r8", contacts[10]))
    alice.gets_whatever()
    alice.send(register("r8", contacts[3]))
    alice.gets(200)


def sent_again(stage: Stage) -> None:
    """The same REGISTER twice; then one with a CSeq that goes back."""
    alice = stage.peer("alice")
    first = alice.send(register("r9", cseq=5))
    alice.gets(200)
    alice.send(first)
    alice.gets(200)
    alice.send(replace(first, cseq=4, branch="z9hG4bKback"))
    alice.gets_whatever()
    alice.send(replace(first, cseq=4, branch="z9hG4bKother", call_id="r9-other@x"))
    alice.gets(200)


def contacts_that_do_not_parse(stage: Stage) -> None:
    """Broken Contact headers, and hosts and schemes that are no SIP."""
    alice = stage.peer("alice")
    for number, contact in enumerate(
        ("<sip:r10@{source}", "sip:", "<>", "nonsense", "<tel:+123>", "<mailto:a@b.c>",
         "<sip:r10@{source}>;;x", "<sip:r10@[::1]:5060>", "<sip:r10@{source}:99999>",
         '"unclosed <sip:r10@{source}>', "<sip:r10@{source}>,", ",<sip:r10@{source}>",
         "<sips:r10@{source}>", "<sip:r10@{source};maddr=127.0.0.1>")
    ):  # fmt: skip
        alice.send(register(f"r10{number}", contact))
        alice.gets_whatever()


def who_registers_what(stage: Stage) -> None:
    """To without a user, with a foreign domain, with parameters and a display name."""
    alice = stage.peer("alice")
    for to in ("sip:example.com", "sip:r11@example.org", "sip:r11@EXAMPLE.com;x=y", "tel:+4930"):
        out = replace(register("r11"), to=to, uri="sip:example.com")
        alice.send(out)
        alice.gets_whatever()
    alice.send(replace(register("r11"), uri="sip:example.org"))
    alice.gets_whatever()
    alice.send(replace(register("r11"), uri="sip:r11@example.com"))
    alice.gets_whatever()
    alice.send(replace(register("r11"), from_="somebody-else"))
    alice.gets_whatever()


def an_escaped_user(stage: Stage) -> None:
    """%-escapes and case in the address of record."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("r%31%32x", bob)
    alice.send(request("MESSAGE", "r12x", body="hi", content_type="text/plain"))
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)
    alice.send(request("MESSAGE", "R12X"))
    bob.gets("MESSAGE").reply(404)
    alice.gets(404)


def phones_with_instances(stage: Stage) -> None:
    """+sip.instance and reg-id (RFC 5626), the same phone from another address."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    ours = ';+sip.instance="<urn:uuid:0-1-2>"'
    for peer in (alice, bob):
        peer.send(register("r13", f"<sip:r13@{{source}}>{ours}", headers={"Supported": "outbound"}))
        peer.gets(200)
    alice.send(register("r13", f"<sip:r13@{{source}}>{ours};reg-id=1"))
    alice.gets_whatever()
    alice.send(invite("r13"))
    alice.gets_whatever()


def path_and_other_headers(stage: Stage) -> None:
    """Path without support for it, Require, Allow, User-Agent, and a body."""
    alice = stage.peer("alice")
    alice.send(
        register(
            "r14",
            headers={"Path": "<sip:127.0.0.23:15070;lr>", "Require": "path", "Allow": "INVITE"},
            body="<x/>",
            content_type="text/xml",
        )
    )
    alice.gets_whatever()
    alice.send(
        register("r14", headers={"Supported": "path", "Path": "<sip:127.0.0.23:15070;lr>"}, cseq=9)
    )
    alice.gets_whatever()


def behind_nat(stage: Stage) -> None:
    """A private Contact is kept with the address that it came from, and called there."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    bob.send(register("r15", "<sip:r15@192.168.1.2:5060>"))
    bob.gets(200)
    bob.send(register("r15", "<sip:r15@10.0.0.7;ob>", via="10.0.0.7:5060;rport"))
    bob.gets(200)
    alice.send(request("MESSAGE", "r15"))
    bob.gets("MESSAGE").reply(200)
    alice.gets_whatever()
    bob.gets_whatever()


def too_short(stage: Stage) -> None:
    """One second is too short: it becomes the least that there is."""
    alice = stage.peer("alice")
    alice.send(register("r16", expires=1))
    alice.gets(200)
    alice.send(register("r16", "<sip:r16@{source}>;expires=2", expires=1, call_id="r16@x"))
    alice.gets(200)


def a_call_to_a_name_in_other_case(stage: Stage) -> None:
    """The domain's case does not matter, its port does not either."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("r17", bob)
    for uri in ("sip:r17@EXAMPLE.COM", f"sip:r17@{stage.server}", "SIP:r17@example.com;user=phone",
                "sip:r17@example.com:5060"):  # fmt: skip
        alice.send(request("MESSAGE", "r17", uri=uri))
        for got in bob.gets_whatever():
            got.reply(200)
        alice.gets_whatever()

"""Peers behind NAT: routes natdetect, natmanage, withindlg, registrar."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, ack, bye, in_dialog, invite, register, request
from fake_ksr.build import reply_text

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
BOB = ("192.0.2.7", 5062)
CAROL = "carol@foreign.example"
PRIVATE = "<sip:bob@10.0.0.5:5062>"
FLB_NATB, FLB_NATSIPPING = 6, 7


@pytest.fixture
def natted(kamailio: FakeKamailio) -> FakeKamailio:
    """A server where bob has registered from behind NAT."""
    kamailio.script("KSR.auth_db.auth_check", 1)
    kamailio.receive(register("bob", contact="sip:bob@10.0.0.5:5062"), source=BOB)
    return kamailio


def test_a_registration_from_behind_nat_is_reached_where_it_came_from(
    start_kamailio: StartKamailio,
) -> None:
    kamailio = start_kamailio("WITH_NAT", "WITH_NATSIPPING")
    first = register("bob", contact="sip:bob@10.0.0.5:5062")
    assert kamailio.receive(first, source=BOB).reply.status == 200
    (binding,) = kamailio.usrloc.contacts("location", "bob")
    assert "192.0.2.7" in str(binding.received)
    assert binding.flags & (1 << FLB_NATB)
    assert binding.flags & (1 << FLB_NATSIPPING)
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert call.relayed.destination.host == "192.0.2.7"
    assert ";nat=yes" in call.relayed.headers["Record-Route"]
    call.relayed.reply(200, contact="<sip:bob@10.0.0.5:5062>")
    assert ";alias=192.0.2.7~5062~1" in call.reply.headers["Contact"]


def test_a_caller_behind_nat_gets_an_alias_in_its_contact(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(
        invite(to="bob", from_=CAROL, contact="<sip:carol@10.0.0.9:5060>"), source=ALICE
    )
    assert ";alias=192.0.2.1~5060~1" in call.relayed.headers["Contact"]


def test_a_subscription_to_a_phone_behind_nat_is_marked(natted: FakeKamailio) -> None:
    call = natted.receive(request("SUBSCRIBE", to="bob", from_=CAROL), source=ALICE)
    assert call.relayed.headers["Record-Route"].endswith(";nat=yes>")


def test_between_phones_with_addresses_of_their_own_nothing_is_marked(
    kamailio: FakeKamailio,
) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert "nat=yes" not in call.relayed.headers["Record-Route"]
    call.relayed.reply(200, contact=PRIVATE)
    assert call.reply.headers["Contact"] == PRIVATE
    again = kamailio.receive(in_dialog(call, "INVITE"), source=ALICE)
    assert "nat=yes" not in again.relayed.headers.get("Record-Route", "")
    again.relayed.reply(200, contact=PRIVATE)
    assert again.reply.headers["Contact"] == PRIVATE


@pytest.mark.parametrize(
    ("status", "aliased"), [(101, True), (180, True), (299, True), (300, False), (486, False)]
)
def test_the_callees_contact_is_noted_in_provisional_and_good_replies(
    natted: FakeKamailio, status: int, aliased: bool
) -> None:
    call = natted.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(status, contact=PRIVATE)
    assert (";alias=" in call.reply.headers["Contact"]) is aliased


def test_a_trying_is_left_as_it_is(natted: FakeKamailio) -> None:
    call = natted.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(100, contact=PRIVATE)
    assert "KSR.nathelper.set_contact_alias" not in [ksr.name for ksr in natted.calls]


def test_within_the_dialog_the_mark_comes_back_and_the_alias_is_followed(
    natted: FakeKamailio,
) -> None:
    call = natted.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200, contact=PRIVATE)
    assert natted.receive(ack(call), source=ALICE).relayed.destination.host == "192.0.2.7"
    again = natted.receive(in_dialog(call, "INVITE"), source=ALICE)
    assert again.relayed.destination.host == "192.0.2.7"
    assert again.relayed.uri == "sip:bob@10.0.0.5:5062"
    again.relayed.reply(200, contact=PRIVATE)
    assert ";alias=192.0.2.7~5062~1" in again.reply.headers["Contact"]
    assert natted.receive(bye(call), source=ALICE).relayed.destination.host == "192.0.2.7"


def test_a_route_that_leads_elsewhere_goes_before_the_alias(natted: FakeKamailio) -> None:
    call = natted.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200, contact=PRIVATE, headers="Record-Route: <sip:198.51.100.9;lr>\r\n")
    hangup = natted.receive(bye(call), source=ALICE)
    assert hangup.relayed.destination.host == "198.51.100.9"


def test_without_nat_an_alias_is_left_alone(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_AUTH")
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200, contact="<sip:bob@192.0.2.7:5062;alias=198.51.100.9~5060~1>")
    acknowledged = kamailio.receive(ack(call), source=ALICE)
    assert acknowledged.relayed.destination.host == "192.0.2.7"
    assert "KSR.rr.check_route_param" not in [ksr.name for ksr in acknowledged.ksr_calls]
    assert kamailio.receive(bye(call), source=ALICE).relayed.destination.host == "192.0.2.7"


def test_nobody_is_called_back_over_a_new_connection(kamailio: FakeKamailio) -> None:
    """Where the sender is behind NAT; set_reply_no_connect."""
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    for contact, expected in (("<sip:carol@10.0.0.9>", True), ("<sip:carol@192.0.2.1>", False)):
        call = kamailio.receive(
            invite(to="bob", from_=CAROL, contact=contact), source=ALICE, proto="tcp"
        )
        assert ("KSR.set_reply_no_connect" in [ksr.name for ksr in call.ksr_calls]) is expected


def test_a_contact_from_behind_another_proxy_is_left_alone(kamailio: FakeKamailio) -> None:
    """Only the first hop knows where the sender is (is_first_hop)."""
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    via = "SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1, SIP/2.0/UDP 10.0.0.9:5060;branch=z9hG4bK0"
    contact = "<sip:carol@10.0.0.9:5060>"
    message = invite(to="bob", from_=CAROL, contact=contact, via_text=via)
    call = kamailio.receive(message, source=ALICE)
    assert call.relayed.headers["Contact"] == contact
    assert call.relayed.headers["Record-Route"].endswith(";nat=yes>")


def test_a_callee_behind_another_proxy_is_left_alone(natted: FakeKamailio) -> None:
    call = natted.receive(invite(to="bob", from_=CAROL), source=ALICE)
    answer = reply_text(call.relayed.sip, "192.0.2.7:5062", 200, contact=PRIVATE, to_tag="bobs")
    further = "Record-Route: <sip:198.51.100.9;lr>\r\nRecord-Route: "
    text = answer.replace("Record-Route: ", further, 1)
    natted.receive_reply(text, source=call.relayed.destination)
    assert call.reply.headers["Contact"] == PRIVATE


def test_a_phone_with_an_address_of_its_own_is_registered_without_marks(
    start_kamailio: StartKamailio,
) -> None:
    kamailio = start_kamailio("WITH_NAT", "WITH_NATSIPPING")
    kamailio.receive(register("bob", contact="sip:bob@192.0.2.7:5062"), source=BOB)
    (binding,) = kamailio.usrloc.contacts("location", "bob")
    assert (binding.flags, binding.received) == (0, "")


def test_a_phone_behind_nat_is_pinged_only_where_asked(natted: FakeKamailio) -> None:
    (binding,) = natted.usrloc.contacts("location", "bob")
    assert binding.flags == 1 << FLB_NATB


def test_within_the_dialog_no_new_connection_is_made_to_a_phone_behind_nat(
    natted: FakeKamailio,
) -> None:
    call = natted.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200, contact=PRIVATE)
    for message in (ack(call), in_dialog(call, "UPDATE"), bye(call)):
        sent = natted.receive(message, source=ALICE)
        assert "KSR.set_forward_no_connect" in [ksr.name for ksr in sent.ksr_calls]
    plain = request("BYE", from_=CAROL, uri="sip:bob@192.0.2.7:5062", to_tag="x")
    plain.routes = ("<sip:203.0.113.1;lr>",)
    sent = natted.receive(plain, source=ALICE)
    assert sent.relayed.destination.host == "192.0.2.7"
    assert "KSR.set_forward_no_connect" not in [ksr.name for ksr in sent.ksr_calls]


def test_a_branch_that_a_site_has_marked_counts_within_a_dialog_too(
    natted: FakeKamailio,
) -> None:
    plain = request("BYE", from_=CAROL, uri="sip:bob@192.0.2.7:5062", to_tag="x")
    plain.routes = ("<sip:203.0.113.1;lr>",)
    natted.script("KSR.isbflagset", True)
    sent = natted.receive(plain, source=ALICE)
    assert "KSR.set_forward_no_connect" in [ksr.name for ksr in sent.ksr_calls]

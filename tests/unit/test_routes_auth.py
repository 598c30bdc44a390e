"""Who may use the server, and for what: route auth."""

from __future__ import annotations

from fake_ksr import FakeKamailio, invite, register, request

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
GATEWAY = ("198.51.100.5", 5060)


def test_an_own_user_is_challenged_and_its_credentials_go_no_further(
    kamailio: FakeKamailio,
) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call_to_bob = invite(to="bob")
    call = kamailio.receive(call_to_bob, source=ALICE)
    assert call.reply.status == 407
    call = kamailio.receive(
        call_to_bob.answering(call.reply, "alice", "alice-secret"), source=ALICE
    )
    assert "Proxy-Authorization" not in call.relayed.headers


def test_a_wrong_password_is_challenged_again(kamailio: FakeKamailio) -> None:
    first = register("alice")
    call = kamailio.receive(first, source=ALICE)
    assert call.reply.status == 401
    call = kamailio.receive(first.answering(call.reply, "alice", "a guess"), source=ALICE)
    assert call.reply.status == 401


def test_a_user_may_not_speak_for_another(kamailio: FakeKamailio) -> None:
    call_to_bob = invite(to="bob", from_="bob")
    call = kamailio.receive(call_to_bob, source=ALICE)
    call = kamailio.receive(
        call_to_bob.answering(call.reply, "alice", "alice-secret"), source=ALICE
    )
    assert call.reply.status == 407


def test_a_stranger_may_call_our_users(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob", from_="carol@foreign.example"), source=ALICE)
    assert call.relayed.uri == "sip:bob@192.0.2.7:5062"


def test_nothing_is_relayed_between_strangers(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(
        invite(uri="sip:dave@else.example", from_="carol@foreign.example"), source=ALICE
    )
    assert (call.reply.status, call.reply.reason) == (403, "Not relaying")


def test_an_address_of_ours_needs_no_password_and_may_call_anywhere(
    start_kamailio: StartKamailio,
) -> None:
    kamailio = start_kamailio("WITH_AUTH", "WITH_IPAUTH")
    kamailio.allow_address("198.51.100.5/32", group=1)
    kamailio.add_host("else.example", "198.51.100.9")
    call = kamailio.receive(
        invite(uri="sip:dave@else.example", from_="carol@foreign.example"), source=GATEWAY
    )
    assert call.relayed.uri == "sip:dave@else.example"
    assert kamailio.receive(register("alice"), source=GATEWAY).reply.status == 401


def test_without_auth_nobody_is_asked_but_strangers_are_still_refused(
    start_kamailio: StartKamailio,
) -> None:
    kamailio = start_kamailio("WITH_NAT")
    assert kamailio.receive(register("alice"), source=ALICE).reply.status == 200
    call = kamailio.receive(
        request("MESSAGE", uri="sip:dave@else.example", from_="carol@foreign.example"),
        source=ALICE,
    )
    assert call.reply.status == 403


def test_without_auth_nothing_is_relayed_to_foreign_domains(start_kamailio: StartKamailio) -> None:
    """A From of ours proves nothing where nobody is asked for a password."""
    kamailio = start_kamailio("WITH_NAT")
    kamailio.add_host("else.example", "198.51.100.9")
    for message in (
        invite(uri="sip:dave@else.example"),
        request("MESSAGE", uri="sip:dave@else.example"),
        register("alice", uri="sip:else.example"),
    ):
        call = kamailio.receive(message, source=ALICE)
        assert (call.reply.status, call.reply.reason) == (403, "Not relaying")
        assert not call.branches


def test_without_auth_our_users_call_one_another(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_NAT")
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    assert kamailio.receive(invite(to="bob"), source=ALICE).relayed.uri == "sip:bob@192.0.2.7:5062"


def test_ipauth_means_nothing_without_auth(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_IPAUTH")
    call = kamailio.receive(invite(uri="sip:dave@else.example"), source=GATEWAY)
    assert call.reply.status == 403
    assert "KSR.permissions.allow_source_address" not in [ksr.name for ksr in call.ksr_calls]


def test_a_publication_for_our_user_is_challenged_whoever_sends_it(kamailio: FakeKamailio) -> None:
    stranger = request("PUBLISH", to="bob", from_="carol@foreign.example")
    assert kamailio.receive(stranger, source=ALICE).reply.status == 407
    elsewhere = request("PUBLISH", uri="sip:dave@else.example", from_="carol@foreign.example")
    assert kamailio.receive(elsewhere, source=ALICE).reply.status == 403


def test_the_digest_of_a_publish_stays(kamailio: FakeKamailio) -> None:
    """One for elsewhere is the only one that leaves."""
    kamailio.add_host("else.example", "198.51.100.9")
    publish = request("PUBLISH", to="alice", uri="sip:alice@else.example")
    call = kamailio.receive(publish, source=ALICE)
    call = kamailio.receive(publish.answering(call.reply, "alice", "alice-secret"), source=ALICE)
    assert "Proxy-Authorization" in call.relayed.headers


def test_a_registration_for_our_user_is_challenged_whoever_sends_it(
    kamailio: FakeKamailio,
) -> None:
    stranger = request("REGISTER", to="bob", from_="carol@foreign.example", uri="sip:example.com")
    assert kamailio.receive(stranger, source=ALICE).reply.status == 401
    assert not kamailio.usrloc.contacts("location", "bob")


def test_the_challenge_asks_for_the_digest_of_rfc_2069(kamailio: FakeKamailio) -> None:
    challenge = kamailio.receive(register("alice"), source=ALICE).reply.headers["WWW-Authenticate"]
    assert challenge.startswith('Digest realm="example.com", nonce="')
    assert "qop" not in challenge


def test_a_registration_that_we_relay_keeps_its_digest(kamailio: FakeKamailio) -> None:
    kamailio.add_host("else.example", "198.51.100.9")
    first = register("alice", uri="sip:else.example")
    call = kamailio.receive(first, source=ALICE)
    call = kamailio.receive(first.answering(call.reply, "alice", "alice-secret"), source=ALICE)
    assert call.relayed.destination.host == "198.51.100.9"
    assert "Authorization" in call.relayed.headers

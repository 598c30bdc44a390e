"""PUBLISH and SUBSCRIBE: route presence, and withindlg where it leads there."""

from __future__ import annotations

import pytest
from fake_ksr import Call, FakeKamailio, in_dialog, request
from fake_ksr.build import Outgoing

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
CAROL = "carol@foreign.example"
PIDF = (
    '<presence xmlns="urn:ietf:params:xml:ns:pidf" entity="sip:alice@example.com">'
    '<tuple id="a"><status><basic>open</basic></status></tuple></presence>'
)


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    return start_kamailio("WITH_PRESENCE")


def subscribe(expires: int = 60, **fields: object) -> Outgoing:
    headers = {"Event": "presence", "Expires": str(expires)}
    fields = {"to": "alice", "from_": CAROL, "contact": "<sip:carol@{source}>", **fields}
    return request("SUBSCRIBE", headers=headers, **fields)  # type: ignore[arg-type] # Outgoing's


def publish(**fields: object) -> Outgoing:
    headers = {"Event": "presence", "Expires": "60"}
    document = {"body": PIDF, "content_type": "application/pidf+xml"}
    fields = {"to": "alice", "from_": "alice", **document, **fields}
    return request("PUBLISH", headers=headers, **fields)  # type: ignore[arg-type] # Outgoing's


def notifies(kamailio: FakeKamailio) -> list[tuple[str, bool]]:
    """The state of the subscription in each NOTIFY, and whether it tells that alice is there."""
    return [
        (sent.headers["Subscription-State"].split(";")[0], "<basic>open</basic>" in sent.body)
        for sent in kamailio.sent
        if sent.uri and sent.method == "NOTIFY"
    ]


def names(call: Call) -> list[str]:
    return [ksr.name for ksr in call.ksr_calls]


def test_who_watches_is_told_what_is_published(kamailio: FakeKamailio) -> None:
    watching = kamailio.receive(subscribe(), source=ALICE)
    assert [reply.status for reply in watching.replies] == [200]
    assert notifies(kamailio) == [("active", False)]
    published = kamailio.receive(publish(), source=ALICE)
    assert [reply.status for reply in published.replies] == [200]
    assert "SIP-ETag" in published.reply.headers
    assert notifies(kamailio) == [("active", False), ("active", True)]


def test_a_subscription_is_refreshed_and_ended_within_its_dialog(kamailio: FakeKamailio) -> None:
    watching = kamailio.receive(subscribe(), source=ALICE)
    for cseq, expires, state in ((2, 90, "active"), (3, 0, "terminated")):
        headers = {"Event": "presence", "Expires": str(expires)}
        again = in_dialog(
            watching, "SUBSCRIBE", headers=headers, contact="<sip:carol@{source}>", cseq=cseq
        )
        answered = kamailio.receive(again, source=ALICE)
        assert [reply.status for reply in answered.replies] == [200]
        assert notifies(kamailio)[-1][0] == state
    assert not any(sent.retransmission for sent in kamailio.sent)


def test_a_refresh_that_names_this_server_in_a_route_is_served(kamailio: FakeKamailio) -> None:
    watching = kamailio.receive(subscribe(), source=ALICE)
    headers = {"Event": "presence", "Expires": "90"}
    again = in_dialog(watching, "SUBSCRIBE", headers=headers, contact="<sip:carol@{source}>")
    again.routes = ("<sip:203.0.113.1;lr>",)
    answered = kamailio.receive(again, source=ALICE)
    assert [reply.status for reply in answered.replies] == [200]
    assert len(notifies(kamailio)) == 2
    assert not answered.branches
    assert "KSR.tm.t_relay" not in names(answered)
    assert not any(sent.retransmission for sent in kamailio.sent)


def test_a_refresh_of_a_subscription_elsewhere_goes_there(kamailio: FakeKamailio) -> None:
    watching = kamailio.receive(subscribe(), source=ALICE)
    again = in_dialog(watching, "SUBSCRIBE", headers={"Event": "presence"})
    again.uri, again.routes = "sip:dave@198.51.100.9", ("<sip:203.0.113.1;lr>",)
    sent = kamailio.receive(again, source=ALICE)
    assert sent.relayed.destination.host == "198.51.100.9"


def test_other_requests_of_a_dialog_are_not_for_the_presence_server(
    kamailio: FakeKamailio,
) -> None:
    lost = request("PUBLISH", to="alice", from_=CAROL, to_tag="nobody-knows")
    call = kamailio.receive(lost, source=ALICE)
    assert (call.reply.status, call.reply.reason) == (404, "Not here")


def test_the_contact_of_the_presence_server_is_its_own(kamailio: FakeKamailio) -> None:
    watching = kamailio.receive(subscribe(), source=ALICE)
    assert watching.reply.headers["Contact"].startswith("<sip:203.0.113.1:5060")
    assert "Record-Route" not in watching.reply.headers


def test_what_the_presence_server_cannot_serve_is_answered_once(kamailio: FakeKamailio) -> None:
    event = {"Event": "presence"}
    for message, status in (
        (request("SUBSCRIBE", to="alice", from_=CAROL, headers={"Event": "nothing"}), 489),
        (request("SUBSCRIBE", to="alice", from_=CAROL), 489),
        (request("SUBSCRIBE", to="alice", from_=CAROL, headers=event), 500),
        (request("PUBLISH", to="alice"), 489),
        (request("PUBLISH", to="alice", headers=event), 400),
        (publish(body="no XML"), 415),
    ):
        call = kamailio.receive(message, source=ALICE)
        assert [reply.status for reply in call.replies] == [status]


def test_a_request_without_transaction_is_answered_with_the_error(kamailio: FakeKamailio) -> None:
    kamailio.script("KSR.tm.t_newtran", -1)
    for message in (subscribe(), publish()):
        call = kamailio.receive(message, source=ALICE)
        assert [reply.status for reply in call.replies] == [500]
        assert not {"KSR.presence.handle_publish", "KSR.presence.handle_subscribe"} & {*names(call)}


def test_the_answer_to_a_retransmission_is_repeated(kamailio: FakeKamailio) -> None:
    message = subscribe()
    kamailio.receive(message, source=ALICE)
    kamailio.receive(message, source=ALICE)
    replies = [sent for sent in kamailio.sent if not sent.uri]
    assert [(sent.status, sent.retransmission) for sent in replies] == [(200, False), (200, True)]
    assert len(notifies(kamailio)) == 1


def test_a_retransmission_that_only_the_transaction_sees_starts_nothing(
    kamailio: FakeKamailio,
) -> None:
    kamailio.script("KSR.tm.t_newtran", 0)
    call = kamailio.receive(subscribe(), source=ALICE)
    assert call.dropped
    assert "KSR.presence.handle_subscribe" not in names(call)


def test_transactions_are_let_go(kamailio: FakeKamailio) -> None:
    for message in (subscribe(), publish()):
        assert names(kamailio.receive(message, source=ALICE))[-1] == "KSR.tm.t_release"


def test_changes_are_applied_first_where_asked(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_PRESENCE", "WITH_MSGREBUILD", "WITH_NAT")
    call = kamailio.receive(subscribe(contact="<sip:carol@10.0.0.9:5060>"), source=ALICE)
    assert call.reply.status == 200
    (notify,) = [sent for sent in kamailio.sent if sent.uri]
    assert notify.uri == "sip:carol@10.0.0.9:5060;alias=192.0.2.1~5060~1"


def test_without_that_the_message_is_left_as_it_came(kamailio: FakeKamailio) -> None:
    assert "KSR.textopsx.msg_apply_changes" not in names(
        kamailio.receive(subscribe(), source=ALICE)
    )


def test_a_publication_needs_a_password_of_ours(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_AUTH", "WITH_PRESENCE")
    message = publish()
    call = kamailio.receive(message, source=ALICE)
    assert call.reply.status == 407
    call = kamailio.receive(message.answering(call.reply, "alice", "alice-secret"), source=ALICE)
    assert call.reply.status == 200
    assert kamailio.receive(publish(from_=CAROL), source=ALICE).reply.status == 407


def test_without_presence_a_publication_is_refused(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_NAT")
    call = kamailio.receive(publish(), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (404, "Not here")


def test_without_presence_a_subscription_goes_to_the_user(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_NAT")
    kamailio.register("alice", contact="sip:alice@192.0.2.7:5062")
    call = kamailio.receive(subscribe(), source=ALICE)
    assert call.relayed.uri == "sip:alice@192.0.2.7:5062"
    nobody = kamailio.receive(subscribe(uri="sip:example.com"), source=ALICE)
    assert (nobody.reply.status, nobody.reply.reason) == (404, "Not here")


def test_without_presence_a_lost_subscription_is_not_here(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_NAT")
    lost = subscribe(uri="sip:203.0.113.1:5060", to_tag="nobody-knows")
    call = kamailio.receive(lost, source=ALICE)
    assert (call.reply.status, call.reply.reason) == (404, "Not here")


def test_what_is_for_others_is_theirs(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_PRESENCE", "WITH_AUTH")
    kamailio.add_host("else.example", "198.51.100.9")
    kamailio.script("KSR.auth_db.auth_check", 1)
    for message in (subscribe(from_="alice"), publish()):
        message.uri = "sip:dave@else.example"
        call = kamailio.receive(message, source=ALICE)
        assert call.relayed.destination.host == "198.51.100.9"

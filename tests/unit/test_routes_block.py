"""Replies of callees that do not reach the caller: route block."""

from __future__ import annotations

from fake_ksr import FakeKamailio, cancel, invite

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
CAROL = "carol@foreign.example"


def answered(kamailio: FakeKamailio, *statuses: int) -> tuple[int, str]:
    """What the caller gets when each phone of a user answers with one of these."""
    user = "-".join(map(str, statuses))
    for number in range(len(statuses)):
        kamailio.register(user, contact=f"sip:bob@192.0.2.{7 + number}:5062")
    call = kamailio.receive(invite(to=user, from_=CAROL), source=ALICE)
    for branch, status in zip(call.branches, statuses, strict=True):
        branch.reply(status, contact="<sip:bob@198.51.100.66>")
    assert len([reply for reply in call.replies if reply.status >= 200]) == 1
    return call.reply.status, call.reply.reason


def test_a_redirect_becomes_404(start_kamailio: StartKamailio) -> None:
    kamailio, other = start_kamailio("WITH_BLOCK3XX"), start_kamailio("WITH_BLOCK401407")
    for status in (300, 302, 380, 399):
        assert answered(kamailio, status) == (404, "Not Found")
        assert answered(other, status)[0] == status


def test_a_request_for_a_password_becomes_404(start_kamailio: StartKamailio) -> None:
    kamailio, other = start_kamailio("WITH_BLOCK401407"), start_kamailio("WITH_BLOCK3XX")
    for status in (401, 407):
        assert answered(kamailio, status) == (404, "Not Found")
        assert answered(other, status)[0] == status


def test_other_replies_reach_the_caller(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_BLOCK3XX", "WITH_BLOCK401407")
    for status in (200, 400, 402, 403, 406, 408, 486, 500, 503, 600, 603):
        assert answered(kamailio, status)[0] == (500 if status == 503 else status)


def test_other_replies_lead_where_they_did(start_kamailio: StartKamailio) -> None:
    features = ("WITH_BLOCK3XX", "WITH_BLOCK401407", "WITH_VOICEMAIL")
    kamailio = start_kamailio(*features, VOICEMAIL_SRV_IP='"192.0.2.50"')
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(486)
    assert call.branches[-1].uri == "sip:bob@192.0.2.50:5060"


def test_the_reply_that_wins_counts(start_kamailio: StartKamailio) -> None:
    """Of several phones the best reply is chosen first (RFC 3261 section 16.7 step 6)."""
    kamailio = start_kamailio("WITH_BLOCK3XX")
    assert answered(kamailio, 486, 302) == (404, "Not Found")
    assert answered(kamailio, 603, 302)[0] == 603


def test_a_call_that_was_cancelled_ends_with_487(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_BLOCK3XX")
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(180)
    kamailio.receive(cancel(call), source=ALICE)
    call.relayed.reply(302, contact="<sip:bob@198.51.100.66>")
    assert call.reply.status == 302

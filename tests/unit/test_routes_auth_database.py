"""Who shows credentials while the database is away: route auth."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, invite, register

from .conftest import ALICE


@pytest.mark.parametrize("password", ["alice-secret", "a guess", "-"])
def test_a_phone_that_shows_a_password_is_told_to_come_later(
    kamailio: FakeKamailio, password: str
) -> None:
    first = register("alice")
    call = kamailio.receive(first, source=ALICE)
    assert call.reply.status == 401
    kamailio.script("KSR.auth_db.auth_check", -1)
    call = kamailio.receive(first.answering(call.reply, "alice", password), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (503, "Service Unavailable")
    assert "\r\nRetry-After: 30\r\nServer: kemi_app\r\n" in call.reply.text
    (line,) = [text for level, text in kamailio.log if level == "err" and text.startswith("auth:")]
    assert line.strip() == "auth: no answer from table subscriber: REGISTER from 192.0.2.1 gets 503"


def test_a_new_call_is_told_to_come_later(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    first = invite(to="bob")
    call = kamailio.receive(first, source=ALICE)
    kamailio.script("KSR.auth_db.auth_check", -1)
    call = kamailio.receive(first.answering(call.reply, "alice", "alice-secret"), source=ALICE)
    assert call.reply.status == 503


def test_credentials_that_cannot_be_read_are_asked_for_again(kamailio: FakeKamailio) -> None:
    answer = (
        f'Digest username="alice", realm="example.com", nonce="", uri="", response="{"0" * 32}"'
    )
    again = register("alice", headers={"Authorization": answer})
    assert kamailio.receive(again, source=ALICE).reply.status == 401
    (check,) = [call for call in kamailio.calls if call.name == "KSR.auth_db.auth_check"]
    assert check.result == -1


def test_so_is_who_shows_the_password_of_another(kamailio: FakeKamailio) -> None:
    """Whose credentials they are, nobody can say now."""
    first = invite(to="bob", from_="bob")
    call = kamailio.receive(first, source=ALICE)
    kamailio.script("KSR.auth_db.auth_check", -1)
    call = kamailio.receive(first.answering(call.reply, "alice", "alice-secret"), source=ALICE)
    assert call.reply.status == 503

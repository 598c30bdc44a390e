"""Kamailio's own example script runs unchanged on the fake, with its own configuration."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fake_ksr import Call, FakeKamailio, Outgoing, ack, bye, cancel, from_callee, invite, register

EXAMPLES = Path("/usr/share/doc/kamailio/examples/kemi")
SCRIPT = EXAMPLES / "kamailio-basic-kemi-python.py"
ALICE, BOB, CAROL = ("192.0.2.1", 5060), ("192.0.2.7", 5062), ("192.0.2.8", 5060)

pytestmark = pytest.mark.skipif(not SCRIPT.is_file(), reason="Kamailio's examples are missing")


@pytest.fixture
def kamailio(tmp_path: Path) -> Iterator[FakeKamailio]:
    # the script has no ksr_onsend_route, which Kamailio calls unless told otherwise
    with started(tmp_path, 'kemi.onsend_route_callback="none"\n') as server:
        yield server


@contextmanager
def started(folder: Path, more: str) -> Iterator[FakeKamailio]:
    cfg = folder / "kamailio.cfg"
    cfg.write_text(f'include_file "{EXAMPLES}/kamailio-basic-kemi.cfg"\n{more}')
    with FakeKamailio(cfg, SCRIPT, defines={"WITH_CFGPYTHON3": None}) as server:
        server.script("KSR.rtpproxy.rtpproxy_manage", 1)
        server.add_user("alice", "secret")
        server.add_user("bob", "secret")
        yield server


def trusted(server: FakeKamailio, message: Outgoing, user: str, source: tuple[str, int]) -> Call:
    """Sent, challenged and sent again."""
    asked = server.receive(message, source=source)
    assert asked.reply.status in (401, 407)
    return server.receive(message.answering(asked.reply, user, "secret"), source=source)


def test_a_whole_call(kamailio: FakeKamailio) -> None:
    assert trusted(kamailio, register("bob"), "bob", BOB).reply.status == 200
    call = trusted(kamailio, invite(to="bob"), "alice", ALICE)
    assert call.reply.status == 100
    assert call.relayed.uri == "sip:bob@192.0.2.7:5062"
    assert call.relayed.destination.host == "192.0.2.7"
    assert "Proxy-Authorization" not in call.relayed.headers
    assert call.relayed.headers["Record-Route"].startswith("<sip:203.0.113.1;lr")
    call.relayed.reply(180)
    call.relayed.reply(200)
    assert [reply.status for reply in call.replies] == [100, 180, 200]
    assert kamailio.receive(ack(call), source=ALICE).relayed.method == "ACK"
    other = kamailio.receive(from_callee(call.relayed, "BYE"), source=BOB)
    other.relayed.reply(200)
    assert other.reply.status == 200


def test_the_caller_hangs_up(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = trusted(kamailio, invite(to="bob"), "alice", ALICE)
    call.relayed.reply(200)
    kamailio.receive(ack(call), source=ALICE)
    ended = kamailio.receive(bye(call), source=ALICE)
    ended.relayed.reply(200)
    assert ended.reply.status == 200


def test_the_caller_gives_up(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    kamailio.register("bob", contact="sip:bob@192.0.2.8:5060")
    call = trusted(kamailio, invite(to="bob"), "alice", ALICE)
    for branch in call.branches:
        branch.reply(180)
    assert kamailio.receive(cancel(call), source=ALICE).reply.status == 200
    assert len(call.cancelled) == 2
    for branch in call.branches:
        branch.reply(487)
    assert call.reply.status == 487
    kamailio.receive(ack(call), source=ALICE)


def test_nobody_is_there(kamailio: FakeKamailio) -> None:
    call = trusted(kamailio, invite(to="bob"), "alice", ALICE)
    assert (call.reply.status, call.reply.reason) == (404, "Not Found")


def test_the_log_is_free_of_errors(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    trusted(kamailio, invite(to="bob"), "alice", ALICE)
    errors = [text for level, text in kamailio.log if level in ("err", "crit")]
    # as on a real server where no RTPproxy runs
    assert errors == ["proxy <udp:127.0.0.1:7722> does not respond, disable it"]


def test_a_callback_that_is_missing_breaks_the_message_after_it(tmp_path: Path) -> None:
    with started(tmp_path, "") as kamailio:
        kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
        call = trusted(kamailio, invite(to="bob"), "alice", ALICE)
        call.relayed.reply(200)
        assert kamailio.receive(ack(call), source=ALICE).dropped
        assert any("has no attribute 'ksr_onsend_route'" in text for _, text in kamailio.log)

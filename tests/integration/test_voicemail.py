"""Voicemail: calls that nobody takes go to its server, once; messages that wait are asked there."""

from collections.abc import Iterator

import pytest

from .conftest import Phones
from .phones import Phone
from .raw import exchange, request
from .server import KamailioServer
from .sipp import Result
from .waiting import wait_for

CAROL = {"from": "<sip:carol@elsewhere.example>;tag=1", "contact": "<sip:carol@127.0.0.1:9>"}


@pytest.fixture(scope="module")
def server() -> Iterator[KamailioServer]:
    """A server that gives up after half a second where the default is half a minute and more."""
    timers = {"FR_TIMER": 500, "FR_INV_TIMER": 700}
    with KamailioServer(features=["AUTH", "NAT", "VOICEMAIL"], defines=timers) as running:
        yield running


@pytest.fixture
def voicemail(server: KamailioServer, phones: Phones) -> Phone:
    """The voicemail server, as the proxy knows it; it lives when a scenario is played."""
    made = phones("voicemail")
    set_voicemail(server, "127.0.0.1", str(made.port))
    return made


def set_voicemail(server: KamailioServer, host: str, port: str) -> None:
    """Change the two settings while the server runs."""
    server.rpc("cfg.set_now_string", "voicemail", "srv_ip", host)
    server.rpc("cfg.set_now_string", "voicemail", "srv_port", port)


def box_of(recorded: Result) -> str:
    """The Request-URI of the one call that a voicemail server got."""
    (invite,) = recorded.received("INVITE")
    return invite.start_line.split()[1]


def test_a_call_to_a_user_who_is_not_there_is_recorded(phones: Phones, voicemail: Phone) -> None:
    bob = phones("bob")
    with voicemail.sipp("answer") as recording:
        phones("alice").calls(bob.user).require()
        recorded = recording.result().require()
    assert box_of(recorded) == f"sip:{bob.user}@127.0.0.1:{voicemail.port}"


def test_a_call_to_a_busy_user_is_recorded_and_the_caller_hears_of_no_486(
    phones: Phones, voicemail: Phone
) -> None:
    bob = line("7", phones)
    with bob.sipp("busy") as busy, voicemail.sipp("answer") as recording:
        caller = phones("alice").calls(bob.user).require()
        busy.result().require()
        recorded = recording.result().require()
    assert caller.received(486) == []
    assert box_of(recorded) == f"sip:{bob.user}@127.0.0.1:{voicemail.port}", (
        "not the contact's user"
    )


def test_a_call_that_nobody_answers_stops_ringing_and_is_recorded(
    phones: Phones, voicemail: Phone
) -> None:
    bob = line("7", phones)
    with bob.sipp("ring") as ringing, voicemail.sipp("answer") as recording:
        phones("alice").calls(bob.user).require()
        assert len(ringing.result().require().received("CANCEL")) == 1
        recorded = recording.result().require()
    assert box_of(recorded) == f"sip:{bob.user}@127.0.0.1:{voicemail.port}"


def test_a_call_to_a_phone_that_is_gone_is_recorded(phones: Phones, voicemail: Phone) -> None:
    bob = line("7", phones)
    with voicemail.sipp("answer") as recording:
        phones("alice").calls(bob.user).require()
        assert box_of(recording.result().require()).startswith(f"sip:{bob.user}@")


def test_a_call_to_a_busy_phone_behind_nat_is_recorded(phones: Phones, voicemail: Phone) -> None:
    bob = phones("bob", contact="sip:line@10.1.2.3:5062").registered()
    with bob.sipp("busy") as busy, voicemail.sipp("answer") as recording:
        phones("alice").calls(bob.user).require()
        busy.result().require()
        assert box_of(recording.result().require()).startswith(f"sip:{bob.user}@")


def test_where_one_phone_rings_a_busy_one_does_not_send_the_call_away(
    phones: Phones, voicemail: Phone
) -> None:
    desk = phones("bob").registered()
    mobile = desk.at_another_place().registered()
    with (
        desk.sipp("busy") as busy,
        mobile.sipp("answer", pause=300) as answering,
        voicemail.sipp("answer") as unasked,
    ):
        phones("alice").calls(desk.user).require()
        busy.result().require()
        answering.result().require()
        assert unasked.messages() == []


def test_a_caller_who_hangs_up_leaves_no_message(phones: Phones, voicemail: Phone) -> None:
    bob = phones("bob").registered()
    with bob.sipp("ring") as ringing, voicemail.sipp("answer") as unasked:
        caller = phones("alice").calls(bob.user, "call_cancelled").require()
        ringing.result().require()
        assert caller.final_status == 487
        assert unasked.messages() == []


def test_a_caller_who_hangs_up_while_voicemail_rings_ends_that_too(
    phones: Phones, voicemail: Phone
) -> None:
    with voicemail.sipp("ring") as ringing:
        caller = phones("alice").calls(phones("bob").user, "call_cancelled").require()
        assert len(ringing.result().require().received("CANCEL")) == 1
    assert caller.final_status == 487


def test_a_call_that_is_declined_is_not_recorded(phones: Phones, voicemail: Phone) -> None:
    bob = phones("bob").registered()
    with bob.sipp("decline") as declining, voicemail.sipp("answer") as unasked:
        assert phones("alice").calls(bob.user, "call_refused").require().final_status == 480
        declining.result().require()
        assert unasked.messages() == []


def test_only_calls_go_there(server: KamailioServer, phones: Phones, voicemail: Phone) -> None:
    message = request(server, "MESSAGE", uri=f"sip:{phones('bob').user}@127.0.0.1", **CAROL)
    with voicemail.sipp("answer") as unasked:
        assert str(exchange(server, message)).startswith("SIP/2.0 404 ")
        assert unasked.messages() == []


@pytest.mark.parametrize("where", ["not there", "busy"])
def test_voicemail_that_refuses_is_not_asked_twice(
    phones: Phones, voicemail: Phone, where: str
) -> None:
    bob = phones("bob") if where == "not there" else phones("bob").registered()
    with bob.sipp("busy") as busy, voicemail.sipp("busy") as refusing:
        caller = phones("alice").calls(bob.user, "call_refused").require()
        assert len(refusing.result().require().received("INVITE")) == 1
        if where == "busy":
            busy.result().require()
    assert caller.final_status == 486


@pytest.mark.parametrize("where", ["not there", "busy"])
def test_voicemail_that_is_dead_ends_the_call_with_408_and_is_named_in_one_line(
    server: KamailioServer, phones: Phones, voicemail: Phone, where: str
) -> None:
    bob = phones("bob") if where == "not there" else phones("bob").registered()
    before = len(server.log)
    with bob.sipp("busy"):
        caller = phones("alice").calls(bob.user, "call_refused").require()
    assert caller.final_status == 408
    assert f"voicemail.srv_ip: 127.0.0.1:{voicemail.port} has not answered" in named(server, before)


def test_voicemail_of_no_known_name_leaves_the_caller_with_the_callees_answer(
    server: KamailioServer, phones: Phones
) -> None:
    set_voicemail(server, "box.invalid", "5060")
    bob = phones("bob").registered()
    before = len(server.log)
    with bob.sipp("busy") as busy:
        assert phones("alice").calls(bob.user, "call_refused").require().final_status == 486
        busy.result().require()
    assert "voicemail.srv_ip: box.invalid:5060 cannot be reached" in named(server, before)


def named(server: KamailioServer, before: int) -> str:
    """The one line of the log, after its first `before` characters, that names the server."""
    words = "voicemail.srv_ip: "
    wait_for(lambda: words in server.log[before:], "a line that names the voicemail server")
    (line,) = [line for line in server.log[before:].splitlines() if words in line]
    assert " ERROR: " in line
    return line


@pytest.mark.parametrize(
    ("host", "port", "told"),
    [
        ("", "", "voicemail.srv_ip is not set"),
        ("two words", "", "voicemail.srv_ip is 'two words'"),
        ("127.0.0.1", "0", "voicemail.srv_port is '0'"),
    ],
)
def test_without_a_voicemail_server_the_caller_hears_what_the_callee_says(
    server: KamailioServer, phones: Phones, host: str, port: str, told: str
) -> None:
    set_voicemail(server, host, port)
    alice, bob, nobody = phones("alice"), phones("bob").registered(), phones("nobody")
    before = len(server.log)
    with bob.sipp("busy") as busy:
        assert alice.calls(bob.user, "call_refused").require().final_status == 486
        busy.result().require()
    assert alice.calls(nobody.user, "call_refused").require().final_status == 404
    lines = [line for line in server.log[before:].splitlines() if "voicemail" in line]
    assert [told in line for line in lines] == [True, True], "one line a call"


@pytest.mark.parametrize("event", ["message-summary", "Message-Summary;id=2"])
def test_messages_that_wait_are_asked_of_the_voicemail_server(
    phones: Phones, voicemail: Phone, event: str
) -> None:
    alice = phones("alice")
    keys = {"callee": alice.uri, "event": event, "seconds": "60"}
    with voicemail.sipp("mailbox") as box:
        watcher = alice.sipp("watch", keys).run().require()
        (subscribe,) = box.result().require().received("SUBSCRIBE")
    assert subscribe.start_line.split()[1] == f"sip:{alice.user}@127.0.0.1:{voicemail.port}"
    assert subscribe.header("Proxy-Authorization") is None
    assert "Messages-Waiting: yes" in watcher.received("NOTIFY")[0].text


def test_a_mailbox_whose_server_is_dead_answers_408_and_names_it_in_one_line(
    server: KamailioServer, phones: Phones, voicemail: Phone
) -> None:
    alice = phones("alice")
    before = len(server.log)
    keys = {"callee": alice.uri, "event": "message-summary", "seconds": "60"}
    watcher = alice.sipp("subscribe_refused", keys).run().require()
    assert watcher.final_status == 408
    line = named(server, before)
    assert f"voicemail.srv_ip: 127.0.0.1:{voicemail.port} has not answered" in line
    assert str(watcher.sent("SUBSCRIBE")[0].header("Call-ID")) in line, "which request it was"


def test_a_mailbox_that_the_server_refuses_leaves_no_line(
    server: KamailioServer, phones: Phones, voicemail: Phone
) -> None:
    alice = phones("alice")
    before = len(server.log)
    keys = {"callee": alice.uri, "event": "message-summary", "seconds": "60"}
    with voicemail.sipp("refuse_subscription") as refusing:
        assert alice.sipp("subscribe_refused", keys).run().require().final_status == 489
        refusing.result().require()
    assert "voicemail.srv_ip: " not in server.log[before:]


def test_without_a_voicemail_server_there_is_no_mailbox(server: KamailioServer) -> None:
    set_voicemail(server, "", "")
    for name in ("event", "o"):
        header = {name: "message-summary"}
        uri = f"sip:bob@{server.address}"
        subscribe = request(server, "SUBSCRIBE", uri=uri, **header, **CAROL)
        answer = exchange(server, subscribe)
        assert str(answer).startswith("SIP/2.0 404 No voicemail service\r\n")


def line(name: str, phones: Phones) -> Phone:
    """A registered phone whose contact has another user than its account."""
    bob = phones("bob")
    bob.contact = f"sip:line{name}@127.0.0.1:{bob.port}"
    return bob.registered()

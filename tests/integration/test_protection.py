"""What the proxy refuses: strangers' relaying, broken messages, scanners, and non-SIP bytes."""

import re

import pytest

from .conftest import Phones
from .raw import exchange, options, request
from .server import KamailioServer


def status_line(answer: str | None) -> str:
    """First line of an answer, "" for none."""
    return (answer or "").partition("\r\n")[0]


def test_a_stranger_cannot_relay_to_a_foreign_domain(phones: Phones) -> None:
    mallory, victim = phones("mallory"), phones("victim")
    keys = {"domain": "stranger.example", "callee": f"sip:x@127.0.0.1:{victim.port}"}
    with victim.sipp("answer") as bystander:
        refused = mallory.sipp("call_stranger", keys).run().require()
        assert bystander.messages() == []
    assert refused.received(403)[0].start_line == "SIP/2.0 403 Not relaying"


def test_a_stranger_with_a_borrowed_domain_is_challenged(
    server: KamailioServer, phones: Phones
) -> None:
    victim = phones("victim")
    message = request(server, "INVITE", uri=f"sip:x@127.0.0.1:{victim.port}")
    assert "407 Proxy Authentication Required" in status_line(exchange(server, message))


def test_a_wrong_password_does_not_make_a_call(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    alice.password = "a guess"
    with bob.sipp("answer") as callee:
        caller = alice.calls(bob.user, "call_refused")
        assert callee.messages() == []
    assert len(caller.received(407)) == 2


def test_valid_credentials_do_not_let_a_user_call_as_another(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    alice.login, alice.password = bob.user, bob.password
    with bob.sipp("answer") as callee:
        caller = alice.calls(bob.user, "call_refused")
        assert callee.messages() == []
    assert len(caller.received(407)) == 2


def test_a_malformed_reply_goes_no_further(server: KamailioServer, phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("ring_malformed") as callee:
        caller = alice.calls(bob.user, "call_refused").require()
        callee.result().require()
    assert caller.received(180) == []
    assert caller.final_status == 486
    server.wait_for_log(f"malformed reply from 127.0.0.1:{bob.port}")


def test_a_message_without_hops_left_is_refused(server: KamailioServer) -> None:
    answer = exchange(server, request(server, uri=f"sip:bob@{server.domain}", max_forwards="0"))
    assert status_line(answer) == "SIP/2.0 483 Too Many Hops"


def test_the_server_itself_answers_options_that_have_no_hops_left(server: KamailioServer) -> None:
    answer = exchange(server, request(server, max_forwards="0"))
    assert status_line(answer) == "SIP/2.0 200 Keepalive"


@pytest.mark.parametrize("method", ["REGISTER", "OPTIONS", "INVITE"])
@pytest.mark.parametrize("name", ["friendly-scanner", "sipvicious", "sipcli/v1.8"])
def test_a_scanner_is_left_without_a_word(server: KamailioServer, name: str, method: str) -> None:
    asked = request(server, method, user_agent=name, call_id=f"{name}@raw")
    assert exchange(server, asked, timeout=0.2) is None
    server.check_log()
    decent = request(server, method, user_agent="decent", call_id=f"{name}@raw")
    assert exchange(server, decent) is not None, "it was not the rest of the message"


def test_a_message_whose_cseq_names_another_method_is_refused(server: KamailioServer) -> None:
    message = request(server, "INVITE", uri=f"sip:bob@{server.address}", cseq="1 BYE")
    assert status_line(exchange(server, message)).startswith("SIP/2.0 400 ")


def test_a_message_of_another_sip_version_is_not_served(server: KamailioServer) -> None:
    message = request(server, "REGISTER").replace("SIP/2.0\r\n", "SIP/7.0\r\n", 1)
    assert "200" not in status_line(exchange(server, message, timeout=0.5))


def test_a_request_inside_a_dialog_that_nobody_routed_here_is_not_found(
    server: KamailioServer,
) -> None:
    for method in ("BYE", "INVITE", "INFO"):
        message = request(
            server, method, uri=f"sip:bob@{server.address}", to="<sip:bob@127.0.0.1>;tag=gone"
        )
        assert status_line(exchange(server, message)) == "SIP/2.0 404 Not here"


def test_an_ack_that_belongs_to_nothing_gets_no_answer(server: KamailioServer) -> None:
    message = request(
        server, "ACK", uri=f"sip:bob@{server.address}", to="<sip:bob@127.0.0.1>;tag=gone"
    )
    assert exchange(server, message, timeout=0.5) is None


def test_a_cancel_that_belongs_to_nothing_reaches_nobody(
    server: KamailioServer, phones: Phones
) -> None:
    bob = phones("bob").registered()
    with bob.sipp("answer") as callee:
        exchange(server, request(server, "CANCEL", uri=f"sip:{bob.user}@127.0.0.1"), timeout=0.5)
        assert callee.messages() == []


@pytest.mark.parametrize(
    "junk",
    [
        bytes(100),
        b"\r\n\r\n" * 10,
        b"GET / HTTP/1.1\r\nHost: example.org\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n",
        bytes(range(256)) * 4,
        b"x",
    ],
    ids=["zeros", "line ends", "http", "ssh", "every byte", "one byte"],
)
def test_bytes_that_are_no_sip_are_dropped_without_a_parser_error(
    server: KamailioServer, junk: bytes
) -> None:
    before = len(server.log)
    assert exchange(server, junk, timeout=0.3) is None
    assert status_line(exchange(server, options(server))).startswith("SIP/2.0 200 ")
    assert not re.search(r"ERROR|pars(e_|ing)", server.log[before:])


def test_a_user_agent_that_is_no_text_gets_an_answer(server: KamailioServer) -> None:
    message = request(server, "OPTIONS", user_agent="BYTES").encode()
    hostile = message.replace(b"BYTES", b"\xff\xfe").replace(b"%(here)s", b"127.0.0.1:9")
    server.expected.append("UnicodeDecodeError|Traceback")
    answer = status_line(exchange(server, hostile))
    assert answer.startswith("SIP/2.0 "), "an answer, whichever it is"

"""PSTN: numbers of the telephone network go to the gateway; its address changes at run time."""

import socket
import subprocess
from collections.abc import Iterator

import pytest

from .conftest import Phones
from .phones import Phone
from .raw import exchange, request
from .server import KamailioServer
from .waiting import free_port, wait_for

NUMBER = "+4930123456"
CAROL = {"from": "<sip:carol@elsewhere.example>;tag=1", "contact": "<sip:carol@127.0.0.1:9>"}


@pytest.fixture(scope="module")
def server() -> Iterator[KamailioServer]:
    """A server with a gateway to be set, which gives up after half a second of silence."""
    with KamailioServer(
        features=["AUTH", "NAT", "PSTN"], defines={"FR_TIMER": 500}, children=3
    ) as running:
        yield running


@pytest.fixture
def gateway(server: KamailioServer, phones: Phones) -> Phone:
    """The gateway, as the server knows it; it lives when a scenario is played."""
    made = phones("gateway")
    set_gateway(server, "127.0.0.1", str(made.port))
    return made


def set_gateway(server: KamailioServer, host: str, port: str) -> None:
    """Change the two settings while the server runs."""
    server.rpc("cfg.set_now_string", "pstn", "gw_ip", host)
    server.rpc("cfg.set_now_string", "pstn", "gw_port", port)


@pytest.mark.parametrize("dialled", [NUMBER, "00" + NUMBER[1:]])
def test_an_international_number_reaches_the_gateway_as_plus_and_digits(
    server: KamailioServer, phones: Phones, gateway: Phone, dialled: str
) -> None:
    with gateway.sipp("answer") as answering:
        phones("alice").calls(dialled).require()
        (invite,) = answering.result().require().received("INVITE")
    assert invite.start_line == f"INVITE sip:{NUMBER}@127.0.0.1:{gateway.port} SIP/2.0"
    assert invite.header("Proxy-Authorization") is None
    assert invite.header("To") == f"<sip:{dialled}@{server.address}>", "what was dialled"


@pytest.mark.parametrize("dialled", ["030123456", "+012345", "0012", "+49x123", "+" + "4" * 22])
def test_another_number_is_looked_for_among_the_users(
    server: KamailioServer, phones: Phones, gateway: Phone, dialled: str
) -> None:
    with gateway.sipp("answer") as unasked:
        assert phones("alice").calls(dialled, "call_refused").require().final_status == 404
        assert unasked.messages() == []


def test_a_stranger_may_not_call_at_our_cost(server: KamailioServer, gateway: Phone) -> None:
    with gateway.sipp("answer") as unasked:
        invite = request(server, "INVITE", uri=f"sip:{NUMBER}@{server.address}", **CAROL)
        assert str(exchange(server, invite)).startswith("SIP/2.0 403 Not Allowed\r\n")
        assert unasked.messages() == []


def test_what_the_gateway_says_reaches_the_caller(phones: Phones, gateway: Phone) -> None:
    with gateway.sipp("busy") as refusing:
        assert phones("alice").calls(NUMBER, "call_refused").require().final_status == 486
        refusing.result().require()


def test_a_gateway_that_is_dead_ends_the_call_with_408_and_is_named_in_one_line(
    server: KamailioServer, phones: Phones, gateway: Phone
) -> None:
    before = len(server.log)
    caller = phones("alice").calls(NUMBER, "call_refused").require()
    assert caller.final_status == 408
    line = named(server, before)
    assert f"pstn.gw_ip: 127.0.0.1:{gateway.port} has not answered; is it up" in line
    assert str(caller.sent("INVITE")[0].header("Call-ID")) in line, "which call it was"
    assert problems(server.log[before:]) == 1


def test_a_gateway_that_takes_the_call_and_says_nothing_ends_it_with_408(
    server: KamailioServer, phones: Phones, gateway: Phone
) -> None:
    before = len(server.log)
    with gateway.sipp("mute") as mute:
        assert phones("alice").calls(NUMBER, "call_refused").require().final_status == 408
        assert mute.result().require().received("INVITE")
    assert "has not answered" in named(server, before)


def test_a_gateway_that_says_nothing_to_a_message_is_named_in_one_line(
    server: KamailioServer, phones: Phones, gateway: Phone
) -> None:
    before = len(server.log)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mute:
        mute.bind(("127.0.0.1", gateway.port))
        sender = phones("alice").calls(NUMBER, "message_refused").require()
        assert mute.recv(65535).startswith(f"MESSAGE sip:{NUMBER}@".encode())
    assert sender.final_status == 408
    line = named(server, before)
    assert f"pstn.gw_ip: 127.0.0.1:{gateway.port} has not answered; is it up" in line
    assert str(sender.sent("MESSAGE")[0].header("Call-ID")) in line, "which request it was"
    assert problems(server.log[before:]) == 1


def test_a_message_to_a_gateway_that_is_gone_gets_408_and_the_log_one_line(
    server: KamailioServer, phones: Phones, gateway: Phone
) -> None:
    before = len(server.log)
    assert phones("alice").calls(NUMBER, "message_refused").require().final_status == 408
    assert f"127.0.0.1:{gateway.port} has not answered" in named(server, before)
    assert problems(server.log[before:]) == 1


def test_a_gateway_that_takes_no_messages_leaves_no_line(
    server: KamailioServer, phones: Phones, gateway: Phone
) -> None:
    before = len(server.log)
    with gateway.sipp("refuse_message") as refusing:
        assert phones("alice").calls(NUMBER, "message_refused").require().final_status == 405
        refusing.result().require()
    assert problems(server.log[before:]) == 0


def test_a_gateway_that_died_while_the_call_was_up_is_named_in_one_line(
    server: KamailioServer, gateway: Phone
) -> None:
    before = len(server.log)
    bye = request(
        server,
        "BYE",
        uri=f"sip:{NUMBER}@127.0.0.1:{gateway.port}",
        to=f"<sip:{NUMBER}@{server.address}>;tag=gateway",
        route=f"<sip:{server.address}:{server.port};lr>",
    )
    assert str(exchange(server, bye)).startswith("SIP/2.0 408 ")
    assert f"pstn.gw_ip: 127.0.0.1:{gateway.port} has not answered" in named(server, before)
    assert problems(server.log[before:]) == 1


def test_a_gateway_that_refuses_calls_by_itself_leaves_no_line(
    server: KamailioServer, phones: Phones, gateway: Phone
) -> None:
    before = len(server.log)
    with gateway.sipp("busy") as refusing:
        assert phones("alice").calls(NUMBER, "call_refused").require().final_status == 486
        refusing.result().require()
    assert problems(server.log[before:]) == 0


def test_a_gateway_whose_name_nobody_knows_ends_the_call_with_478_and_is_named_in_one_line(
    server: KamailioServer, phones: Phones
) -> None:
    set_gateway(server, "gateway.invalid", "5060")
    before = len(server.log)
    assert phones("alice").calls(NUMBER, "call_refused").require().final_status == 478
    assert "pstn.gw_ip: gateway.invalid:5060 cannot be reached; is it up" in named(server, before)


def test_a_message_to_such_a_gateway_gets_478_and_the_log_one_line(
    server: KamailioServer, phones: Phones
) -> None:
    set_gateway(server, "gateway.invalid", "5060")
    before = len(server.log)
    assert phones("alice").calls(NUMBER, "message_refused").require().final_status == 478
    assert "pstn.gw_ip: gateway.invalid:5060 cannot be reached; is it up" in named(server, before)


def test_without_a_gateway_the_call_goes_on_and_the_log_says_why(
    server: KamailioServer, phones: Phones
) -> None:
    set_gateway(server, "", "")
    before = len(server.log)
    assert phones("alice").calls(NUMBER, "call_refused").require().final_status == 404
    assert problems(server.log[before:]) == 1
    assert "pstn.gw_ip is not set" in server.log[before:]


@pytest.mark.parametrize(
    ("host", "port"),
    [
        ("192.0.2.1;transport=tcp", ""),
        ("evil@192.0.2.1", "5060"),
        ("two words", ""),
        ("[::1", ""),
        ("192.0.2.1:5060", ""),
        ("127.0.0.1", "sip"),
        ("127.0.0.1", "65536"),
    ],
)
def test_nonsense_as_gateway_is_refused_in_one_line_and_the_call_goes_on(
    server: KamailioServer, phones: Phones, host: str, port: str
) -> None:
    set_gateway(server, host, port)
    before = len(server.log)
    assert phones("alice").calls(NUMBER, "call_refused").require().final_status == 404
    fresh = server.log[before:]
    assert problems(fresh) == 1, fresh
    assert repr(port if host == "127.0.0.1" else host) in fresh


def test_bytes_set_with_kamcmd_that_are_no_text_are_refused_likewise(
    server: KamailioServer, phones: Phones, gateway: Phone
) -> None:
    control = f"unix:{server.run_dir / 'kamailio_ctl'}"
    set_it = ["kamcmd", "-s", control, "cfg.set_now_string", "pstn", "gw_ip"]
    subprocess.run([*set_it, b"\xff\xfe"], check=True, capture_output=True, timeout=10)
    before = len(server.log)
    assert phones("alice").calls(NUMBER, "call_refused").require().final_status == 404
    fresh = server.log[before:]
    assert problems(fresh) == 1, fresh
    assert r"pstn.gw_ip is '\\xff\\xfe'" in fresh
    subprocess.run([*set_it, "127.0.0.1"], check=True, capture_output=True, timeout=10)
    with gateway.sipp("busy") as reached:
        phones("alice").calls(NUMBER, "call_refused").require()
        reached.result().require()


def named(server: KamailioServer, before: int) -> str:
    """The one line of the log, after its first `before` characters, that names the gateway."""
    wait_for(lambda: "pstn.gw_ip: " in server.log[before:], "a line that names the gateway")
    (line,) = [line for line in server.log[before:].splitlines() if "pstn.gw_ip: " in line]
    assert " ERROR: " in line
    return line


def problems(log: str) -> int:
    """How many lines of a log tell of something wrong."""
    return sum("ERROR" in line or "WARNING" in line for line in log.splitlines())


def test_all_workers_take_a_new_gateway(server: KamailioServer) -> None:
    set_gateway(server, "127.0.0.1", str(free_port()))
    assert asked_of_all(server) == {"403"}, "a stranger, and a gateway"
    set_gateway(server, "", "")
    assert asked_of_all(server) == {"404"}, "no gateway, and no user of that name"


def asked_of_all(server: KamailioServer) -> set[str]:
    """What a stranger who calls a number is answered, by every one of the UDP workers."""
    workers = {pid for pid, kind in server.workers().items() if kind.startswith("udp")}
    seen: set[str] = set()
    before = {pid: requests_of(server, pid) for pid in workers}
    for _ in range(200):
        invite = request(server, "INVITE", uri=f"sip:{NUMBER}@{server.address}", **CAROL)
        seen.add(str(exchange(server, invite)).split()[1])
        if all(requests_of(server, pid) > before[pid] for pid in workers):
            return seen
    raise AssertionError("200 requests, and a worker has seen none of them")


def requests_of(server: KamailioServer, pid: int) -> int:
    """How many requests a worker has routed: the first of its counters (kemi_app/worker.py)."""
    counters = (server.run_dir / "kemi_app" / f"worker-{pid}").read_bytes()
    return int.from_bytes(counters[:8], "little")


def test_the_gateway_comes_from_a_define(server: KamailioServer) -> None:
    defines = {"PSTN_GW_IP": '"192.0.2.4"', "PSTN_GW_PORT": '"5080"'}
    with KamailioServer(features=["PSTN"], defines=defines) as other:
        assert other.rpc("cfg.get", "pstn", "gw_ip") == "192.0.2.4"
        assert other.rpc("cfg.get", "pstn", "gw_port") == "5080"

import errno
import os
import socket
from collections.abc import Iterator

import pytest

from kemi_app.tools.listen import Listen, parse
from kemi_app.tools.problem import Problem


@pytest.fixture
def taken() -> Iterator[dict[str, int]]:
    """A UDP port bound as Kamailio binds its own, and a TCP port that somebody listens on."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp, socket.socket() as tcp:
        udp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        udp.bind(("127.0.0.1", 0))
        tcp.bind(("127.0.0.1", 0))
        tcp.listen()
        yield {"udp": udp.getsockname()[1], "tcp": tcp.getsockname()[1]}


@pytest.mark.parametrize(
    "text", ["udp:127.0.0.1:5060", "tcp:[::1]:65535", "udp:192.0.2.1:1", "tls:127.0.0.1:5061"]
)
def test_a_socket_is_read_and_written_the_same(text: str) -> None:
    assert str(parse(text)) == text


def test_the_protocol_may_be_in_capitals() -> None:
    assert parse("UDP:127.0.0.1:5060") == parse("udp:127.0.0.1:5060")


def test_an_ipv6_host_stands_in_brackets() -> None:
    assert parse("tcp:[::1]:5060").host == "[::1]"
    assert parse("tcp:127.0.0.1:5060").host == "127.0.0.1"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("5060", "this is not PROTO:ADDR:PORT"),
        ("udp:127.0.0.1", "this is not PROTO:ADDR:PORT"),
        ("udp:::1:5060", "this is not PROTO:ADDR:PORT"),
        ("sctp:127.0.0.1:5060", "the protocol is udp, tcp or tls, not sctp"),
        ("udp:127.0.0.1:0", "a number from 1 to 65535, not 0"),
        ("udp:127.0.0.1:65536", "a number from 1 to 65535, not 65536"),
        ("udp:localhost:5060", "'localhost' is no IP address"),
        ("udp:[127.0.0.1]:5060", r"'127\.0\.0\.1' is no IP address"),
        ("udp:0.0.0.0:5060", "name one address"),
        ("tcp:[::]:5060", "name one address"),
    ],
)
def test_what_is_no_socket_is_refused_with_the_reason(text: str, says: str) -> None:
    with pytest.raises(Problem, match=says) as refused:
        parse(text)
    assert str(refused.value).startswith(f"--listen {text}: ")


@pytest.mark.parametrize("protocol", ["udp", "tcp"])
def test_a_port_in_use_is_named_with_another_to_choose(
    taken: dict[str, int], protocol: str
) -> None:
    port = taken[protocol]
    with pytest.raises(Problem) as refused:
        parse(f"{protocol}:127.0.0.1:{port}").check()
    assert str(refused.value) == (
        f"{protocol} port {port} of 127.0.0.1 is in use by another program: stop that, or choose "
        f"another port, such as --listen {protocol}:127.0.0.1:{port % 65535 + 1}"
    )


@pytest.mark.parametrize("protocol", ["udp", "tcp"])
def test_a_free_port_is_left_free(protocol: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as finder:
        finder.bind(("127.0.0.1", 0))
        port = finder.getsockname()[1]
    listen = parse(f"{protocol}:127.0.0.1:{port}")
    listen.check()
    listen.check()


def test_an_address_of_another_machine_is_refused() -> None:
    with pytest.raises(Problem, match=r"192\.0\.2\.1 is no address of this machine"):
        parse("udp:192.0.2.1:5060").check()


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.EACCES, "Permission denied; choose a port of 1024 or more, or be root"),
        (errno.EAFNOSUPPORT, "is no address of this machine"),
        (errno.ENOBUFS, os.strerror(errno.ENOBUFS)),
    ],
)
def test_any_other_refusal_of_the_kernel_is_told(
    monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    def refuse(*_: object) -> socket.socket:
        raise OSError(number, os.strerror(number))

    listen: Listen = parse("udp:[::1]:80")
    monkeypatch.setattr(socket, "socket", refuse)
    with pytest.raises(Problem, match=says):
        listen.check()

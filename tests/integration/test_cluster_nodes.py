"""Two nodes set up by docs/deploy-ocf.md: the address moves, and what each of them does then."""

from collections.abc import Iterator

import pytest

from .cluster_pair import FLOATING, Pair
from .nodes import Node
from .ocf import SUCCESS, stopped
from .test_ocf_faults import documented

ASK = """
import sys
from phone import Failed, Phone
alice = Phone("alice", "{floating}", "secret", ("127.0.0.1", 5060))
steps = {{
    "REGISTER": lambda: alice.register(600),
    "INVITE": lambda: alice.call("sip:nobody@{floating}"),
}}
try:
    steps[sys.argv[1]]()
    print("200")
except Failed as failure:
    print(failure)
"""


@pytest.fixture(params=["hot-standby.crm", "failover.crm"])
def pair(request: pytest.FixtureRequest) -> Iterator[Pair]:
    with Pair(request.param) as made:
        yield made


@pytest.fixture(scope="module")
def active() -> Iterator[Pair]:
    """A pair as it is configured, node1 with the address."""
    with Pair("failover.crm") as made:
        made.carry_out(made.cluster.boots())
        yield made


def asked(node: Node, method: str) -> str:
    """What a node's Kamailio answers there, on loopback, to a request for the floating address."""
    if method == "OPTIONS":
        done = node.attempt(
            ["sipsak", "-vv", "-H", "localhost", "-s", f"sip:{FLOATING}", "-p", "127.0.0.1:5060"]
        )
        return done.stdout
    script = ASK.format(floating=FLOATING)
    return node.attempt(["python3", "-c", script, method], PYTHONPATH="deploy/docker").stdout


OWN = {"OPTIONS": "200 Keepalive", "REGISTER": "200", "INVITE": "404 Not Found"}
ANOTHERS = dict.fromkeys(OWN, "403 Not relaying")


def answers(node: Node, expected: dict[str, str]) -> None:
    """See that the node's answers are these; OWN where it takes the address for its own."""
    for method, status in expected.items():
        said = asked(node, method)
        assert status in said, f"{node.name}: {method}: {said}"


def test_the_address_moves_with_the_calls_that_are_up(pair: Pair) -> None:
    one, two = pair.nodes.values()
    pair.carry_out(pair.cluster.boots())
    has_standby = "node2" in pair.cluster.where()["kamailio"]
    assert pair.cluster.where()["address"] == ["node1"]
    assert pair.agent("kamailio", "monitor", "node1") == SUCCESS
    pair.phone("register")
    pair.phone("call")
    answers(one, OWN)
    if has_standby:
        answers(two, ANOTHERS)

    pair.carry_out(pair.cluster.leaves("node1"))
    pair.phone("hang up")
    assert pair.cluster.where()["address"] == ["node2"]
    assert pair.agent("kamailio", "monitor", "node2") == SUCCESS
    answers(two, OWN)
    pair.phone("call")  # to the binding that the other node has taken
    pair.phone("hang up")

    pair.carry_out(pair.cluster.returns("node1"))
    assert pair.cluster.where()["address"] == ["node2"], "nothing moves back by itself"
    if has_standby:
        answers(one, ANOTHERS)
    answers(two, OWN)


@pytest.mark.parametrize(
    ("fault", "sockets", "count"),
    [
        ("all SIP workers hang", ["udp", "tcp"], None),
        ("one UDP worker hangs", [f"udp:{FLOATING}:5060"], 1),
        (
            "UDP workers of the address hang, `monitoring_ip=127.0.0.1`, with `kemi_app-sipsak`",
            [f"udp:{FLOATING}:5060"], None,
        ),
        ("all TCP workers hang", ["tcp"], None),
    ],
)  # fmt: skip
def test_monitor_as_it_is_configured_tells_of_workers_that_hang(
    active: Pair, fault: str, sockets: list[str], count: int | None
) -> None:
    workers = [pid for socket in sockets for pid in active.workers("node1", socket)[:count]]
    assert workers
    with stopped(workers):
        assert active.agent("kamailio", "monitor", "node1") == documented(fault)
    assert active.agent("kamailio", "monitor", "node1") == SUCCESS

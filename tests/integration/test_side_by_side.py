"""Our configuration beside Kamailio's default one: the same, but for what the table says and why.

Both run at the same time on loopback, started by the same defines; every scenario is played on
both, and every message that anybody gets from them is compared, line by line.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from conformance.playing import topics

from .side_by_side.comparing import Difference, differences
from .side_by_side.playing import Players
from .side_by_side.scenario import LEFT_OUT, Scenario, scenarios
from .side_by_side.table import judge, named_scenarios

SCENARIOS = scenarios()


@pytest.fixture(scope="module")
def players() -> Iterator[Players]:
    """Both servers; scenarios with the same features stand together and share them."""
    with Players() as both:
        yield both


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_both_sides_say_the_same_but_for_the_table(players: Players, scenario: Scenario) -> None:
    servers = players.servers(scenario.sides)
    default, ours = servers.play(scenario)
    assert "=== broken off" not in default + ours, f"{default}\n{ours}"
    verdict = judge(str(scenario), servers.release, differences(default, ours))
    assert not str(verdict), verdict


def test_there_are_enough_scenarios() -> None:
    assert len(SCENARIOS) >= 40
    assert len({str(scenario) for scenario in SCENARIOS}) == len(SCENARIOS)
    flows = {str(flow) for topic in topics().values() for flow in topic}
    assert set(LEFT_OUT) <= flows


def test_the_table_names_scenarios_that_there_are() -> None:
    there = {str(scenario) for scenario in SCENARIOS}
    assert [name for _, name in named_scenarios() if name not in there] == []


def test_every_entry_says_why() -> None:
    for entry, _ in named_scenarios():
        assert all((entry.what, entry.default, entry.ours, entry.why)), entry.what


def test_what_the_table_does_not_have_is_noticed() -> None:
    new = Difference("server -> alice", None, "SIP/2.0 299 New")
    assert judge("bare.a_foreign_domain", "5.6", [new]).unexplained == [new]
    follows = Difference("alice -> server", None, "ACK sip:x SIP/2.0")
    assert judge("bare.a_foreign_domain", "5.6", [follows]).unexplained == [follows]


def test_an_entry_that_is_not_so_any_more_is_noticed() -> None:
    assert len(judge("bare.options_without_hops", "5.6", []).not_there) == 2
    assert judge("bare.refer", "5.6", []).not_there != []
    assert judge("bare.refer", "6.0", []).not_there == []


def test_lines_and_their_order_and_names_are_compared() -> None:
    one = "=== server -> alice\nSIP/2.0 200 OK\nFrom: x;tag=TAG-1\nTo: y;tag=TAG-2\nA: 1\n"
    assert differences(one, one.replace("TAG-1", "TAG-7")) == []
    for changed in (
        one.replace("A: 1", "A: 2"),
        one.replace("A: 1", "a: 1"),
        one.replace("A: 1\n", ""),
        one.replace("A: 1\n", "").replace("From", "A: 1\nFrom"),
        one.replace("TAG-2", "TAG-1"),
        one.replace("200 OK", "200 Ok"),
        f"{one}=== server -> bob\nMESSAGE sip:bob@BOB SIP/2.0\n",
    ):
        assert differences(one, changed) != [], changed

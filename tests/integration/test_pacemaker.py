"""The shipped configurations for Pacemaker: sound, alike for crm and pcs, and what they do.

No cluster is needed: crm, pcs and Pacemaker's own tools work on a file.
"""

import os
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from .cluster import SHIPPED, Cluster
from .ocf import GENERIC, NOT_RUNNING, OCF_ROOT

ALL = ["failover.crm", "failover.pcs", "hot-standby.crm", "hot-standby.pcs"]
FAILOVER, HOT = ["failover.crm"], ["hot-standby.crm"]
"""As pcs has them too, see test_crm_and_pcs_configure_the_same."""


@pytest.fixture
def cluster(request: pytest.FixtureRequest, tmp_path: Path) -> Cluster:
    return Cluster(tmp_path, request.param)


def parameters(primitive: ET.Element) -> dict[str, str]:
    return {
        one.get("name", ""): one.get("value", "")
        for one in primitive.iterfind("instance_attributes/nvpair")
    }


def timeouts(element: ET.Element, path: str) -> dict[str, int]:
    """Seconds for each operation of a primitive, or each action of an agent's meta-data."""
    return {
        one.get("name", ""): int(one.get("timeout", "").removesuffix("s"))
        for one in element.iterfind(path)
        if one.get("timeout")
    }


def meaning(configuration: ET.Element) -> dict[str, dict[str, object]]:
    """What a configuration says, but for the names of its constraints."""

    def values(path: str) -> dict[str, object]:
        return {one.get("name", ""): one.get("value") for one in configuration.iterfind(path)}

    orders = configuration.iter("rsc_order")
    colocations = configuration.iter("rsc_colocation")
    return {
        "primitives": {
            one.get("id", ""): parameters(one) for one in configuration.iter("primitive")
        },
        "orders": {
            f"{one.get('first')} {one.get('then')}": one.get("kind", "Mandatory") for one in orders
        },
        "colocations": {
            f"{one.get('rsc')} {one.get('with-rsc')}": one.get("score") for one in colocations
        },
        "defaults": values("rsc_defaults//nvpair"),
        "clone": values(".//clone/meta_attributes/nvpair"),
    }


def meta_data(agent: str) -> ET.Element:
    done = subprocess.run(
        [OCF_ROOT / "resource.d" / "heartbeat" / agent, "meta-data"],
        env={**os.environ, "OCF_ROOT": str(OCF_ROOT)}, capture_output=True, timeout=20, check=True,
    )  # fmt: skip
    return ET.fromstring(done.stdout)


@pytest.mark.parametrize("cluster", ALL, indirect=True)
def test_pacemaker_finds_nothing_wrong(cluster: Cluster) -> None:
    assert cluster.verify() == ""


@pytest.mark.parametrize("cluster", ALL, indirect=True)
def test_parameters_and_timeouts_are_those_of_the_agents(cluster: Cluster) -> None:
    primitives = list(cluster.configuration.iter("primitive"))
    assert {one.get("id") for one in primitives} == {"kamailio", "address"}
    for primitive in primitives:
        told = meta_data(primitive.get("type", ""))
        known = {one.get("name") for one in told.iter("parameter")}
        assert parameters(primitive).keys() <= known
        least, given = timeouts(told, "actions/action"), timeouts(primitive, "operations/op")
        for action in ("start", "stop", "monitor"):
            assert given[action] >= least[action]


@pytest.mark.parametrize("kind", ["failover", "hot-standby"])
def test_crm_and_pcs_configure_the_same(kind: str, tmp_path: Path) -> None:
    crm, pcs = (
        meaning(Cluster(tmp_path, f"{kind}.{suffix}").configuration) for suffix in ("crm", "pcs")
    )
    assert crm == pcs
    assert len(crm["primitives"]) == 2
    assert len(crm["orders"]) == len(crm["colocations"]) == 1


@pytest.mark.parametrize("cluster", FAILOVER, indirect=True)
@pytest.mark.parametrize("code", [GENERIC, NOT_RUNNING])
def test_a_failure_is_mended_in_place_by_stop_and_start(cluster: Cluster, code: int) -> None:
    assert cluster.boots()[-2:] == ["kamailio start node1", "address start node1"]
    assert cluster.fails("kamailio", "node1", code) == [
        "address stop node1", "kamailio stop node1", "kamailio start node1", "address start node1",
    ]  # fmt: skip


@pytest.mark.parametrize("cluster", FAILOVER, indirect=True)
def test_the_third_failure_moves_both_and_nothing_moves_back(cluster: Cluster) -> None:
    cluster.boots()
    inject = ["--op-inject", "kamailio_monitor_10000@node1=1"]
    assert cluster.play(*inject, *inject, *inject)[-2:] == [
        "kamailio start node2", "address start node2",
    ]  # fmt: skip
    assert cluster.where() == {"kamailio": ["node2"], "address": ["node2"]}


@pytest.mark.parametrize("cluster", FAILOVER, indirect=True)
def test_a_node_that_goes_hands_both_over_and_gets_nothing_back(cluster: Cluster) -> None:
    cluster.boots()
    assert cluster.play("--node-down", "node1") == ["kamailio start node2", "address start node2"]
    assert not any("start" in action for action in cluster.play("--node-up", "node1"))
    assert cluster.where() == {"kamailio": ["node2"], "address": ["node2"]}


@pytest.mark.parametrize("cluster", FAILOVER, indirect=True)
def test_an_address_that_fails_costs_no_restart_of_kamailio(cluster: Cluster) -> None:
    cluster.boots()
    assert cluster.fails("address", "node1", 1) == ["address stop node1", "address start node1"]


@pytest.mark.parametrize("cluster", HOT, indirect=True)
def test_a_standby_has_only_to_take_the_address(cluster: Cluster) -> None:
    cluster.boots()
    assert cluster.where() == {"kamailio": ["node1", "node2"], "address": ["node1"]}
    assert cluster.fails("kamailio", "node2", 1) == ["kamailio stop node2", "kamailio start node2"]
    assert cluster.play("--node-down", "node1") == ["address start node2"]


def test_the_script_for_the_agent_is_good_shell() -> None:
    script = SHIPPED / "kemi_app-sipsak"
    assert os.access(script, os.X_OK)
    assert subprocess.run(["sh", "-n", str(script)], check=False).returncode == 0

"""Debian's OCF resource agent runs kemi_app: its actions, three instances at once, ocf-tester."""

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from .ocf import AGENT, CONFIGURED, NOT_RUNNING, SUCCESS, Agent, Outcome, Site
from .waiting import free_port

ACTIONS = {"start", "stop", "status", "monitor", "meta-data", "validate-all"}


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with Site() as made:
        for name in ("kamailio2", "kamailio3"):
            made.install("--instance", name)
        yield made


@pytest.fixture(scope="module")
def agents(site: Site) -> list[Agent]:
    """The three instances of the agent's own manual, each with an address of its own."""
    kamctlrc = str(site.etc / "kamctlrc")
    return [
        Agent(site, "kamailio", "127.0.0.51", free_port(), "udptcp", kamctlrc),
        Agent(site, "kamailio2", "127.0.0.52", free_port(), "udp"),
        Agent(site, "kamailio3", "127.0.0.53", free_port(), "tcp"),
    ]


@pytest.fixture
def running(agents: list[Agent]) -> Iterator[list[Agent]]:
    """All three, started at once."""
    with ThreadPoolExecutor(3) as pool:
        try:
            list(pool.map(Agent.starts, agents))
            yield agents
        finally:
            list(pool.map(lambda agent: agent.does("stop"), agents))


def test_ocf_tester_finds_no_fault_in_three_instances_at_once(agents: list[Agent]) -> None:
    def tester(agent: Agent) -> subprocess.CompletedProcess[str]:
        given = [f"{name}={value}" for name, value in agent.parameters().items()]
        options = [word for one in given for word in ("-o", one)]
        return subprocess.run(
            ["ocf-tester", "-n", agent.instance, *options, str(AGENT)],
            env={**agent.environment(), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip

    with ThreadPoolExecutor(3) as pool:
        for agent, done in zip(agents, pool.map(tester, agents), strict=True):
            assert done.returncode == 0, done.stdout + done.stderr
            assert f"{AGENT} passed all tests" in done.stdout
            assert "rc=" not in done.stdout, "a failed test"
            assert not agent.processes()


def test_three_instances_serve_at_once_and_stop_one_by_one(running: list[Agent]) -> None:
    one, two, three = running
    for agent, transports in ((one, ("udp", "tcp")), (two, ("udp",)), (three, ("tcp",))):
        for transport in ("udp", "tcp"):
            told = agent.sipsak_says(transport)
            assert ("200 Kamailio is alive" in told.stdout) == (transport in transports)
        assert agent.does("monitor").code == SUCCESS
        assert agent.does("status").code == SUCCESS
        command = f"/proc/{agent.pidfile.read_text().strip()}/cmdline"
        with open(command, encoding="utf-8") as file:
            assert file.read().endswith("\0-x\0fm\0-X\0fm\0")
    assert two.does("stop").code == SUCCESS
    assert not two.processes()
    assert [agent.monitor() for agent in running] == [SUCCESS, NOT_RUNNING, SUCCESS]
    assert two.does("stop").code == SUCCESS, "to stop what is stopped is no fault"
    assert one.does("start").code == SUCCESS, "nor is it to start what runs"


def test_kamctl_finds_the_server_by_the_kamctlrc_of_the_installation(running: list[Agent]) -> None:
    done = subprocess.run(
        ["kamctl", "monitor", "1"], env={**running[0].environment(), "TERM": "dumb"},
        capture_output=True, text=True, timeout=20, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "up_since" in done.stdout
    assert "core:rcv_requests" in done.stdout


def test_the_agent_describes_itself(agents: list[Agent]) -> None:
    told = agents[0].does("meta-data")
    assert told.code == SUCCESS
    root = ET.fromstring(told.output)
    assert {action.get("name") for action in root.iter("action")} >= ACTIONS
    assert {one.get("name") for one in root.iter("parameter")} >= agents[0].parameters().keys()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, SUCCESS),
        ({"kamctlrc": " "}, SUCCESS),
        ({"address": "localhost"}, CONFIGURED),
        ({"address": ""}, CONFIGURED),
        ({"instance": "unknown"}, CONFIGURED),
        ({"proto": "sctp"}, CONFIGURED),
        ({"proto": "conf_udptcp"}, CONFIGURED),
    ],
    ids=str,
)
def test_validate_all_tells_good_parameters_from_bad_ones(
    agents: list[Agent], changes: dict[str, str], code: int
) -> None:
    if "address" in changes:
        changes = {**changes, "monitoring_ip": agents[0].address}
    assert replace(agents[0], **changes).does("validate-all").code == code  # type: ignore[arg-type] # all of them text


def test_an_unknown_action_is_refused(agents: list[Agent]) -> None:
    unimplemented = 3
    assert agents[0].does("dance") == Outcome(unimplemented, agents[0].does("usage").output)

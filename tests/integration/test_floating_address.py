"""A cluster's address: Kamailio starts without it, and serves when it comes."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from .netns import Machine
from .ocf import GENERIC, SUCCESS, Agent, Site, stopped
from .test_ocf_faults import PLAIN, documented

FLOATING = "192.0.2.10"
PORT = 5060


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as made:
        yield made


def agent_on(machine: Machine, site: Site, instance: str = "kamailio") -> Agent:
    """As in deploy/pacemaker: the address, and monitoring on 127.0.0.1."""
    return Agent(
        site, instance, FLOATING, PORT, "udptcp", kamctlrc=" ", monitoring_ip="127.0.0.1",
        prefix_command=machine.enter,
    )  # fmt: skip


def is_alive(agent: Agent, transport: str, asked_from: Machine) -> bool:
    """Whether the floating address answers on `asked_from`."""
    there = replace(agent, prefix_command=[*asked_from.enter, "timeout", "2"])
    return "200 Kamailio is alive" in there.sipsak_says(transport).stdout


def test_kamailio_starts_without_its_address_and_serves_when_it_comes(site: Site) -> None:
    with Machine() as node:
        agent = agent_on(node, site)
        assert agent.does("start").code == GENERIC, "it cannot, without ip_free_bind"
        with (site.etc / "kamailio-local.cfg").open("a") as local:
            local.write("ip_free_bind=yes\n")
        agent.starts()
        fault = "the address is on another node, `monitoring_ip=127.0.0.1`"
        assert agent.monitor() == documented(fault)
        for _ in range(2):  # it comes, goes, and comes again
            assert not is_alive(agent, "udp", node)
            node.ip(f"address add {FLOATING}/32 dev lo")
            assert is_alive(agent, "udp", node)
            assert is_alive(agent, "tcp", node)
            assert agent.monitor() == SUCCESS
            node.ip(f"address del {FLOATING}/32 dev lo")
        node.ip(f"address add {FLOATING}/32 dev lo")
        fault = "UDP workers of the address hang, `monitoring_ip=127.0.0.1`"
        with stopped(agent.workers(f"{FLOATING}:{PORT}")):
            told = replace(agent, sipsak=PLAIN).monitor()
            assert told == documented(f"{fault}, with sipsak itself")
            assert agent.monitor() == documented(f"{fault}, with `kemi_app-sipsak`")
        assert agent.monitor() == SUCCESS
        assert agent.does("stop").code == SUCCESS

"""A cluster's address: Kamailio starts without it and serves when it comes, on the standby too."""

import subprocess
from collections.abc import Iterator
from dataclasses import replace

import pytest

from .database import add_subscriber
from .netns import Machine
from .ocf import GENERIC, SUCCESS, Agent, Site, stopped
from .server import REPOSITORY
from .test_ocf_faults import PLAIN, documented

FLOATING = "192.0.2.10"
PORT = 5060
HOT = (REPOSITORY / "deploy" / "pacemaker" / "hot-standby.cfg").read_text("utf-8")


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


def test_the_address_moves_to_a_standby_that_knows_the_phones(site: Site) -> None:
    names = ("node1", "node2")
    for name in names:
        site.install("--instance", name)
        cfg = site.etc / f"{name}.cfg"
        own = cfg.read_text("utf-8").partition("include_file")[0]
        own = own.replace(f"/{name}/kamailio.sqlite", "/kamailio/kamailio.sqlite")
        cfg.write_text(own + HOT.replace("/etc/kamailio/", f"{site.etc}/"), "utf-8")
    add_subscriber(
        site.prefix / "var" / "lib" / "kamailio" / "kamailio.sqlite", "carol", FLOATING, "secret"
    )
    with Machine() as one, Machine() as two:
        one.join(two, "192.0.2.1/24", "192.0.2.2/24")
        first, second = (
            agent_on(node, site, name).starts()
            for node, name in zip((one, two), names, strict=True)
        )
        one.ip(f"address add {FLOATING}/24 dev cable")
        assert is_alive(first, "udp", two)
        assert [first.monitor(), second.monitor()] == [SUCCESS, SUCCESS]
        registers(two, "192.0.2.2")
        one.ip(f"address del {FLOATING}/24 dev cable")
        assert first.does("stop").code == SUCCESS
        two.ip(f"address add {FLOATING}/24 dev cable")
        assert is_alive(second, "udp", one)
        assert "sip:carol@192.0.2.2:5070" in bindings(second, "carol")
        assert "not found" in bindings(second, "nobody")


def registers(machine: Machine, address: str) -> None:
    """Carol's phone, on that machine, registers at the floating address."""
    done = subprocess.run(
        [*machine.enter, "sipsak", "-vv", "-U", "-i", "-u", "carol", "-a", "secret", "-x", "300",
         "-H", address, "-C", f"sip:carol@{address}:5070", "-p", f"{FLOATING}:{PORT}",
         "-s", f"sip:carol@{FLOATING}"],
        capture_output=True, text=True, timeout=20, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def bindings(agent: Agent, user: str) -> str:
    """What an instance knows of a user's phones."""
    return agent.kamcmd("ul.lookup", "location", user).stdout

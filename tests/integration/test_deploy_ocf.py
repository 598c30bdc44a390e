"""The page docs/deploy-ocf.md: each of its commands, on a node, and what it is to bring about."""

import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .cluster import EMPTY, Cluster
from .nodes import Node
from .page import Page
from .test_pacemaker import meaning

PAGE = Page("deploy-ocf.md")
SETUP, SEVERAL = "Two nodes, one address", "scripts/install --instance kamailio2"
WANTED = "/etc/systemd/system/multi-user.target.wants/kamailio.service"
LOADS = [
    f"{program} deploy/pacemaker/{kind}.{suffix}"
    for kind in ("failover", "hot-standby")
    for program, suffix in (("crm configure load update", "crm"), ("sh -e", "pcs"))
]
ON_EACH_NODE: dict[str, str | Callable[[str], str]] = {
    # What has to succeed once the command has; a path is there, and was not before.
    "apt-get": lambda command: f"dpkg-query -W {command.partition('recommends ')[2]}",
    "systemctl": f"! test -L {WANTED}",
    "scripts/install": "/etc/kamailio/kemi_app/loader.py",
    "install -m 755 deploy/pacemaker/kemi_app-sipsak": "/usr/local/sbin/kemi_app-sipsak",
    "install -m 644 deploy/pacemaker/hot-standby.cfg": "/etc/kamailio/hot-standby.cfg",
    "cat": "grep -q '^listen=udp:.* virtual$' /etc/kamailio/kamailio-local.cfg",
    "kamailio -c": "true",
}


@pytest.fixture(scope="module")
def shared() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="kemi-shared-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture(scope="module")
def node(shared: Path) -> Iterator[Node]:
    with Node("node1", shared) as made:
        yield made


def kind_of(command: str) -> str:
    """The entry of ON_EACH_NODE that is for a command."""
    return max((key for key in ON_EACH_NODE if command.startswith(key)), key=len, default="")


def test_every_command_of_the_page_is_run_here() -> None:
    setup = [command for command in PAGE.commands(SETUP) if command not in LOADS]
    assert [kind_of(command) for command in setup] == list(ON_EACH_NODE)
    assert PAGE.commands() == [*setup, *LOADS]
    assert PAGE.inline("scripts/install") == [SEVERAL]


def test_a_bare_debian_becomes_a_node_and_kamailio_takes_its_configuration(node: Node) -> None:
    assert node.attempt(["test", "-L", WANTED]).returncode == 0
    for command in PAGE.commands(SETUP):
        if command in LOADS:
            continue
        effect = ON_EACH_NODE[kind_of(command)]
        if callable(effect):
            effect = effect(command)
        if effect.startswith("/"):
            assert node.attempt(["test", "-e", effect]).returncode == 1, command
            effect = f"test -e {effect}"
        node.do(command)
        node.do(effect)
    node.do(SEVERAL)
    assert "config file ok" in node.do("kamailio -c -f /etc/kamailio/hot-standby.cfg")
    assert "config file ok" in node.do(
        "kamailio -c -f /etc/kamailio/kamailio2.cfg -l udp:127.0.0.1:5070"
    )


@pytest.mark.parametrize("command", LOADS)
def test_the_cluster_is_configured(node: Node, shared: Path, tmp_path: Path, command: str) -> None:
    cib = shared / "cib.xml"
    cib.write_text(EMPTY)
    node.do(command)
    found = ET.parse(cib).getroot().find("configuration")
    assert found is not None
    wanted = Cluster(tmp_path, Path(command).name).configuration
    assert meaning(found) == meaning(wanted)

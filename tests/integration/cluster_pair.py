"""Two nodes set up by docs/deploy-ocf.md, a phones' machine, and a cable between the three."""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from kemi_app.tools.database import create

from .cluster import Cluster
from .database import add_subscriber
from .netns import Machine
from .nodes import SHARED, Node
from .ocf import NOT_RUNNING, SUCCESS
from .page import Page

PAGE = Page("deploy-ocf.md")
FLOATING = "192.0.2.10"
INSTALL, LOAD = "apt-get install ", ("crm ", "sh -e ")
PHONES = Path(__file__).resolve().parent / "cluster_phones.py"


def set_up(node: Node) -> None:
    """Run the page's commands for both nodes; what INSTALL says is in their root already."""
    for command in PAGE.commands("Two nodes, one address"):
        if command.startswith("kamailio -c"):  # "Put the address and the database into ..."
            url = f"sqlite:///{SHARED}/kamailio.sqlite"
            edit = f's|^#!define DBURL.*|#!define DBURL "{url}"|'
            node.do(f"sed -i '{edit}' /etc/kamailio/kamailio-local.cfg")
        if not command.startswith((INSTALL, *LOAD)):
            node.do(command)


def parameters(primitive: ET.Element) -> dict[str, str]:
    """A resource's, as they are configured."""
    return {
        one.get("name", ""): one.get("value", "")
        for one in primitive.iterfind("instance_attributes/nvpair")
    }


class Pair:
    """node1 and node2, with one of the shipped configurations; use it as a context manager.

    What Pacemaker decides is what crm_simulate says, and it is done by the agents on the nodes.
    """

    def __init__(self, shipped: str) -> None:
        self._shipped = shipped

    def __enter__(self) -> "Pair":
        with ExitStack() as stack:
            shared = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kemi-pair-")))
            shared.chmod(0o777)
            database = shared / "kamailio.sqlite"
            create(database)
            database.chmod(0o666)
            for user in ("alice", "bob"):
                add_subscriber(database, user, FLOATING, "secret")
            self.cluster = Cluster(shared, self._shipped)
            found = self.cluster.configuration.iter("primitive")
            self.resources = {one.get("id", ""): one for one in found}
            self.phones = stack.enter_context(Machine())
            self.phones.ip("link add switch type bridge")
            self.phones.ip("address add 192.0.2.100/24 dev switch")
            self.phones.ip("link set switch up")
            self.nodes = {
                name: stack.enter_context(Node(name, shared)) for name in ("node1", "node2")
            }
            for number, (name, node) in enumerate(self.nodes.items(), 1):
                set_up(node)
                self.phones.ip(f"link add {name} type veth peer name cable netns {node.pid}")
                self.phones.ip(f"link set {name} master switch up")
                node.ip(f"address add 192.0.2.{number}/24 dev cable")
                node.ip("link set cable up")
            self._talk = stack.enter_context(
                subprocess.Popen(
                    [*self.phones.enter, sys.executable, str(PHONES), FLOATING, FLOATING],
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                )
            )  # fmt: skip
            stack.callback(self._talk.kill)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def carry_out(self, actions: list[str]) -> None:
        """Have the agents do what Pacemaker wants; a probe finds nothing that runs."""
        for words in actions:
            resource, action, name = words.split()
            expected = NOT_RUNNING if action == "monitor" else SUCCESS
            code = self.agent(resource, action, name)
            assert code == expected, f"{words}: {code}\n{self.nodes[name].told}"

    def agent(self, resource: str, action: str, name: str) -> int:
        """Exit code of an action on a node, with the parameters as they are configured."""
        primitive = self.resources[resource.partition(":")[0]]
        return self.nodes[name].agent(primitive.get("type", ""), parameters(primitive), action)

    def phone(self, step: str) -> None:
        """Have alice and bob do a step of cluster_phones.py."""
        assert self._talk.stdin
        assert self._talk.stdout
        self._talk.stdin.write(f"{step}\n")
        self._talk.stdin.flush()
        assert self._talk.stdout.readline() == "ok\n", step

    def workers(self, name: str, socket: str) -> list[int]:
        """The SIP workers of a socket (udp:ADDRESS:PORT), or TCP's ("tcp"), by their ids here."""
        node = self.nodes[name]
        told = node.do("kamcmd -s unix:/run/kamailio/kamailio_ctl core.psx")
        kind, _, where = socket.partition(":")
        found = re.findall(rf"PID: (\d+)\s+DSC: {kind} receiver(.*)", told)
        inside = {int(pid) for pid, rest in found if rest.endswith(where)}
        return [pid for pid in node.processes() if inner(pid) in inside]


def inner(pid: int) -> int:
    """The id of a process in its own namespace."""
    status = Path(f"/proc/{pid}/status").read_text()
    found = re.search(r"^NSpid:.*\s(\d+)$", status, re.MULTILINE)
    return int(found[1]) if found else 0

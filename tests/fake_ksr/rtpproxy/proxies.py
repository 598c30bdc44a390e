"""The rtpproxy module of one server: which set is chosen, and which proxies there are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.media import nodes
from fake_ksr.media.nodes import Node, NodeSet
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.rtpproxy.link import VERSION, Answers, Command, Link

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

NEEDED, REPACKETIZING, ANNOUNCING = "20050322", "20071116", "20081102"
"""What a proxy is asked whether it can do it: the first it must."""


class Proxies:
    """Sets and proxies."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self.link = Link()
        self.sets: dict[int, NodeSet] = {}
        self.selected: NodeSet | None = None
        self._selected_for = -1
        self._abilities: dict[Node, set[str]] = {}
        if "rtpproxy" not in server.config.modules:
            return
        if server.config.text("rtpproxy", "db_url"):
            raise NotSimulated("rtpproxy's proxies from a database", "# use rtpproxy_sock")
        for definition in server.config.params.get(("rtpproxy", "rtpproxy_sock"), []):
            number, urls = nodes.split_definition(str(definition), 0)
            group = self.sets.setdefault(number, NodeSet(number))
            group.nodes.extend(Node(url, weight) for url, weight in urls)
        for group in self.sets.values():
            for node in group.nodes:
                self._test(node, force=True)

    @property
    def commands(self) -> list[Command]:
        """What the proxies were asked."""
        return self.link.commands

    @property
    def answers(self) -> Answers:
        """What the proxies answer, by the command's letter: for tests."""
        return self.link.answers

    def number(self, name: str, default: int) -> int:
        """A parameter of the module that is a number."""
        return self._server.config.number("rtpproxy", name, default)

    def text(self, name: str, default: str = "") -> str:
        """A parameter of the module that is a text."""
        return self._server.config.text("rtpproxy", name, default)

    def choose(self, number: int) -> bool:
        """Use a set for this message; where there is no such set, none is selected."""
        self.selected = self.sets.get(number)
        if self.selected is None:
            self._server.log_line("err", f"could not locate rtpproxy set {number}")
            return False
        self._selected_for = self._server.message.number
        return True

    def start_message(self) -> None:
        """Go back to the default set, unless one was chosen for this message."""
        if self._server.message.number != self._selected_for:
            self.selected = self.sets.get(0)

    def node(self, call_id: str) -> Node | None:
        """A proxy for a call, None where none is available; the script is told which."""
        node = None if self.selected is None else self._pick(self.selected, call_id)
        if node is None:
            self._server.log_line("err", "no available proxies")
            return None
        name = self.text("rtp_inst_pvar")
        if name:
            Evaluator(self._server).set(name, node.url)
        return node

    def can(self, node: Node, ability: str) -> bool:
        """Whether a proxy has said that it can do something."""
        return ability in self._abilities.get(node, set())

    def send(self, node: Node, text: str) -> str | None:
        """Ask a proxy; one that does not answer is disabled for a while."""
        answer = self.link.send(node, text)
        if answer is None:
            self._server.log_line("err", f"proxy <{node.url}> does not respond, disable it")
            node.disabled = True
            node.recheck = self._server.clock.elapsed + self.number("rtpproxy_disable_tout", 60)
        return answer

    def _pick(self, group: NodeSet, call_id: str) -> Node | None:
        now = self._server.clock.elapsed
        if len(group.nodes) == 1:
            only = group.nodes[0]
            if only.disabled and only.recheck <= now:
                self._test(only, force=False)
            return None if only.disabled else only
        for forced in (False, True):
            for node in group.nodes:
                if forced or (node.disabled and node.recheck <= now):
                    self._test(node, forced)
            usable = [node for node in group.nodes if not node.disabled]
            found = nodes.by_weight(usable, nodes.sum_of(call_id))
            if found is not None:
                return found
        return None

    def _test(self, node: Node, force: bool) -> None:
        """Ask a proxy for its version and for what it can do."""
        if not force and node.recheck > self._server.clock.elapsed:
            return
        answer = self.send(node, "V")
        found = None if answer is None else re.match(r"\s*\d+", answer)
        able = found is not None and found[0].strip() == VERSION and self._says(node, NEEDED)
        node.disabled = not able
        if not able:
            node.recheck = self._server.clock.elapsed + self.number("rtpproxy_disable_tout", 60)
            return
        wanted = (REPACKETIZING, ANNOUNCING)
        self._abilities[node] = {one for one in wanted if self._says(node, one)}

    def _says(self, node: Node, ability: str) -> bool:
        answer = self.send(node, f"VF {ability}")
        return answer is not None and re.match(r"\s*1(?!\d)", answer) is not None

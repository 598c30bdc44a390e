"""The rtpengine module of one server: which sets are chosen, which node serves which call."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.media import nodes
from fake_ksr.media.nodes import Node, NodeSet
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.rtpengine.bencode import Dictionary
from fake_ksr.rtpengine.link import PING, Answers, Command, Link

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

BY_SUM, BY_SHA1, BY_CRC32 = 0, 1, 2
"""Values of hash_algo."""
MAX_NODES = 30
FULL = ("Parallel session limit reached", "Ran out of ports")
"""Errors upon which the next node is tried."""
SCHEMES = ("udp:", "udp6:", "unix:", "ws://", "wss://")
DELETE = "delete"


@dataclass
class _Known:
    """The node of a call, until a time."""

    node: Node
    until: float


class Engine:
    """Sets, nodes and calls."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self.link = Link()
        self.sets: dict[int, NodeSet] = {}
        self.chosen: tuple[NodeSet | None, NodeSet | None] = (None, None)
        self.active: NodeSet | None = None
        self._chosen_for = -1
        self._calls: dict[tuple[str, str], _Known] = {}
        if "rtpengine" not in server.config.modules:
            return
        if server.config.text("rtpengine", "db_url"):
            raise NotSimulated("rtpengine's nodes from a database", "# use rtpengine_sock")
        default = self.number("setid_default", 0)
        for definition in server.config.params.get(("rtpengine", "rtpengine_sock"), []):
            number, urls = nodes.split_definition(str(definition), default)
            group = self.sets.setdefault(number, NodeSet(number))
            for url, weight in urls:
                if url.lower().startswith(SCHEMES):
                    group.add(url, weight)
        if self.number("ping_mode", 1) or not server.since("5.8"):
            for group in self.sets.values():
                for node in group.nodes:
                    self._test(node, force=True)

    @property
    def commands(self) -> list[Command]:
        """What the nodes were asked."""
        return self.link.commands

    @property
    def answers(self) -> Answers:
        """What the nodes answer, by command: for tests."""
        return self.link.answers

    def number(self, name: str, default: int) -> int:
        """A parameter of the module that is a number."""
        return self._server.config.number("rtpengine", name, default)

    def text(self, name: str) -> str:
        """A parameter of the module that is a text."""
        return self._server.config.text("rtpengine", name)

    # --- sets ---

    def choose(self, first: int, second: int | None = None) -> bool:
        """Use one or two sets for this message; False where there is no such set."""
        found = [self.sets.get(number) for number in (first, second) if number is not None]
        if None in found:
            self._log("err", "rtpp_proxy set not configured")
            return False
        self.active = None
        self.chosen = (found[0], found[1] if len(found) > 1 else None)
        self._chosen_for = self._server.message.number
        return True

    @property
    def two(self) -> bool:
        """Whether each command goes to two sets."""
        return self.chosen[1] is not None and self.chosen[1] is not self.chosen[0]

    def turn_to(self, direction: int) -> bool:
        """Make the first or the second set the active one; False where setid_avp names no set."""
        name = self.text("setid_avp")
        value = Evaluator(self._server).get(name) if name else None
        if value is None:
            second = self.chosen[1] if direction != 1 else None
            self.active = second or self.chosen[0]
            return True
        self.active = self.sets.get(value) if isinstance(value, int) else None
        if self.active is None:
            self._log("err", f"could not locate engine set {value}")
            return False
        self._chosen_for = self._server.message.number
        return True

    # --- commands ---

    def ask(self, call_id: str, branch: str, fields: Dictionary) -> Dictionary | None:
        """Send a command to the call's node, or to one after the other; None where that fails."""
        default = self.sets.get(self.number("setid_default", 0))
        if self._server.message.number != self._chosen_for:
            self.active = default
        self.active = self.active or default
        operation = str(fields["command"])
        asked: list[Node] = []
        while len(asked) < self.number("queried_nodes_limit", MAX_NODES):
            node = self._node(call_id, branch, operation, asked)
            if node is None:
                self._log("err", "no available proxies")
                return None
            answer = self.link.send(node, fields)
            asked.append(node)
            if answer is None:
                self._disable(node)
                continue
            name = self.text("rtp_inst_pvar")
            if name:
                Evaluator(self._server).set(name, node.url)
            if not isinstance(answer.get("result"), str):
                self._log("err", f"No 'result' dictionary entry in response from {node.url}")
                return None
            if answer["result"] == "load limit":
                continue
            if answer["result"] == "error":
                self._log("err", f"proxy replied with error: {answer.get('error-reason')}")
                if answer.get("error-reason") in FULL:
                    continue
                return None
            self._remember(call_id, branch, operation, node)
            return answer
        self._log("err", "queried nodes limit reached")
        return None

    def _remember(self, call_id: str, branch: str, operation: str, node: Node) -> None:
        if operation != DELETE:
            until = self._server.clock.elapsed + self.number("hash_table_tout", 3600)
            self._calls.setdefault((call_id, branch), _Known(node, until))
            return
        for key in list(self._calls):
            if key == (call_id, branch) or (key[0] == call_id and not branch):
                del self._calls[key]

    def _node(self, call_id: str, branch: str, operation: str, asked: list[Node]) -> Node | None:
        if self.active is None:
            self._log("err", "script error - no valid set selected")
            return None
        node = self._known(call_id, branch, operation)
        if node is None or node not in self.active.nodes:
            node = self._new(self.active, call_id, asked)
        if node is None or not node.disabled or self.number("rtpengine_allow_op", 0) == 1:
            return node
        return None

    def _known(self, call_id: str, branch: str, operation: str) -> Node | None:
        """The node that serves the call already."""
        for key, known in list(self._calls.items()):
            if key == (call_id, branch):
                return known.node
            if key[0] == call_id and not branch and operation == DELETE:
                return known.node
            if known.until < self._server.clock.elapsed:
                del self._calls[key]
        return None

    def _new(self, group: NodeSet, call_id: str, asked: list[Node]) -> Node | None:
        """A node for a new call, by its Call-ID."""
        number = self._hash(call_id)
        now = self._server.clock.elapsed
        for forced in (False, True):
            for node in group.nodes:
                if forced or (node.disabled and node.recheck <= now):
                    self._test(node, forced)
            usable = [node for node in group.nodes if not node.disabled and node not in asked]
            found = nodes.by_weight(usable, number)
            if found is not None or not self.number("aggressive_redetection", 1):
                return found
        return None

    def _hash(self, call_id: str) -> int:
        algorithm = self.number("hash_algo", BY_CRC32 if self._server.since("6.1") else BY_SUM)
        if algorithm == BY_CRC32:
            return zlib.crc32(call_id.encode("latin-1"))
        if algorithm != BY_SUM:
            raise NotSimulated("rtpengine's hash_algo 1", "# use another hash_algo")
        return nodes.sum_of(call_id)

    def _test(self, node: Node, force: bool) -> None:
        """Ping a node that is to be tried again."""
        if not force and node.recheck > self._server.clock.elapsed:
            return
        answer = self.link.send(node, {"command": PING})
        node.disabled = answer is None or answer.get("result") != "pong"
        if answer is None:
            self._disable(node)

    def _disable(self, node: Node) -> None:
        node.disabled = True
        wait = self.number("rtpengine_disable_tout", 60)
        node.recheck = self._server.clock.elapsed + wait
        self._log("err", f"rtpengine {node.url} does not respond")

    def _log(self, level: str, text: str) -> None:
        self._server.log_line(level, text)

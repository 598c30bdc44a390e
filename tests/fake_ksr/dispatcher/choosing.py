"""Chooses destinations: the algorithms of the dispatcher module (ds_manage_routes)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.dispatcher import target
from fake_ksr.dispatcher.hashing import Hasher
from fake_ksr.dispatcher.records import CALL_LOAD
from fake_ksr.dispatcher.sets import SLOTS, DestinationSet
from fake_ksr.xavp import Xavp

if TYPE_CHECKING:
    from fake_ksr.dispatcher.state import Dispatcher
    from fake_ksr.server import FakeKamailio

ROUND_ROBIN, AUTH_USER, RANDOM, SERIAL = 4, 5, 6, 8
WEIGHT, RELATIVE_WEIGHT, PARALLEL, LATENCY, SAME_PRIORITY, OVERLOAD = 9, 11, 12, 13, 14, 64
FAILOVER = 2
"""Bit of the parameter flags: keep records of what else there is."""
UNLIMITED = 0xFFFFFFFF
MAX_RANDOM = 2**31 - 1
OK, NO_ROOM, NONE = 1, 2, -1


@dataclass
class Selection:
    """One selection under way: `mode` tells what is changed, `count` how many records it made."""

    set_id: int
    alg: int
    mode: int
    limit: int = UNLIMITED
    count: int = 0
    pushed: bool = False
    newest: Xavp | None = None


class Chooser:
    """Carries out one selection after the other for the message being processed."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._config = server.config

    @property
    def _state(self) -> Dispatcher:
        return self._server.dispatcher

    def _number(self, name: str, default: int) -> int:
        return self._config.number("dispatcher", name, default)

    def choose(self, selection: Selection) -> int:
        """1 chosen, 2 chosen but without room for all branches, -1 not."""
        chosen = None if selection.set_id < 0 else self._state.sets.get(selection.set_id)
        dst_uri = self._server.message.dst_uri
        if selection.mode == target.DST_URI and dst_uri and not self._number("force_dst", 1):
            self._log("err", f"destination already set [{dst_uri}]")
            return NONE
        if chosen is None:
            self._log("err", f"destination set [{selection.set_id}] not found")
            return NONE
        turned = chosen.last
        first = self._first(selection, chosen)
        if first is None:
            return NONE
        at: int | None = first
        if selection.alg != LATENCY:
            at = self._active(chosen, first)
        if at is None:
            return NONE
        destination = chosen.destinations[at]
        if selection.mode != target.NOTHING:
            if not target.push(self._server, destination.uri, destination.socket, selection.mode):
                return NONE
            selection.pushed = True
        if chosen.last != turned and selection.alg != LATENCY:
            # round robin goes on behind the one that is taken
            chosen.last = (at + 1) % len(chosen.destinations)
        if selection.alg == PARALLEL:
            rest = chosen.destinations[at + (selection.mode != target.NOTHING) :]
            done = target.add_branches(self._server, rest, selection.mode)
            return OK if done else NO_ROOM
        if not self._number("flags", 0) & FAILOVER or not self._state.records.name:
            return OK
        return OK if self._keep(selection, chosen, at) else NONE

    def _usable(self, chosen: DestinationSet) -> int:
        """How many destinations take part: with use_default the last one stands aside."""
        count = len(chosen.destinations)
        return count - 1 if self._number("use_default", 0) and count != 1 else count

    def _first(self, selection: Selection, chosen: DestinationSet) -> int | None:
        """Where the algorithm points, whether that one is active or not."""
        number = self._pointed(selection, chosen)
        return None if number is None else number % self._usable(chosen)

    def _pointed(self, selection: Selection, chosen: DestinationSet) -> int | None:
        alg = selection.alg
        if alg == SAME_PRIORITY and self._server.since("6.1"):
            alg = ROUND_ROBIN if chosen.same_priority else SERIAL
        hasher = Hasher(self._server)
        hashes = {
            0: hasher.call_id,
            1: hasher.from_uri,
            2: hasher.to_uri,
            3: hasher.request_uri,
            7: hasher.variable,
        }
        if alg in hashes:
            number = hashes[alg]()
            if number is None:
                self._log("err", f"can't get the hash of algorithm {alg}")
            return number
        if alg == ROUND_ROBIN or (alg == OVERLOAD and self._server.since("6.0")):
            return self._next(chosen)
        if alg == AUTH_USER:
            number = hasher.user()
            return self._next(chosen) if number is None else number
        if alg == RANDOM:
            return self._state.chance.randint(0, MAX_RANDOM)
        if alg == WEIGHT:
            slot, chosen.weights_last = chosen.weights_last, (chosen.weights_last + 1) % SLOTS
            return chosen.weights[slot]
        if alg == RELATIVE_WEIGHT:
            slot, chosen.relative_last = chosen.relative_last, (chosen.relative_last + 1) % SLOTS
            return chosen.relative[slot]
        if alg == CALL_LOAD:
            return self._least_loaded(selection, chosen)
        if alg == LATENCY:
            return self._fastest(selection, chosen)
        if alg not in (SERIAL, PARALLEL):
            self._log("warn", f"algo {alg} not implemented - using first entry...")
        return 0

    def _next(self, chosen: DestinationSet) -> int:
        at, chosen.last = chosen.last, (chosen.last + 1) % len(chosen.destinations)
        return at

    def _least_loaded(self, selection: Selection, chosen: DestinationSet) -> int | None:
        msg = self._server.message
        if msg.sip.method != "INVITE" or not self._state.records.name:
            selection.alg = 0
            return 0
        free = [
            (one.load, at)
            for at, one in enumerate(chosen.destinations)
            if not one.skipped and not _full(one.load, one.attributes.max_load)
        ]
        if not free:
            return None
        at = min(free)[1]
        if not self._state.loads.add(msg.sip.call_id, chosen, at):
            self._log("err", "unable to update destination load - classic dispatching")
            selection.alg = 0
        return at

    def _active(self, chosen: DestinationSet, first: int) -> int | None:
        """The first active destination from there on, round the set."""
        usable, last = self._usable(chosen), len(chosen.destinations) - 1
        for step in range(usable):
            at = (first + step) % usable
            if not chosen.destinations[at].skipped:
                return at
        if self._number("use_default", 0) and not chosen.destinations[last].skipped:
            return last
        return None

    def _keep(self, selection: Selection, chosen: DestinationSet, at: int) -> bool:
        """Make records of the chosen destination and of what else there is."""
        default = len(chosen.destinations) - 1 if self._number("use_default", 0) else -1
        if selection.alg != LATENCY:
            if not self._record(selection, chosen, at):
                return False
            others = [*range(at + 1, len(chosen.destinations)), *range(at)]
            for other in others:
                one = chosen.destinations[other]
                if selection.count >= selection.limit:
                    break
                full = selection.alg == CALL_LOAD and _full(one.load, one.attributes.max_load)
                if one.skipped or other == default or full:
                    continue
                if not self._record(selection, chosen, other):
                    return False
        if default not in (-1, at) and selection.count < selection.limit:
            return self._record(selection, chosen, default)
        return True

    def _record(self, selection: Selection, chosen: DestinationSet, at: int) -> bool:
        made = self._state.records.add(
            chosen.destinations[at], at, chosen.id, selection.alg, selection.newest
        )
        if made is None:
            return False
        selection.newest = made
        selection.count += 1
        return True

    def _fastest(self, selection: Selection, chosen: DestinationSet) -> int | None:
        """Algorithm 13: the highest priority, each one's lowered by how slow it is."""
        usable = self._usable(chosen)
        order: list[tuple[int, int]] = []
        at = chosen.last
        for _ in chosen.destinations:
            one = chosen.destinations[at]
            slow = one.latency
            if one.attributes.congestion_control:
                slow -= one.average_latency
            priority = -1
            if not one.skipped:
                handicap = int(slow) // one.priority if 0 < one.priority < int(slow) else 0
                priority = max(one.priority - handicap, min(one.priority, 1))
            order.append((priority, -1 if one.skipped else at))
            at = (at + 1) % usable
        # Kamailio's sort keeps the order of those that are equal
        order.sort(key=lambda pair: -pair[0])
        if self._number("flags", 0) & FAILOVER:
            default = len(chosen.destinations) - 1 if self._number("use_default", 0) else -1
            for _, position in order:
                if selection.count < selection.limit and position not in (-1, default):
                    self._record(selection, chosen, position)
        best = order[0][1]
        chosen.last = (best + 1) % len(chosen.destinations)
        return None if best < 0 else best

    def _log(self, level: str, text: str) -> None:
        self._server.log_line(level, text)


def _full(load: int, most: int) -> bool:
    return most != 0 and load >= most

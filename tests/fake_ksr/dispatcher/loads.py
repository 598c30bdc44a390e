"""The calls that algorithm 10 of the dispatcher module counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fake_ksr.dispatcher.loading import Sets
    from fake_ksr.dispatcher.sets import DestinationSet
    from fake_ksr.server import FakeKamailio


@dataclass
class Load:
    """One call at a destination; `expires` and `initial` are virtual times, 0 for never."""

    set_id: int
    duid: str
    expires: float
    initial: float
    confirmed: bool = False


class Loads:
    """The calls by Call-ID; without ds_hash_size nothing is kept."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._calls: dict[str, Load] = {}
        self._kept = self._number("ds_hash_size", 0) > 0
        if self._kept:
            server.clock.every(self._number("ds_hash_check_interval", 30), self._sweep)

    def _number(self, name: str, default: int) -> int:
        return self._server.config.number("dispatcher", name, default)

    @property
    def _sets(self) -> Sets:
        return self._server.dispatcher.sets

    def add(self, call_id: str, chosen: DestinationSet, at: int) -> bool:
        """Count a call at a destination; False where it is not counted."""
        destination = chosen.destinations[at]
        duid = destination.attributes.duid
        if not duid:
            self._server.log_line("err", f"dst unique id not set for {chosen.id} ({call_id})")
            return False
        if not self._kept or call_id in self._calls:
            self._server.log_line("err", f"cannot add load to {chosen.id} ({call_id})")
            return False
        now = self._server.clock.elapsed
        self._calls[call_id] = Load(
            chosen.id,
            duid,
            now + self._number("ds_hash_expire", 7200),
            now + self._number("ds_hash_initexpire", 7200),
        )
        destination.load += 1
        return True

    def confirm(self, call_id: str) -> None:
        """The call has been answered."""
        call = self._calls.get(call_id)
        if call is not None:
            call.confirmed = True

    def remove(self, call_id: str) -> bool:
        """Take a call off its destination; False where nothing is known of either."""
        call = self._calls.get(call_id)
        if call is None or not self._lower(call):
            self._server.log_line("err", f"cannot find load for ({call_id})")
            return False
        del self._calls[call_id]
        return True

    def replace(self, call_id: str, duid: str) -> int:
        """Move a call to another destination of its set: 0, -2 if that one is gone, else -1."""
        call = self._calls.get(call_id)
        found = None if call is None else self._sets.get(call.set_id)
        if call is None or found is None or not duid:
            self._server.log_line("err", f"cannot find load for ({call_id})")
            return -1
        new = found.position(duid)
        if new < 0:
            self._server.log_line("err", f"new destination address not found for [{duid}]")
            return -2
        self._lower(call)
        del self._calls[call_id]
        return 0 if self.add(call_id, found, new) else -1

    def _lower(self, call: Load) -> bool:
        found = self._sets.get(call.set_id)
        at = -1 if found is None else found.position(call.duid)
        if found is None or at < 0:
            return False
        destination = found.destinations[at]
        destination.load = max(destination.load - 1, 0)
        return True

    def _sweep(self) -> None:
        now = int(self._server.clock.elapsed)
        for call_id, call in list(self._calls.items()):
            if int(call.expires) < now or (not call.confirmed and int(call.initial) < now):
                self._lower(call)
                del self._calls[call_id]

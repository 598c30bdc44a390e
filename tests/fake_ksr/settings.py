"""Custom parameters of kamailio.cfg, ``group.name = value``: read with $sel(cfg_get...)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.config import Value
from fake_ksr.errors import NotSimulated
from fake_ksr.pvars.names import Name, UnknownVariable

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator
    from fake_ksr.server import FakeKamailio

SELECT = "cfg_get"
OF_KAMAILIO = frozenset(
    {
        "carrierroute", "core", "dbg", "dispatcher", "maxfwd", "outbound", "registrar", "rtpengine",
        "sctp", "siputils", "stun", "tcp", "tls", "tm", "websocket", "xlog",
    }
)  # fmt: skip
"""Groups that the core and modules have themselves."""
EXAMPLE = 'kamailio.script("KSR.pv.get", "value")'


class Settings:
    """Their values: what was set last, and what the worker goes by until its next message."""

    def __init__(self, given: dict[tuple[str, str], Value]) -> None:
        self._latest = dict(given)
        self._current = self._latest

    def update(self) -> None:
        """Take over what has been set (cfg_update, before each message)."""
        self._current = self._latest

    def get(self, group: str, name: str) -> Value | None:
        """The worker's value, None where there is no such parameter."""
        return self._current.get((group, name))

    def set(self, group: str, name: str, value: Value) -> bool:
        """Set a value, as a parameter of its own type; False where there is none that takes it."""
        old = self._latest.get((group, name))
        if old is None:
            return False
        if isinstance(old, int) and not isinstance(value, int):
            if not value.removeprefix("-").isdecimal():
                return False
            value = int(value)
        elif isinstance(old, str):
            value = str(value)
        self._latest = {**self._latest, (group, name): value}
        return True


def parameter(server: FakeKamailio, select: str) -> Value:
    """The value that ``cfg_get.group.name`` names; raises UnknownVariable where there is none."""
    kind, _, rest = select.partition(".")
    group, _, name = rest.partition(".")
    found = server.settings.get(group, name)
    if found is not None and kind == SELECT:
        return found
    if kind != SELECT or group in OF_KAMAILIO:
        raise NotSimulated(f"$sel({select})", EXAMPLE)
    server.log_line("err", f"unknown variable: {rest}")
    raise UnknownVariable(f"$sel({select})")


def _selected(ev: Evaluator, name: Name) -> Value:
    """Always text."""
    return str(parameter(ev.server, name.inner))


READERS = {"sel": _selected}

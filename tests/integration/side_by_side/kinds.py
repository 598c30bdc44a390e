"""The sets of features with which both servers are started."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from conformance import servers as of_flows
from conformance.servers import FLOODED, HASTY, HURRIED, UNHURRIED

from .servers import ChangedKamailio, NativeKamailio

DOMAIN = "example.com"
ALIAS = f'alias="{DOMAIN}"\n'
"""As the default configuration has it in its example: without a port."""


@dataclass(frozen=True)
class Sides:
    """How both servers are started: by the same defines, with the same values behind them.

    `more` is put at the end of both configurations, `native` at the end of the default alone: the
    values that our kamailio.cfg takes from `defines`. `changed` are words in both files.
    """

    name: str
    features: tuple[str, ...]
    more: str = UNHURRIED
    defines: Mapping[str, str | int] = field(default_factory=dict, hash=False)
    native: str = ""
    changed: tuple[tuple[str, str], ...] = ()

    def default(self) -> NativeKamailio:
        """Kamailio with its default configuration, not started."""
        more = ALIAS + self.more + self.native
        server = NativeKamailio(self.features, children=1, domain=DOMAIN, more=more)
        server.changed = self.changed
        return server

    def ours(self) -> ChangedKamailio:
        """Kamailio with our kamailio.cfg and the shipped application, not started."""
        more = ALIAS + self.more
        server = ChangedKamailio(
            self.features, defines=self.defines, children=1, domain=DOMAIN, more=more
        )
        server.changed = self.changed
        return server


BARE = Sides("bare", ())
OPEN = Sides("open", ("NAT",))
"""Nobody is asked for a password."""
CLOSED = Sides(
    "closed",
    ("AUTH", "IPAUTH", "USRLOCDB", "ACCDB", "NAT", "ANTIFLOOD", "ALIASDB", "SPEEDDIAL"),
    defines={"FLOOD_DENSITY": 1000},
    native='modparam("pike", "reqs_density_per_unit", 1000)\n',
)
"""What asks the database."""
QUICK = Sides(
    "quick",
    ("NAT", "VOICEMAIL"),
    HASTY,
    HURRIED.defines,
    "".join(
        f'modparam("tm", "{name.lower()}", {value})\n' for name, value in HURRIED.defines.items()
    ),
)
"""Timers that end while a test waits."""
GUARDED = Sides("guarded", ("ANTIFLOOD",), FLOODED.more)
"""Who sends too much is banned."""
SERVING = Sides(
    "serving",
    ("PRESENCE", "MSGREBUILD", "MULTIDOMAIN", "PSTN", "VOICEMAIL", "BLOCK3XX", "BLOCK401407")
    + ("JSONRPC",),
)
"""What the default configuration has for telephony."""
EVERY_SECOND = (('"natping_interval", 30', '"natping_interval", 1'),)
PINGING = Sides("pinging", ("NAT",), changed=EVERY_SECOND)
SIPPING = Sides("sipping", ("NAT", "NATSIPPING"), changed=EVERY_SECOND)

SIDES = (BARE, OPEN, CLOSED, QUICK, GUARDED, SERVING, PINGING, SIPPING)

OF_FLOWS = {
    of_flows.OPEN: OPEN,
    of_flows.CLOSED: CLOSED,
    of_flows.HURRIED: QUICK,
    of_flows.FLOODED: GUARDED,
}
"""The servers of the flows of tests/conformance, and those that they are played on here."""

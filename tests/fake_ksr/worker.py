"""What a process of the server keeps for itself; the script's routes all run in one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


@dataclass
class RpcReply:
    """The reply to an RPC command, as $jsonrpl() shows it."""

    code: int = 0
    reason: str | None = None
    body: str | None = None


@dataclass(frozen=True)
class NameAndUri:
    """The name-addr that a transformation was last asked about, and what was found in it."""

    text: str
    name: str
    uri: str
    length: int
    broken: bool = False


@dataclass(frozen=True)
class Charging:
    """The last P-Charging-Vector, and the number of the message that was last looked at."""

    number: int
    text: str


@dataclass
class Worker:
    """`debug` is the log level that KSR.kex.setdebug has set, None where the core's counts."""

    debug: int | None = None
    rpc_reply: RpcReply = field(default_factory=RpcReply)
    name_addr: NameAndUri | None = None
    charging: Charging | None = None


def debug_level(server: FakeKamailio) -> int:
    """The log level that counts: what is above it is not logged."""
    own = server.worker.debug
    return server.config.global_number("debug", 0) if own is None else own

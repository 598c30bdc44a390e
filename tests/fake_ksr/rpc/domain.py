"""RPC commands of the module domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.rpc.parameters import Command, Fault, Json, Parameters

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


def _reload(server: FakeKamailio, _parameters: Parameters) -> Json:
    if not server.domains.load():
        raise Fault(400, "Reload of domain tables failed")
    return {}


COMMANDS: dict[str, Command] = {"domain.reload": _reload}

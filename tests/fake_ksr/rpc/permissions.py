"""RPC commands of the module permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.addresses import Entry
from fake_ksr.rpc.parameters import Command, Fault, Json, Parameters

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


def _reload_addresses(server: FakeKamailio, _parameters: Parameters) -> Json:
    _not_too_soon(server)
    config = server.config
    known = config.text("permissions", "address_file") or config.text("permissions", "db_url")
    if not known or not server.addresses.load():
        raise Fault(500, "Reload failed.")
    return "Reload OK"


def _reload_trusted(server: FakeKamailio, _parameters: Parameters) -> Json:
    _not_too_soon(server)
    table = server.trusted
    known = table.connected
    if not table.is_cached:
        # there is nothing to load, and the process closes the connection that allow_trusted() needs
        table.connected = False
    if not known or not table.is_cached or not table.load():
        raise Fault(500, "Reload failed.")
    return "Reload OK"


def _not_too_soon(server: FakeKamailio) -> None:
    now = int(server.clock.now)
    delta = server.config.number("permissions", "reload_delta", 5)
    delta = 5 if delta < 0 else delta
    if server.addresses.reloaded and server.addresses.reloaded > now - delta:
        raise Fault(500, "ongoing reload")
    server.addresses.reloaded = now


def _subnets(server: FakeKamailio, _parameters: Parameters) -> Json:
    table = server.addresses.loaded
    if table is None:
        raise Fault(500, "No subnet table")
    return [
        {"id": number, "group": one.group, "item": _subnet(one)}
        for number, one in enumerate(table.subnets)
    ]


def _subnet(one: Entry) -> Json:
    if one.net is None:
        return {}
    return {
        "ip": str(one.net.network_address),
        "mask": one.net.prefixlen,
        "port": one.port,
        "tag": one.tag or "",
    }


COMMANDS: dict[str, Command] = {
    "permissions.addressReload": _reload_addresses,
    "permissions.trustedReload": _reload_trusted,
    "permissions.subnetDump": _subnets,
}

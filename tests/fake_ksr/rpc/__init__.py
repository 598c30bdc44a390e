"""RPC commands: what kamcmd and KSR.jsonrpcs run.

Each command takes the server and its parameters, and gives a JSON value or raises Fault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.rpc import cfg, dispatcher, domain, htable, jsonrpc, permissions
from fake_ksr.rpc.parameters import Command, Fault, Json, Parameters

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

COMMANDS: dict[str, Command] = {
    **cfg.COMMANDS,
    **jsonrpc.COMMANDS,
    **permissions.COMMANDS,
    **domain.COMMANDS,
    **htable.COMMANDS,
    **dispatcher.COMMANDS,
}
OF_CORE = frozenset({"core", "system", "dns", "dst_blocklist", "tls"})
"""Groups of commands that no module of that name needs to be loaded for."""
GROUPS = {
    "app_python": "app_python3", "cfg": "cfg_rpc", "cnt": "kex", "mod": "kex", "pkg": "kex",
    "stats": "kex", "dlg": "dialog", "jsonrpc": "jsonrpcs", "ul": "usrloc",
}  # fmt: skip
"""Groups that are not called after their module."""


ARRAYS = frozenset({"jsonrpc.echo", "htable.dump", "htable.listTables", "htable.stats"})
"""Commands that answer with a list, even an empty one."""


def find(server: FakeKamailio, name: str) -> Command:
    """A command; raises Fault, and NotSimulated for one that only Kamailio has."""
    group = name.partition(".")[0]
    loaded = GROUPS.get(group, group) in server.config.modules
    command = COMMANDS.get(name) if loaded else None
    if command is not None:
        return command
    if loaded or group in OF_CORE:
        raise NotSimulated(f"the RPC command {name}", 'kamailio.script("KSR.jsonrpcs.exec", 1)')
    server.log_line("err", f"method callback not found [{name}]")
    raise Fault(500, "Method Not Found")


__all__ = ["ARRAYS", "Fault", "Json", "Parameters", "find"]

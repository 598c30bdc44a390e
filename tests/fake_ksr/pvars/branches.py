"""$branch(name) of the destination set, and $sbranch(name), the process's static branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.errors import ConfigError
from fake_ksr.network import Endpoint, Network, parse_endpoint
from fake_ksr.pvars.names import Name, UnknownVariable
from fake_ksr.pvars.values import Value
from fake_ksr.routed import BranchTarget

if TYPE_CHECKING:
    from collections.abc import Callable

    from fake_ksr.pvars.evaluate import Evaluator

NAMES = frozenset({
    "uri", "dst_uri", "path", "q", "Q", "send_socket", "count", "flags", "ruid", "location_ua",
    "otcpid", "instance",
})  # fmt: skip
UNSPECIFIED_Q = -1


def _name(name: Name) -> str:
    if name.inner not in NAMES:
        raise UnknownVariable(f"${name.kind}({name.inner})")
    return name.inner.lower()


def _get(branch: BranchTarget, field: str) -> Value:
    if field == "send_socket":
        return None if branch.socket is None else str(branch.socket)
    if field == "q":
        return None if branch.q == UNSPECIFIED_Q else branch.q
    if field in ("flags", "otcpid"):
        return branch.flags if field == "flags" else branch.connection
    texts = {"uri": branch.uri, "dst_uri": branch.dst_uri, "path": branch.path,
             "ruid": branch.ruid, "instance": branch.instance,
             "location_ua": branch.user_agent}  # fmt: skip
    return texts[field] or None


def _find(ev: Evaluator, name: Name) -> BranchTarget | None:
    targets = ev.server.context.targets
    index = ev.index(name)
    return targets[index] if -len(targets) <= index < len(targets) else None


def _read(ev: Evaluator, name: Name) -> Value:
    field = _name(name)
    branch = _find(ev, name)
    if branch is None:
        return None
    return len(ev.server.context.targets) if field == "count" else _get(branch, field)


def _read_static(ev: Evaluator, name: Name) -> Value:
    field = _name(name)
    if field == "count":
        return len(ev.server.context.targets)
    branch = ev.server.static_branch
    if not branch.uri:
        ev.server.log_line("err", "error accessing branch [0]")
        return None
    return _get(branch, field)


def local_socket(network: Network, text: str) -> Endpoint | None:
    """The listening socket that a text such as "udp:192.0.2.1:5060" names, None for no such.

    Without a protocol every one matches, in the order of the sockets, as every port does without
    a port.
    """
    try:
        wanted = parse_endpoint(text, "socket")
    except ConfigError:
        return None
    for socket in network.sockets:
        if (
            socket.host == wanted.host
            and wanted.port in (0, socket.port)
            and wanted.proto in ("any", socket.proto)
        ):
            return socket
    return None


def _is_address(text: str) -> bool:
    try:
        parse_endpoint(text, "socket")
    except ConfigError:
        return False
    return True


def _set(ev: Evaluator, branch: BranchTarget, field: str, value: Value) -> bool:
    if field in ("q", "flags", "otcpid"):
        if isinstance(value, str):
            return False
        if field == "q":
            branch.q = UNSPECIFIED_Q if value is None else value
        elif field == "flags":
            branch.flags = value or 0
        else:
            branch.connection = value or 0
        return True
    if isinstance(value, int) and field in ("dst_uri", "path", "send_socket"):
        return False
    if field == "dst_uri":
        branch.dst_uri = str(value or "")
    elif field == "path":
        branch.path = str(value or "")
    elif field == "send_socket":
        if value and not _is_address(str(value)):
            return False
        branch.socket = local_socket(ev.server.network, str(value)) if value else None
    return True


def _write(ev: Evaluator, name: Name, value: Value) -> bool:
    field = _name(name)
    branch = _find(ev, name)
    if branch is None:
        return False
    if field != "uri":
        return _set(ev, branch, field, value)
    if isinstance(value, int):
        return False
    if value:
        branch.uri = value
    else:
        ev.server.context.targets.remove(branch)
    return True


def _write_static(ev: Evaluator, name: Name, value: Value) -> bool:
    field = _name(name)
    if field != "uri":
        return _set(ev, ev.server.static_branch, field, value)
    if isinstance(value, int):
        return False
    if value:
        ev.server.static_branch.uri = value
    else:
        ev.server.static_branch = BranchTarget("", q=0)
    return True


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "branch": _read,
    "sbranch": _read_static,
}
WRITERS: dict[str, Callable[[Evaluator, Name, Value], bool]] = {
    "branch": _write,
    "sbranch": _write_static,
}

"""$fs, $fsn and $fsp: the socket that the script wants the message to leave from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.errors import ConfigError
from fake_ksr.network import parse_endpoint
from fake_ksr.pvars.branches import local_socket
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from fake_ksr.pvars.evaluate import Evaluator


def _address(ev: Evaluator, _name: Name) -> Value:
    socket = ev.server.message.force_socket
    return None if socket is None else str(socket)


def _socket_name(ev: Evaluator, _name: Name) -> Value:
    socket = ev.server.message.force_socket
    names = ev.server.config.socket_names.items()
    return next((name for name, known in names if known == socket), None)


def _port(ev: Evaluator, _name: Name) -> Value:
    socket = ev.server.message.force_socket
    return 0 if socket is None else socket.port


def _set_address(ev: Evaluator, _name: Name, value: Value) -> bool:
    msg = ev.server.message
    if value is None:
        msg.force_socket = None
        return True
    if not isinstance(value, str) or not value:
        ev.server.log_line("err", "str value required to set the force send sock")
        return False
    try:
        parse_endpoint(value, "socket")
    except ConfigError:
        ev.server.log_line("err", "invalid socket specification")
        return False
    found = local_socket(ev.server.network, value)
    if found is None:
        ev.server.log_line("warn", f"no socket found to match [{value}]")
    msg.force_socket = found or msg.force_socket
    return True


def _set_name(ev: Evaluator, _name: Name, value: Value) -> bool:
    msg = ev.server.message
    if value is None:
        msg.force_socket = None
        return True
    if not isinstance(value, str) or not value:
        ev.server.log_line("err", "str value required to set the force send sock")
        return False
    found = ev.server.config.socket_names.get(value)
    if found is None:
        ev.server.log_line("warn", f"no socket found to match name [{value}]")
    msg.force_socket = found or msg.force_socket
    return True


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "fs": _address,
    "fsn": _socket_name,
    "fsp": _port,
}
WRITERS: dict[str, Callable[[Evaluator, Name, Value], bool]] = {
    "fs": _set_address,
    "fsn": _set_name,
}

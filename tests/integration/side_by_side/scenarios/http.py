"""WITH_JSONRPC: HTTP on the TCP port."""

from __future__ import annotations

import json

from ..kinds import SERVING
from ..stage import Side
from ..streams import from_localhost, over_tcp

SIDES = SERVING
CALL = json.dumps({"jsonrpc": "2.0", "method": "core.flags", "id": 1})


def _posts(stage: Side, path: str, body: str, name: str = "") -> None:
    """Post to the server, from one of the peers or from the machine's own address."""
    client = over_tcp(stage, name) if name else from_localhost(stage)
    client.writes(
        f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}"
    )
    client.gets_whatever(2.0)
    client.closes()


def a_command(stage: Side) -> None:
    """Both ways to write the path."""
    for path in ("/RPC", "/RPC/"):
        _posts(stage, path, CALL)


def a_command_from_another_address_of_loopback(stage: Side) -> None:
    """Not from 127.0.0.1."""
    _posts(stage, "/RPC", CALL, "alice")


def a_command_that_there_is_not(stage: Side) -> None:
    """An unknown method."""
    _posts(stage, "/RPC", CALL.replace("core.flags", "no.such"))


def a_wrong_url(stage: Side) -> None:
    """Something else than /RPC."""
    _posts(stage, "/", CALL)

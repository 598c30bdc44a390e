"""Asking a running Kamailio over its control socket: JSON-RPC 2.0 in unix datagrams (jsonrpcs)."""

import itertools
import json
import os
import socket
from pathlib import Path
from typing import Any

_numbers = itertools.count(1)
_SECONDS = 5


def ask(server: Path, method: str, *params: object) -> Any:
    """Send one request to the socket `server`, and return its result.

    The answer comes to a socket that is made beside it for the while. Raises RuntimeError with
    Kamailio's own text when the answer is an error, TimeoutError when none comes in 5 s.
    """
    number = next(_numbers)
    request = {"jsonrpc": "2.0", "method": method, "params": list(params), "id": number}
    own = server.with_name(f"ask-{os.getpid()}-{number}")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as client:
        client.bind(str(own))
        try:
            client.settimeout(_SECONDS)
            client.connect(str(server))
            client.send(json.dumps(request).encode())
            answer = json.loads(client.recv(1 << 20))
        finally:
            own.unlink()
    if "error" in answer:
        raise RuntimeError(f"{method}: {answer['error']}")
    return answer["result"]

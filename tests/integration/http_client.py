"""An HTTP client for the tests: urllib, from a source address of one's choice."""

import http.client
import json
import urllib.error
import urllib.request
from typing import Any, NamedTuple

from .raw import Peer


class Answer(NamedTuple):
    """What the server said: HTTP status, Content-Type, body."""

    status: int
    kind: str
    body: str

    @property
    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.body)


def ask(server: Peer, method: str, *params: object, source: str = "127.0.0.1") -> Answer:
    """Send one JSON-RPC request to /RPC, as any client of Kamailio does."""
    call = {"jsonrpc": "2.0", "method": method, "params": list(params), "id": 1}
    return post(server, json.dumps(call).encode(), source=source)


def post(
    server: Peer,
    body: bytes | None,
    path: str = "/RPC",
    source: str = "127.0.0.1",
    timeout: float = 5.0,
) -> Answer:
    """Post a body; with None for it, GET the path. Wait `timeout` seconds at most."""

    class Connection(http.client.HTTPConnection):
        def __init__(self, host: str, **options: Any) -> None:
            super().__init__(host, **{**options, "source_address": (source, 0)})

    class Handler(urllib.request.HTTPHandler):
        def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(Connection, req)

    url = f"http://{server.address}:{server.port}{path}"
    sent = urllib.request.Request(url, body, {"Content-Type": "application/json"})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Handler)
    try:
        with opener.open(sent, timeout=timeout) as answer:
            return _read(answer)
    except urllib.error.HTTPError as refusal:
        with refusal:
            return _read(refusal)


def _read(answer: Any) -> Answer:
    kind = answer.headers.get("Content-Type", "")
    return Answer(answer.status, kind, answer.read().decode())

"""What libcurl does for the http_client module: one HTTP request and its answer.

Nothing leaves this machine: a server on a loopback address is really asked; every other one
answers what the test says (FakeKamailio.web).
"""

from __future__ import annotations

import http.client
import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

BAD_SCHEME, BAD_URL, NOT_RESOLVED, NOT_CONNECTED = 1, 3, 6, 7
PARTIAL, TIMED_OUT, NOTHING_SENT, NOT_RECEIVED = 18, 28, 52, 56
ERRORS = {
    0: "No error",
    BAD_SCHEME: "Unsupported protocol",
    BAD_URL: "URL using bad/illegal format or missing URL",
    5: "Couldn't resolve proxy name",
    NOT_RESOLVED: "Couldn't resolve host name",
    NOT_CONNECTED: "Couldn't connect to server",
    PARTIAL: "Transferred a partial file",
    27: "Out of memory",
    TIMED_OUT: "Timeout was reached",
    35: "SSL connect error",
    47: "Number of redirects hit maximum amount",
    NOTHING_SENT: "Server returned nothing (no headers, no data)",
    NOT_RECEIVED: "Failure when receiving data from the peer",
    60: "SSL peer certificate or SSH remote key was not OK",
}
"""libcurl's words for its error codes."""
FORM = "application/x-www-form-urlencoded"
_URL = re.compile(
    r"(?:(?P<scheme>[a-zA-Z][\w+.-]*)://)?(?:[^/?#@]*@)?"
    r"(?P<host>\[[0-9a-fA-F:.]+\]|[^/?#:\[\]\s]+)(?::(?P<port>\d{1,5}))?(?P<rest>[/?][^#]*)?(?:#.*)?"
)


@dataclass
class WebRequest:
    """A request: method "" means POST with a body and GET without; headers are whole lines."""

    url: str
    method: str = ""
    body: str = ""
    headers: list[str] = field(default_factory=list)
    timeout: int = 4
    follow: bool = False
    version: int = 1


Answer = tuple[int, str] | Callable[[WebRequest], tuple[int, str]]
"""Status and body that a test gives for a URL, or a function that does."""


def fetch(server: FakeKamailio, request: WebRequest) -> tuple[int, str]:
    """Status and body, or one of libcurl's error codes and ""."""
    scripted = server.web.get(request.url)
    if scripted is not None:
        return scripted if isinstance(scripted, tuple) else scripted(request)
    parts = _URL.fullmatch(request.url)
    if parts is None:
        return BAD_URL, ""
    scheme = (parts["scheme"] or "http").lower()
    if scheme not in ("http", "https"):
        return BAD_SCHEME, ""
    port = int(parts["port"] or (443 if scheme == "https" else 80))
    if port > 65535:
        return BAD_URL, ""
    name = parts["host"].strip("[]")
    host = "127.0.0.1" if name == "localhost" else server.network.resolve(name)
    if host is None:
        return NOT_RESOLVED, ""
    if not ipaddress.ip_address(host).is_loopback:
        raise _missing(request.url)
    where = parts["host"] + (f":{parts['port']}" if parts["port"] else "")
    path = parts["rest"] or "/"
    return _ask(request, scheme, (host, port), where, path if path[0] == "/" else f"/{path}")


def _ask(
    request: WebRequest, scheme: str, address: tuple[str, int], where: str, path: str
) -> tuple[int, str]:
    connection = http.client.HTTPConnection(*address, timeout=request.timeout)
    try:
        connection.connect()
    except OSError as error:
        return TIMED_OUT if isinstance(error, TimeoutError) else NOT_CONNECTED, ""
    try:
        if scheme == "https" or request.version != 1:
            raise _missing(request.url)
        _send(connection, request, where, path)
        response = connection.getresponse()
        body = response.read().decode("latin-1")
    except http.client.RemoteDisconnected:
        return NOTHING_SENT, ""
    except http.client.IncompleteRead:
        return PARTIAL, ""
    except http.client.BadStatusLine:
        return BAD_SCHEME, ""
    except TimeoutError:
        return TIMED_OUT, ""
    except OSError:
        return NOT_RECEIVED, ""
    finally:
        connection.close()
    if request.follow and response.status in range(300, 400) and response.getheader("Location"):
        raise NotSimulated(
            f"the redirection of {request.url}", 'kamailio.web["http://..."] = (200, "body")'
        )
    return response.status, body


def _send(
    connection: http.client.HTTPConnection, request: WebRequest, where: str, path: str
) -> None:
    method = request.method or ("POST" if request.body else "GET")
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    headers = {"host": where, "accept": "*/*"}
    if request.body:
        headers |= {"content-length": str(len(request.body)), "content-type": FORM}
    for line in request.headers:
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    for name, value in headers.items():
        connection.putheader(name.title(), value.encode("latin-1"))
    connection.endheaders(request.body.encode("latin-1") if request.body else None)


def _missing(url: str) -> NotSimulated:
    return NotSimulated(f"the web server of {url}", f'kamailio.web["{url}"] = (200, "body")')

"""KSR.http_client: requests to web servers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.errors import ConfigError, NotSimulated
from fake_ksr.ksr.base import Submodule
from fake_ksr.params import parse_params
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import UnknownVariable
from fake_ksr.web import WebRequest, fetch

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

LOWEST_STATUS, OK, FAILED = 100, 200, 500
_CONNECTION = re.compile(
    r"\s*(?P<name>[^=\s]+)\s*=>\s*(?P<scheme>[^:]*)://(?:(?P<user>[^@]*)@)?"
    r"(?P<url>[^;]*);?(?P<params>.*)",
    re.DOTALL,
)


@dataclass
class Connection:
    """A connection as modparam http_client httpcon defines it."""

    url: str
    user: str
    params: dict[str, str]

    def number(self, name: str, default: int) -> int:
        """A parameter that is a number; what is none counts for nothing."""
        text = self.params.get(name, "")
        return int(text) if text.isdecimal() else default


class HttpClient(Submodule):
    """The functions of the http_client module."""

    name = "http_client"

    def __init__(self, server: FakeKamailio) -> None:
        super().__init__(server)
        self._connections: dict[str, Connection] = {}
        for text in server.config.params.get((self.name, "httpcon"), []):
            found = _CONNECTION.fullmatch(str(text))
            params = parse_params(found["params"]) if found and found["params"] else []
            if found is None or params is None or found["name"] in self._connections:
                raise ConfigError(f"{server.config.path}: modparam httpcon: cannot use {text!r}")
            url = f"{found['scheme']}://{found['url']}"
            self._connections[found["name"]] = Connection(url, found["user"] or "", dict(params))

    def query(self, url: str, variable: str) -> int:
        return self._query(WebRequest(url), variable)

    def query_post(self, url: str, body: str, variable: str) -> int:
        return self._query(WebRequest(url, body=body), variable)

    def query_post_hdrs(self, url: str, body: str, headers: str, variable: str) -> int:
        return self._query(WebRequest(url, body=body, headers=_lines(headers)), variable)

    def get_hdrs(self, url: str, body: str, headers: str, variable: str) -> int:
        return self.query_request("GET", url, body, headers, variable)

    def query_request(self, method: str, url: str, body: str, headers: str, variable: str) -> int:
        return self._query(WebRequest(url, method, body, _lines(headers)), variable)

    def query_request_v2pk(
        self, method: str, url: str, body: str, headers: str, variable: str
    ) -> int:
        """HTTP/2 without asking first: only a server that a test answers for, or none at all."""
        return self._query(WebRequest(url, method, body, _lines(headers), version=2), variable)

    def curl_connect(self, connection: str, path: str, variable: str) -> int:
        return self._connect(connection, path, "", "", variable)

    def curl_connect_post(
        self, connection: str, path: str, content_type: str, body: str, variable: str
    ) -> int:
        return self._connect(connection, path, content_type, body, variable)

    def _query(self, request: WebRequest, variable: str) -> int:
        if not self._writable(variable):
            return -1
        request.timeout = self._number("connection_timeout", 4) or 4
        request.follow = self._number("httpredirect", 0) != 0
        request.headers = [self._user_agent(), *request.headers]
        status, body = fetch(self._server, request)
        shown = body if OK <= status < FAILED else ""
        most = self._number("query_maxdatasize", 0)
        if self._number("query_result", 1) and "\n" in shown:
            shown = shown.partition("\n")[0]
        elif most:
            shown = shown[:most]
        Evaluator(self._server).set(variable, shown)
        return status

    def _connect(self, name: str, path: str, content_type: str, body: str, variable: str) -> int:
        if not self._writable(variable):
            return -1
        status, shown = self._ask(name, path, content_type, body)
        failover = self._connections[name].params.get("failover") if status > 0 else None
        if failover and (status < LOWEST_STATUS or status >= FAILED):
            self._log("err", f"Trying failover to curl con ({failover})")
            status, shown = self._ask(failover, path, content_type, body)
        Evaluator(self._server).set(variable, shown)
        return status

    def _ask(self, name: str, path: str, content_type: str, body: str) -> tuple[int, str]:
        """Status (or an error) and the body to show, of one connection."""
        connection = self._connections.get(name)
        if connection is None:
            self._log("err", f"No cURL connection found: {name}")
            return -1, ""
        url = connection.url
        if path:
            url += path if path.startswith("/") else f"/{path}"
        if connection.user and url not in self._server.web:
            raise NotSimulated(f"the password for {url}", f'kamailio.web["{url}"] = (200, "body")')
        request = WebRequest(
            url,
            body=body,
            headers=[self._user_agent(connection.params.get("useragent"))],
            timeout=connection.number("timeout", self._number("connection_timeout", 4)) or 4,
            follow=bool(connection.number("httpredirect", self._number("httpredirect", 0))),
        )
        if body:
            request.headers.append(f"Content-Type: {content_type or 'text/plain'}")
        status, shown = fetch(self._server, request)
        most = connection.number("maxdatasize", self._number("maxdatasize", 0))
        shown = shown if OK <= status < FAILED else ""
        return status, shown[:most] if most else shown

    def _user_agent(self, text: str | None = None) -> str:
        product = self._server.config.product
        return f"User-Agent: {text or self._text('useragent', product)}"

    def _writable(self, variable: str) -> bool:
        try:
            if variable and Evaluator(self._server).writable(variable):
                return True
            self._log("err", f"target pv is not writable: {variable}")
        except UnknownVariable:
            self._log("err", f"failed to get pv spec for: {variable}")
        return False


def _lines(headers: str) -> list[str]:
    return [line for line in headers.splitlines() if line]

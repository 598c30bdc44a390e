"""Loads the dispatcher module's sets from its list file or from its database table."""

from __future__ import annotations

import ipaddress
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fake_ksr.database import DatabaseError
from fake_ksr.dispatcher.sets import (
    NO_DNS,
    Attributes,
    Destination,
    DestinationSet,
    read_attributes,
)
from fake_ksr.dispatcher.tree import Tree
from fake_ksr.errors import ConfigError
from fake_ksr.network import Endpoint, parse_endpoint
from fake_ksr.params import parse_params
from fake_ksr.uri import Uri, bare_host, parse_uri

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

Sets = Tree[DestinationSet]
AT_START, ALWAYS, BY_TIMER = 1, 2, 4
"""Bits of ds_dns_mode: when host names are resolved."""
MAX_LINE = 1023
_LINE = re.compile(
    r"(?P<set>\d*)\s*(?P<uri>[^\s#]*)\s*(?P<flags>\d*)\s*(?P<priority>\d*)\s*(?P<attrs>\S*)"
)


class LoadError(Exception):
    """The list cannot be loaded: the sets stay as they were."""


@dataclass(frozen=True)
class Entry:
    """One destination as the list or the table has it."""

    set_id: int
    uri: str
    flags: int
    priority: int
    attributes: str


class Loader:
    """Makes sets of what the list file, or the table, says now."""

    def __init__(self, server: FakeKamailio, chance: random.Random) -> None:
        self._server = server
        self._config = server.config
        self._chance = chance

    def load(self) -> Sets:
        """The sets; raises LoadError."""
        sets: Sets = Tree()
        url = self._text("db_url")
        for entry in self._table(url) if url else self._file():
            destination = self._destination(entry)
            if destination is None:
                self._log(
                    "warn",
                    f"unable to add destination {entry.uri} to set {entry.set_id} -- skipping",
                )
                if self._number("ds_load_mode", 0) == 1:
                    raise LoadError(f"destination {entry.uri}")
                continue
            found = sets.get(entry.set_id)
            if found is None:
                found = DestinationSet(entry.set_id)
                sets.add(entry.set_id, found)
            found.add(destination)
        for one in sets:
            one.spread_weights(self._chance)
            one.spread_relative_weights(self._chance)
        return sets

    def _file(self) -> Iterator[Entry]:
        path = Path(self._text("list_file", "/etc/kamailio/dispatcher.list"))
        try:
            text = path.read_text(encoding="latin-1")
        except OSError as error:
            raise LoadError(f"can't open list file [{path}]") from error
        for line in text.split("\n"):
            stripped = line[:MAX_LINE].strip(" \t\r")
            if not stripped or stripped.startswith("#"):
                continue
            found = _LINE.match(stripped)
            if found is None or not found["uri"]:
                raise LoadError(f"bad line [{line}]")
            attributes = "" if found["attrs"].startswith("#") else found["attrs"]
            yield Entry(
                int(found["set"] or 0),
                found["uri"],
                int(found["flags"] or 0),
                int(found["priority"] or 0),
                attributes,
            )

    def _table(self, url: str) -> Iterator[Entry]:
        columns = [
            self._text(f"{one}_col", one)
            for one in ("setid", "destination", "flags", "priority", "attrs")
        ]
        extra = dict(parse_params(self._text("ds_db_extra_attrs")) or [])
        try:
            rows = self._server.databases.open(url).select(
                self._text("table_name", "dispatcher"), [*columns, *extra.values()]
            )
        except DatabaseError as error:
            raise LoadError(f"error while querying database: {error}") from error
        for set_id, uri, flags, priority, attributes, *more in rows:
            text = str(attributes or "")
            if extra:
                text = text + ";" if text and not text.endswith(";") else text
                text += "".join(
                    f"{name}={value};" for name, value in zip(extra, more, strict=True) if value
                )
            yield Entry(int(set_id or 0), str(uri or ""), int(flags or 0), int(priority or 0), text)

    def _destination(self, entry: Entry) -> Destination | None:
        """A destination, None where Kamailio refuses it."""
        text, uri = entry.uri, parse_uri(entry.uri)
        if uri is None:
            text = f"sip:{entry.uri}"
            uri = None if entry.uri.startswith("sip:") else parse_uri(text)
        if uri is None:
            self._log("err", f"bad uri [{entry.uri}]")
            return None
        written = entry.attributes
        if not written and self._number("ds_attrs_none", 0):
            written = "none=yes"
        attributes = read_attributes(written)
        if attributes is None:
            self._log("err", "cannot set attributes!")
            return None
        made = Destination(
            text,
            entry.flags,
            entry.priority,
            attributes,
            host=uri.host,
            port=uri.port,
            proto=protocol(self._server, uri),
            latency=attributes.latency,
            average_latency=attributes.latency,
            pings=10000 if attributes.latency else 0,
        )
        try:
            made.socket = self._socket(attributes)
        except ConfigError as error:
            self._log("err", str(error))
            return None
        modes = self._number("ds_dns_mode", AT_START)
        if not made.flags & NO_DNS and modes & (AT_START | BY_TIMER):
            made.address = self._server.network.resolve(uri.host) or ""
            if not made.address:
                self._log("err", f"could not resolve {uri.host} (missing no-probing flag?!?)")
                return None
        return made

    def _socket(self, attributes: Attributes) -> Endpoint | None:
        """The socket to send from; raises ConfigError where the server has no such one."""
        text = attributes.socket_name or attributes.socket or self._text("ds_default_socket")
        if not text:
            return None
        if attributes.socket_name:
            raise ConfigError(f"non-local socket name <{text}>")
        asked = parse_endpoint(text, "socket")
        for socket in self._server.network.sockets:
            if asked.proto not in ("any", socket.proto) or asked.host != socket.host:
                continue
            if asked.port in (0, socket.port):
                return socket
        raise ConfigError(f"non-local socket <{text}>")

    def _text(self, name: str, default: str = "") -> str:
        return self._config.text("dispatcher", name, default)

    def _number(self, name: str, default: int) -> int:
        return self._config.number("dispatcher", name, default)

    def _log(self, level: str, text: str) -> None:
        self._server.log_line(level, text)


def protocol(server: FakeKamailio, uri: Uri) -> str:
    """The transport of a URI, "" where it tells none; since 6.1 as RFC 3263 section 4.1 says."""
    asked = uri.asked_proto
    if asked or not server.since("6.1"):
        return asked
    try:
        ipaddress.ip_address(bare_host(uri.host))
    except ValueError:
        if not uri.port:
            return ""
        return "udp" if uri.scheme == "sip" else "tcp"
    return "udp"

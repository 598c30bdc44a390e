"""The permissions module's cached addresses: single ones, subnets and domain names, in groups."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from fake_ksr.database import DEFAULT_URL, Cell, DatabaseError
from fake_ksr.errors import ConfigError

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
LOAD_ADDRESSES, LOAD_TRUSTED = 1, 2
"""Bits of the parameter load_backends."""
ALL_BACKENDS = 0xFFFF
_LINE = re.compile(r"\s*(\d*)\s*([^\s#]+)\s*(\d*)\s*(\d*)\s*([^\s#]*)")


class BadRecord(Exception):
    """A record for which Kamailio refuses the whole table."""


def parse_ip(text: str) -> IpAddress | None:
    """An IP address, IPv6 also in brackets; None for anything else."""
    try:
        if text.startswith("[") and text.endswith("]"):
            return ipaddress.IPv6Address(text[1:-1])
        return ipaddress.ip_address(text)
    except ValueError:
        return None


@dataclass(frozen=True)
class Entry:
    """One entry: port 0 fits any port; `net` is None for a domain name."""

    group: int
    name: str
    port: int
    tag: str | None
    net: ipaddress.IPv4Network | ipaddress.IPv6Network | None = None

    def fits(self, port: int) -> bool:
        """Whether the entry is for that port."""
        return self.port in (0, port)


@dataclass
class Addresses:
    """What one load of the table gave; the lists are in the order in which they are searched."""

    single: list[Entry] = field(default_factory=list)
    subnets: list[Entry] = field(default_factory=list)
    names: list[Entry] = field(default_factory=list)

    def add(self, group: int, name: str, mask: int, port: int, tag: str | None) -> None:
        """Another record; raises BadRecord."""
        address = parse_ip(name)
        if address is None:
            self.names.insert(0, Entry(group, name, port, tag))
            return
        if not 0 <= mask <= address.max_prefixlen:
            raise BadRecord(f"mask {mask} of {name}")
        net = ipaddress.ip_network((address, mask or address.max_prefixlen), strict=False)
        entry = Entry(group, name, port, tag, net)
        if net.prefixlen == address.max_prefixlen:
            self.single.insert(0, entry)
        else:
            self.subnets.append(entry)
            self.subnets.sort(key=lambda one: one.group)

    def matching(self, name: str, port: int) -> Iterator[Entry]:
        """The entries for an address and port: single ones before subnets."""
        address = parse_ip(name)
        if address is None:
            yield from (one for one in self.names if one.name == name and one.fits(port))
            return
        for one in (*self.single, *self.subnets):
            if one.net is not None and address in one.net and one.fits(port):
                yield one


class AddressTable:
    """The table address of the server, as it was `loaded` last; None while there is none.

    `reloaded` is when an RPC command last had this table or that of trusted peers loaded.
    """

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._config = server.config
        self.loaded: Addresses | None = None
        self.reloaded = 0
        wanted = self._config.number("permissions", "load_backends", ALL_BACKENDS)
        known = self._file or self._config.text("permissions", "db_url")
        if "permissions" not in self._config.modules or not wanted & LOAD_ADDRESSES or not known:
            return
        if not self.load():
            raise ConfigError(f"{self._config.path}: permissions cannot load the address table")

    @property
    def _file(self) -> str:
        return self._config.text("permissions", "address_file")

    def allow(self, address: str, group: int) -> None:
        """A record for an address, or for a subnet written with its mask."""
        name, _, mask = address.partition("/")
        ip = parse_ip(name)
        width = int(mask) if mask else 32 if ip is None else ip.max_prefixlen
        row: dict[str, Cell | bytes] = {"grp": group, "ip_addr": name, "mask": width}
        url = self._config.text("permissions", "db_url", DEFAULT_URL)
        self._server.databases.open(url).insert("address", row)
        self.load()

    def load(self) -> bool:
        """Load the table anew; where that fails the old one stays."""
        addresses = Addresses()
        try:
            for group, name, mask, port, tag in self._from_file() if self._file else self._rows():
                addresses.add(group, name, mask, port, tag)
        except (BadRecord, DatabaseError, OSError) as error:
            self._server.log_line("err", f"address table: {error}")
            return False
        self.loaded = addresses
        return True

    def _rows(self) -> Iterator[tuple[int, str, int, int, str | None]]:
        config = self._config
        columns = [
            config.text("permissions", parameter, default)
            for parameter, default in (
                ("grp_col", "grp"),
                ("ip_addr_col", "ip_addr"),
                ("mask_col", "mask"),
                ("port_col", "port"),
                ("tag_col", "tag"),
            )
        ]
        database = self._server.databases.open(config.text("permissions", "db_url", DEFAULT_URL))
        table = config.text("permissions", "address_table", "address")
        for row in database.select(table, columns):
            yield _record(row)

    def _from_file(self) -> Iterator[tuple[int, str, int, int, str | None]]:
        path = self._config.path.parent / self._file
        for line in Path(path).read_text("latin-1").splitlines():
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            found = _LINE.match(line)
            if found is None:
                raise BadRecord(line)
            group, name, mask, port, tag = found.groups()
            yield int(group or 0), name, int(mask or 0), int(port or 0), tag or None


def _record(row: Sequence[Cell]) -> tuple[int, str, int, int, str | None]:
    group, name, mask, port, tag = row
    if not isinstance(group, int) or group <= 0 or not isinstance(name, str):
        raise BadRecord(str(row))
    if not isinstance(mask, int) or not isinstance(port, int):
        raise BadRecord(str(row))
    return group, name, mask, port, None if tag is None else str(tag)

"""Whether an address belongs to a destination (ds_is_from_list and its like)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.dispatcher.loading import ALWAYS, protocol
from fake_ksr.dispatcher.sets import Destination, DestinationSet
from fake_ksr.network import Endpoint
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

ANY_SET = -1
ANY_PORT, ANY_PROTO, ACTIVE, SOCKET, BEST = 1, 2, 4, 8, 16
"""Bits of the mode; the last two since 5.8."""
ALL = 3
FOUND, NOT_FOUND, NO_SET_VARIABLE, NO_ATTRIBUTES_VARIABLE = 1, -1, -2, -3


@dataclass(frozen=True)
class _Match:
    group: DestinationSet
    one: Destination


def find(server: FakeKamailio, set_id: int, mode: int, uri: str = "") -> int:
    """1 where the URI, or else the message's source, belongs to a set (-1: to any), else -1."""
    address = _address_of(server, uri) if uri else server.message.source
    if address is None:
        return NOT_FOUND
    sets = server.dispatcher.sets
    groups: Iterable[DestinationSet] = sets
    if set_id != ANY_SET:
        group = sets.get(set_id)
        groups = () if group is None else (group,)
    if not server.since("5.8"):
        mode &= ~(SOCKET | BEST)
    match = _match(server, groups, address, mode)
    return NOT_FOUND if match is None else _tell(server, match, set_id == ANY_SET)


def _address_of(server: FakeKamailio, text: str) -> Endpoint | None:
    uri = parse_uri(text)
    if uri is None:
        server.log_line("err", f"bad uri [{text}]")
        return None
    host = server.network.resolve(uri.host)
    if host is None:
        server.log_line("err", f"could not resolve {uri.host}")
        return None
    return Endpoint(protocol(server, uri), host, uri.port)


def _match(
    server: FakeKamailio, groups: Iterable[DestinationSet], address: Endpoint, mode: int
) -> _Match | None:
    best: tuple[int, _Match] | None = None
    for group in groups:
        for one in group.destinations:
            if not _fits(server, one, address, mode):
                continue
            match = _Match(group, one)
            if not mode & BEST:
                return match
            points = _agreement(server, one, address)
            if points == ALL:
                return match
            if best is None or points > best[0]:
                best = points, match
    return None if best is None else best[1]


def _fits(server: FakeKamailio, one: Destination, address: Endpoint, mode: int) -> bool:
    known = one.address
    if known and server.dispatcher.number("ds_dns_mode", 1) & ALWAYS:
        known = server.network.resolve(one.host) or ""
    if known != address.host:
        return False
    if not mode & BEST:
        if not mode & ANY_PORT and one.port not in (0, address.port):
            return False
        if not mode & ANY_PROTO and one.proto != address.proto:
            return False
    if mode & ACTIVE and one.skipped:
        return False
    here = server.message.socket
    return not mode & SOCKET or one.socket is None or one.socket == here


def _agreement(server: FakeKamailio, one: Destination, address: Endpoint) -> int:
    """How well a destination agrees: the better, the higher the sum of these bits."""
    port = 8 if one.port and one.port == address.port else 0
    proto = 4 if one.proto and one.proto == address.proto else 0
    socket = 2 if one.socket is not None and one.socket == server.message.socket else 0
    return port | proto | socket


def _tell(server: FakeKamailio, match: _Match, any_set: bool) -> int:
    """Write the set's id and the attributes to the pseudo-variables that are asked for."""
    text = server.config.text
    name = text("dispatcher", "setid_pvname")
    if any_set and name and not Evaluator(server).set(name, match.group.id):
        return NO_SET_VARIABLE
    name = text("dispatcher", "attrs_pvname")
    attributes = match.one.attributes.text
    if name and attributes and not Evaluator(server).set(name, attributes):
        return NO_ATTRIBUTES_VARIABLE
    return FOUND

"""Listening sockets and addresses as functions name them: "proto:host:port" and parts of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fake_ksr.uri import bare_host

if TYPE_CHECKING:
    from fake_ksr.network import Endpoint, Network

PROTOCOLS = ("udp", "tcp", "tls", "sctp", "ws", "wss")


def parse_address(text: str, loose: bool = False) -> tuple[str, str, int] | None:
    """Protocol ("" for any), host and port (0 for any) of an address; None where it is none.

    `loose` is Kamailio's other function for this (parse_protohostport): of "proto:host" it takes
    the digits that the host begins with for a port as well.
    """
    pieces = _cut(text)
    if pieces is None or len(pieces) > 3 or not pieces[-1]:
        return None
    if len(pieces) == 1:
        return "", pieces[0], 0
    number = _number(pieces[-1])
    if len(pieces) == 2 and number is not None:
        return "", pieces[0], number
    proto = pieces[0].lower()
    if proto not in PROTOCOLS:
        return None
    if len(pieces) == 2:
        digits = re.match(r"[0-9]+", pieces[1]) if loose else None
        return proto, pieces[1], 0 if digits is None else int(digits.group())
    return None if number is None else (proto, pieces[1], number)


def find_socket(network: Network, proto: str, host: str, port: int) -> Endpoint | None:
    """The first listening socket of that host; "" and 0 match any protocol and port."""
    for wanted in (proto,) if proto else PROTOCOLS:
        for socket in network.sockets:
            if (
                socket.proto == wanted
                and socket.host.lower() == bare_host(host).lower()
                and port in (0, socket.port)
            ):
                return socket
    return None


def _cut(text: str) -> list[str] | None:
    """What colons part, those in brackets left alone; None where the brackets do not fit."""
    pieces, depth = [""], 0
    for sign in text:
        depth += (sign == "[") - (sign == "]")
        if depth not in (0, 1):
            return None
        if sign == ":" and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += sign
    return pieces


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None

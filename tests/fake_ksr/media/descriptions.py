"""Session descriptions cut into sessions and streams, with their places (core/parser/sdp)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from fake_ksr.media.bodies import Body

RTP = {
    "rtp/avp": True, "rtp/avpf": True, "rtp/savp": True, "rtp/savpf": True,
    "udptl": False, "udp": False, "udp/bfcp": False,
}  # fmt: skip
"""Whether a transport is RTP; of another one it is what the stream before it was."""
_ADDRESS = re.compile(r".* IP(?P<version>[46])[ ]+(?P<address>\S+)")
_MEDIA = re.compile(
    r"m=(?P<media>\S+)[ \t]+(?P<port>\S+)[ \t]+(?P<proto>\S+)[ \t]*(?P<payload>[^\r\n]*)"
)


SHORTEST = 13
"""An o= line is not shorter, its end not counted."""


class _Unreadable(Exception):
    """A line with an address that cannot be read."""


@dataclass(frozen=True)
class Piece:
    """A word of the description, and where in the message it is."""

    text: str
    at: int


@dataclass
class Address:
    """An address and the version of IP: `version_at` is where the 4 or 6 is written."""

    address: Piece
    version: str
    version_at: int


@dataclass
class Stream:
    """One m= line and what belongs to it."""

    media: str
    port: Piece
    proto: str
    payload: str
    address: Address | None
    rtcp: Piece | None
    ice_candidates: list[Piece] = field(default_factory=list)
    is_rtp: bool = False


@dataclass
class Session:
    """One session: origin, common address (None where each stream has its own), streams."""

    origin: Address
    address: Address | None
    streams: list[Stream]


def parse(body: Body) -> list[Session] | None:
    """The sessions of a description, None where Kamailio's parser gives up."""
    lines = [
        Piece(found[0], body.start + found.start()) for found in re.finditer(r"[^\r\n]+", body.text)
    ]
    starts = [at for at, line in enumerate(lines) if line.text.startswith("v=")][:1]
    media = [at for at, line in enumerate(lines) if line.text.startswith("m=")]
    origins = [line for line in lines if line.text.startswith("o=")]
    if not starts or not media or not origins:
        return None
    origin = _address(origins[0])
    try:
        common = _first_address(lines[starts[0] : media[0]])
    except _Unreadable:
        return None
    if origin is None or len(origins[0].text) < SHORTEST:
        return None
    streams: list[Stream] = []
    for start, end in zip(media, [*media[1:], len(lines)], strict=True):
        stream = _stream(lines[start:end])
        if stream is None or (stream.address is None and common is None):
            return None
        stream.is_rtp = RTP.get(stream.proto.lower(), bool(streams) and streams[-1].is_rtp)
        streams.append(stream)
    return [Session(origin, common, streams)]


def _stream(lines: list[Piece]) -> Stream | None:
    found = _MEDIA.match(lines[0].text)
    try:
        address = _first_address(lines[1:])
    except _Unreadable:
        return None
    if found is None:
        return None
    rtcp = None
    for line in lines[1:]:
        port = re.match(r"a=rtcp:(\d+)", line.text, re.IGNORECASE)
        if port is not None:
            rtcp = Piece(port[1], line.at + port.start(1))
    return Stream(
        found["media"],
        Piece(found["port"], lines[0].at + found.start("port")),
        found["proto"],
        found["payload"].strip(),
        address,
        rtcp,
        [line for line in lines if line.text.startswith("a=candidate:")],
    )


def _first_address(lines: list[Piece]) -> Address | None:
    """The first c= line's address; None without such a line, _Unreadable for a bad one."""
    for line in lines:
        if line.text.startswith("c="):
            address = _address(line)
            if address is None:
                raise _Unreadable
            return address
    return None


def _address(line: Piece) -> Address | None:
    found = _ADDRESS.match(line.text)
    if found is None:
        return None
    return Address(
        Piece(found["address"], line.at + found.start("address")),
        found["version"],
        line.at + found.start("version"),
    )

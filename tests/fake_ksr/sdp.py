"""Session descriptions as far as textops looks into them (core/parser/sdp)."""

from __future__ import annotations

import re

from fake_ksr import mime
from fake_ksr.message import SipMessage

ADDRESS_HOLD, DIRECTION_HOLD = 1, 2
"""On hold by the address 0.0.0.0 (RFC 2543), by sendonly or inactive (RFC 3264)."""

HELD = ("inactive", "sendonly")
TRICKLE = r"(?i)a=ice-options:(?:.* )?trickle(?: |$)"


class BadDescription(Exception):
    """Kamailio's parser gives up."""


def audio_hold(sip: SipMessage) -> int:
    """How the first audio stream on hold is on hold, 0 where none is (or nothing can be read)."""
    try:
        holds = [hold for session in _sessions(sip) for hold in _audio_holds(session)]
    except BadDescription:
        return 0
    return next((hold for hold in holds if hold), 0)


def _sessions(sip: SipMessage) -> list[str]:
    try:
        kind = mime.content_type(sip)
    except ValueError:
        return []
    if kind == mime.SDP:
        return [sip.body]
    if kind != mime.MIXED:
        return []
    delimiter = mime.mixed_delimiter(sip.get("content-type"))
    if delimiter is None:
        return []
    pieces = re.split(rf"(?:(?<=\n)|\A)--{re.escape(delimiter)}", sip.body)
    sessions = []
    for piece in pieces[1:]:
        headers, _, body = piece.partition("\r\n\r\n")
        found = re.search(r"(?im)^content-type:(.*)$", headers)
        if found is not None and mime.decode_type(found[1].strip()) == mime.SDP:
            sessions.append(body)
    return sessions


def _audio_holds(text: str) -> list[int]:
    """How each audio stream is on hold."""
    lines = re.split(r"\r\n|\r|\n", text)
    kinds = [line[:2] for line in lines]
    starts = [at for at, kind in enumerate(kinds) if kind == "m="]
    if "v=" not in kinds or "o=" not in kinds or not starts:
        raise BadDescription
    head = lines[: starts[0]]
    common = _address(head)
    everywhere = next(filter(None, map(_direction, head)), "") in HELD
    holds, trickles = [], False
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        stream = lines[start + 1 : end]
        media = lines[start][2:].split()
        address = _address(stream) or common
        if len(media) < 3 or address is None:
            raise BadDescription
        trickles = trickles or any(re.match(TRICKLE, line) for line in stream)
        hold = 0
        if any(_direction(line) in HELD for line in stream):
            hold = DIRECTION_HOLD
        elif address == "0.0.0.0" and not (trickles and media[1] == "9"):
            hold = ADDRESS_HOLD
        if media[0] == "audio":
            holds.append(hold or (DIRECTION_HOLD if everywhere else 0))
    return holds


def _address(lines: list[str]) -> str | None:
    """The address in the first c= line."""
    for line in lines:
        if line.startswith("c="):
            found = re.search(r".* IP[46] +(\S+)", line)
            if found is None:
                raise BadDescription
            return found[1]
    return None


def _direction(line: str) -> str:
    found = re.match(r"(?i)a=(sendrecv|recvonly|inactive|sendonly)", line)
    return "" if found is None else found[1].lower()

"""The SDP in the body of a message (extract_body of rtpengine and rtpproxy)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fake_ksr import mime
from fake_ksr.message import SipMessage

PLAIN, FRAGMENT = 1, 3
"""Kinds of bodies: SDP, and what trickle ICE sends (application/trickle-ice-sdpfrag)."""
_SDP = re.compile(r"application[ \t]*/[ \t]*sdp(?=[;\s]|\Z)", re.IGNORECASE)
_FRAGMENT = re.compile(r"application[ \t]*/[ \t]*trickle-ice-sdpfrag", re.IGNORECASE)


@dataclass(frozen=True)
class Body:
    """A stretch of the message; `length_field` is where a part's own Content-Length is written."""

    start: int
    text: str
    kind: int
    length_field: tuple[int, int] | None = None

    @property
    def end(self) -> int:
        """Offset behind it."""
        return self.start + len(self.text)


def find_sdp(sip: SipMessage) -> Body | None:
    """The SDP, None without a body, with a length of 0 or a wrong one, or with other contents."""
    length = sip.get("content-length")
    if not length.isdecimal() or not 0 < int(length) <= len(sip.body):
        return None
    text = sip.body[: int(length)]
    kind = sip.first("content-type")
    if kind is None or _SDP.match(kind.body):
        return Body(sip.body_start, text, PLAIN)
    if _FRAGMENT.match(kind.body):
        return Body(sip.body_start, text, FRAGMENT)
    if kind.body.lower().startswith("multipart/mixed"):
        return _part(sip, text, kind.body)
    return None


def _part(sip: SipMessage, text: str, content_type: str) -> Body | None:
    """The part of a multipart body that holds SDP."""
    delimiter = mime.mixed_delimiter(content_type)
    if delimiter is None:
        return None
    starts = [found.start() for found in re.finditer(rf"(?m)^--{re.escape(delimiter)}", text)]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        head_start = text.find("\n", start, end) + 1
        gap = re.compile(r"\r?\n\r?\n").search(text, head_start - 1 if head_start else start, end)
        if not head_start or gap is None:
            continue
        headers = text[head_start : gap.start()]
        found = re.search(r"(?im)^(?:content-type|c)[ \t]*:[ \t]*(.*?)\r?$", headers)
        if found is None or mime.decode_type(found[1].strip()) != mime.SDP:
            continue
        content = text[gap.end() : end].removesuffix("\n").removesuffix("\r")
        length = re.search(r"(?im)^(?:content-length|l)[ \t]*:[ \t]*(\d+)", headers)
        at = sip.body_start + head_start
        field = None if length is None else (at + length.start(1), len(length[1]))
        return Body(sip.body_start + gap.end(), content, PLAIN, field)
    return None

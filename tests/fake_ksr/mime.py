"""Content-Type headers and bodies in parts (core/parser/parse_content.c, core/msg_translator.c)."""

from __future__ import annotations

import re

from fake_ksr.errors import NotSimulated
from fake_ksr.fields import canonical
from fake_ksr.header_names import begins_name
from fake_ksr.message import SipMessage
from fake_ksr.params import parse_params

TYPES = frozenset({"text", "message", "multipart", "application"})
SUBTYPES = frozenset((
    "plain", "pidf+xml", "sdp", "cpim", "cpim-pidf+xml", "cpl+xml", "rlmi+xml", "related",
    "lpidf+xml", "watcherinfo+xml", "xpidf+xml", "xml+msrtc.pidf", "external-body", "mixed",
    "isup",
))  # fmt: skip
MIXED = ("multipart", "mixed")
SDP = ("application", "sdp")
_SPACE = r"(?:[ \t]|\n(?=[ \t]))*"
_SIGN = r"[A-Za-z0-9+._!%*'`~-]"
_MIME = re.compile(
    rf"{_SPACE}(?P<type>\*|{_SIGN}+){_SPACE}/{_SPACE}(?P<sub>\*|{_SIGN}+){_SPACE}(?:;[^,]*)?(?=,|\Z)"
)

Mime = tuple[str, str]


def decode_type(text: str) -> Mime | None:
    """The one type in a text; what Kamailio does not know is ""; None where it cannot be parsed."""
    found = _MIME.match(text)
    if found is None or found.end() != len(text):
        return None
    kind, sub = found["type"].lower(), found["sub"].lower()
    if kind == "*" and sub != "*":
        return None
    kind = kind if kind in TYPES or kind == "*" else ""
    return kind, sub if sub in SUBTYPES or sub == "*" else ""


def content_type(sip: SipMessage) -> Mime | None:
    """The type in the Content-Type header, None without one; raises ValueError for a bad one."""
    header = sip.first("content-type")
    if header is None:
        return None
    decoded = decode_type(header.body)
    if decoded is None or "*" in decoded:
        raise ValueError(header.body)
    return decoded


def is_mixed(sip: SipMessage) -> bool:
    """Whether the body is multipart/mixed."""
    try:
        return content_type(sip) == MIXED
    except ValueError:
        return False


class NoParameters(Exception):
    """The Content-Type header has no parameters."""


def boundary_line(sip: SipMessage) -> str | None:
    """What the lines between the parts begin with ("" without a boundary); None for bad parameters.

    Kamailio crashes where there is no Content-Type header.
    """
    header = sip.first("content-type")
    if header is None:
        raise NotSimulated("a body without Content-Type (Kamailio crashes)", "KSR.hdr.is_present")
    _, semicolon, params = header.body.partition(";")
    if not semicolon:
        raise NoParameters
    listed = parse_params(";" + params)
    if listed is None:
        return None
    # the last one of a name is found first
    for name, value in reversed(listed):
        if name.lower() == "boundary":
            return f"--{value}"
    return ""


def mixed_delimiter(body: str) -> str | None:
    """The boundary where it is the first parameter of a Content-Type, as the SDP parser does."""
    found = re.match(r"[^;]*;[ \t]*boundary[ \t]*=[ \t]*(?=.)", body, re.IGNORECASE | re.DOTALL)
    if found is None:
        return None
    value = body[found.end() :]
    if value[0] in "\"'":
        value = value[1:-1] if len(value) > 2 and value[-1] == value[0] else ""
        return value or None
    return value


def find_line(text: str, wanted: str, at: int = 0) -> int:
    """Where a line begins with a text, from an offset on; -1 where none does."""
    while len(wanted) <= len(text) - at:
        if text.startswith(wanted, at):
            return at
        at = _next_line(text, at)
        if at < 0:
            break
    return -1


def find_header(text: str, name: str, at: int) -> tuple[int, int] | None:
    """Where the next header of a name begins, and its value."""
    while len(name) + len(": ") <= len(text) - at:
        found = text[at : at + len(name) + len(": ")]
        written, colon, _ = found.partition(":")
        if colon and begins_name(written) and canonical(written) == canonical(name):
            value = text.index(":", at) + 1
            while text[value : value + 1] in (" ", "\t"):
                value += 1
            return None if value == len(text) else (at, value)
        at = _next_line(text, at)
        if at < 0:
            break
    return None


def _next_line(text: str, at: int) -> int:
    end = text.find("\r", at, len(text) - 1)
    return end + 2 if end >= 0 and text[end + 1] == "\n" else -1


def line_length(text: str, at: int) -> int:
    """The length of the line at an offset, its end included; 0 where that is a bare CR."""
    end = text.find("\r", at)
    if end < 0:
        return len(text) - at
    return end + 2 - at if text[end + 1 : end + 2] == "\n" else 0


def part(kind: str, content: str, disposition: str, delimiter: str, first: bool) -> str | None:
    """A part with the boundary that ends it (and the one before it); None for a bad boundary."""
    if not content or not kind or not delimiter or delimiter.startswith("-"):
        return None
    lines = [f"--{delimiter}\r\n"] if first else []
    lines.append(f"Content-Type: {kind}\r\n")
    if disposition:
        lines.append(f"Content-Disposition: {disposition}\r\n")
    end = "" if content.endswith("\r\n\r\n") else "\r\n"
    return "".join([*lines, f"\r\n{content}{end}--{delimiter}\r\n"])

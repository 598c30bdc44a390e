"""SIP messages in files, for the command line: read as they would come from the network."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from fake_ksr.calls import Sent
from fake_ksr.errors import MessageError
from fake_ksr.message import SipMessage, parse_message

_LENGTH = re.compile(
    r"^((?:Content-Length|l)[ \t]*:[ \t]*)(\d+)[ \t]*$", re.IGNORECASE | re.MULTILINE
)
_FIRST = re.compile(r"SIP/2\.0 \d{3} |[^\s:]+ \S+ SIP/2\.0[ \t]*$")
_FINAL = 200


def read_message(path: Path) -> str:
    """The message in a file, as wire text; lines that end in LF get CRLF.

    Raises MessageError where the file cannot be read or holds no SIP message.
    """
    try:
        text = path.read_bytes().decode("latin-1")
    except OSError as error:
        raise MessageError(f"{path}: {error.strerror}: name a file with one SIP message") from error
    if "\r\n" not in text:
        text = _with_crlf(text)
    if parse_message(text) is None:
        raise MessageError(_why_not(path, text))
    return text


def _with_crlf(text: str) -> str:
    """A message whose lines end in LF as it stood before an editor or git made them so."""
    head, _, body = text.lstrip("\n").partition("\n\n")
    longer = body.replace("\n", "\r\n")

    def counted(found: re.Match[str]) -> str:
        # a body that was counted with LF is counted anew, one counted with CRLF is right again
        return f"{found[1]}{len(longer) if int(found[2]) == len(body) else found[2]}"

    lines = _LENGTH.sub(counted, head.rstrip("\n")).replace("\n", "\r\n")
    return f"{lines}\r\n\r\n{longer}"


def _why_not(path: Path, text: str) -> str:
    first = text.lstrip("\r\n").partition("\n")[0].rstrip("\r")
    if not _FIRST.match(first):
        shown = repr(first[:60]) if first else "nothing"
        wanted = "METHOD URI SIP/2.0, or SIP/2.0 CODE REASON"
        return f"{path}:1: no SIP message: it begins with {shown}, and must with {wanted}"
    head, empty_line, _ = text.partition("\r\n\r\n")
    for number, line in enumerate(head.split("\r\n")[1:], 2):
        if line and line[0] not in " \t" and ":" not in line:
            return f"{path}:{number}: no SIP message: {line[:60]!r} must be NAME: VALUE"
    if not empty_line:
        return f"{path}: no SIP message: an empty line must follow the header fields"
    return f"{path}: Kamailio parses no such message: look at Via, CSeq and Content-Length"


def answered_by(text: str, sent: Sequence[Sent]) -> tuple[str, Sent | None]:
    """A reply as it answers one of the requests that the server sent, and that request.

    A reply whose topmost Via names none of them was written down elsewhere: it answers the first
    request with its Call-ID and CSeq that got no final reply yet (`sent` holds those alone), and
    gets the Vias and the Record-Routes of that.
    """
    reply = parse_message(text)
    assert reply is not None
    branch = reply.vias[0].branch if reply.vias else ""
    for one in sent:
        if branch and one.sip.vias[0].branch == branch:
            return text, one
    for one in sent:
        if (one.sip.call_id, one.sip.cseq) == (reply.call_id, reply.cseq):
            return _fitted(reply, one.sip), one
    return text, None


def is_final(text: str) -> bool:
    """Whether a reply ends the request that it answers."""
    reply = parse_message(text)
    return reply is not None and reply.status >= _FINAL


def _fitted(reply: SipMessage, request: SipMessage) -> str:
    taken = ("via", "record-route") if 100 < reply.status < 300 else ("via",)
    ours = "".join(request.text[h.start : h.end] for h in request.headers if h.key in taken)
    own = "".join(
        reply.text[h.start : h.end] for h in reply.headers if h.key not in ("via", "record-route")
    )
    return f"{reply.text.partition(chr(10))[0]}\n{ours}{own}{reply.text[reply.unparsed :]}"

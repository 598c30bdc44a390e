"""Edits of a message's body, and the message with all of its edits (core/msg_translator.c)."""

from __future__ import annotations

from fake_ksr import mime
from fake_ksr.lumps import Lumps, SendContext
from fake_ksr.message import SipMessage, parse_message
from fake_ksr.routed import RoutedMessage


def edit(msg: RoutedMessage, offset: int, length: int, text: str = "") -> None:
    """Put a text in the place of a stretch of the received message, or in front of an offset."""
    lumps = msg.body_lumps if offset > msg.sip.unparsed else msg.lumps
    lumps.delete(offset, length, text)


def replace(msg: RoutedMessage, body: str) -> None:
    """Replace the whole body; earlier edits of it are dropped."""
    msg.body_lumps = Lumps()
    edit(msg, msg.sip.body_start, len(msg.sip.body))
    edit(msg, msg.sip.body_start, 0, body)


def edited(msg: RoutedMessage, context: SendContext) -> str:
    """The body with its edits."""
    return msg.body_lumps.apply(msg.sip.text, context, msg.sip.body_start)


def mend_boundaries(msg: RoutedMessage, context: SendContext) -> None:
    """Put the lines between the parts right, where a function has changed the parts."""
    if not msg.multipart:
        return
    try:
        boundary = mime.boundary_line(msg.sip)
    except mime.NoParameters:
        return  # only turning into parts: to be looked at when it is
    if boundary is None:
        return
    body = edited(msg, context)
    places = []
    at = mime.find_line(body, boundary)
    while at >= 0:
        places.append(at)
        at = mime.find_line(body, boundary, at + len(boundary))
    if len(places) < 2:
        return
    pieces = []
    for start, end in zip(places, places[1:], strict=False):
        length = mime.line_length(body, start)
        plain = body[start : start + length] == f"{boundary}\r\n"
        pieces.append(body[start:end] if plain else f"{boundary}\r\n{body[start + length : end]}")
    replace(msg, "".join([*pieces, f"{boundary}--\r\n"]))
    msg.multipart = False


def changed_text(msg: RoutedMessage, lumps: Lumps, context: SendContext) -> str:
    """The whole message, its URI and its body changed, with these edits of its headers."""
    text, uri = msg.sip.text, msg.sip.uri
    begin, start = "", 0
    if msg.new_uri:
        at = text.index(uri, len(msg.sip.method))
        begin, start = text[:at] + msg.new_uri, at + len(uri)
    if msg.body_lumps:
        lumps = lumps.followed_by(msg.body_lumps)
    return begin + lumps.apply(text, context, start)


def fix_length(msg: RoutedMessage, lumps: Lumps, context: SendContext, proto: str) -> None:
    """Correct Content-Length where the body has changed, or on a stream."""
    sip = msg.sip
    stream = proto in ("tcp", "tls", "ws", "wss")
    if not stream and not msg.body_lumps:
        return
    length = len(edited(msg, context)) if msg.body_lumps else len(sip.body)
    header = sip.first("content-length")
    changed = length != len(sip.body)
    if header is None:
        if stream:
            lumps.insert(sip.unparsed, f"Content-Length: {length}\r\n", "content-length")
    elif changed or (stream and header.body != str(length)):
        lumps.delete(header.body_start, len(header.body), str(length), "content-length")


def reparsed(text: str) -> SipMessage | None:
    """A message that was changed; None where Kamailio cannot read it any more."""
    sip = parse_message(text)
    if (
        sip is None
        or not sip.headers
        or (sip.first("via") is not None and not sip.vias)
        or (sip.first("to") is not None and sip.to is None)
        or (sip.first("cseq") is not None and not sip.cseq[0])
    ):
        return None
    return sip


def set_text(msg: RoutedMessage, text: str) -> bool:
    """Go on with another text of the message; False where that cannot be read."""
    msg.lumps, msg.body_lumps = Lumps(), Lumps()
    msg.reply_lumps, msg.reply_body = [], ""
    msg.new_uri = msg.instance = msg.ruid = msg.location_user_agent = ""
    msg.authorized_user, msg.authorized_header = None, -1
    msg.max_forwards = None
    msg.contact_changed = False
    sip = reparsed(text)
    if sip is not None:
        msg.sip = sip
    return sip is not None

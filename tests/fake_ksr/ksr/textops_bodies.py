"""KSR.textops on bodies: their types, setting them, and parts of them."""

from __future__ import annotations

import re

from fake_ksr import edits, mime, sdp
from fake_ksr.errors import NotSimulated
from fake_ksr.ksr.base import Submodule
from fake_ksr.lumps import Lumps
from fake_ksr.pvars import specs
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.releases import mended

BOUNDARY = "unique-boundary-1"
PART_TYPE = "text/plain"
HEADER_SIZE = 128


class TextOpsBodies(Submodule):
    """The functions of the textops module for bodies."""

    def has_body(self) -> int:
        return self.has_body_type("")

    def has_body_type(self, wanted: str) -> int:
        sip = self._msg.sip
        asked = mime.decode_type(wanted) if wanted else None
        if wanted and asked is None:
            self._log("err", f"unsupported mime <{wanted}>")
            return -1
        length = sip.get("content-length")
        if not length.isdecimal() or int(length) == 0:
            return -1
        if asked is None:
            return 1
        try:
            return 1 if (mime.content_type(sip) or mime.SDP) == asked else -1
        except ValueError:
            self._log("err", "failed to extract content type hdr")
            return -1

    def is_audio_on_hold(self) -> int:
        return sdp.audio_hold(self._msg.sip) or -1

    # --- the body as a whole ---

    def set_body(self, body: str, content_type: str) -> int:
        msg = self._msg
        if not body or not content_type:
            self._log("err", "invalid body or content-type parameter")
            return -1
        sip = msg.sip
        msg.body_lumps = Lumps()
        length = sip.get("content-length")
        size = int(length) if length.isdecimal() else 0
        if self._server.since("6.1"):
            size = len(sip.body)
        elif size > len(sip.body):
            self._log("err", f"invalid content length: {size}")
            return -1
        edits.edit(msg, sip.body_start, size)
        header = sip.first("content-type")
        if header is None or header.body != content_type:
            if header is not None:
                msg.lumps.delete(header.start, header.end - header.start)
            msg.lumps.insert(sip.unparsed, f"Content-Type: {content_type}\r\n")
        if sip.first("content-length") is None:
            msg.lumps.insert(sip.unparsed, f"Content-Length: {len(body)}\r\n")
        edits.edit(msg, sip.body_start, 0, body)
        return 1

    def set_body_hex(self, body: str, content_type: str) -> int:
        decoded = self._decoded(body)
        return -1 if decoded is None else self.set_body(decoded, content_type)

    def set_reply_body(self, body: str, content_type: str) -> int:
        if not body or not content_type:
            self._log("err", "invalid body or content-type parameter")
            return -1
        self._msg.reply_lumps.append(f"Content-Type: {content_type}\r\n")
        if self._msg.reply_body:
            self._log("err", "cannot add body lump")
            return -1
        self._msg.reply_body = body
        return 1

    def set_reply_body_hex(self, body: str, content_type: str) -> int:
        decoded = self._decoded(body)
        return -1 if decoded is None else self.set_reply_body(decoded, content_type)

    # --- turning it into parts ---

    def set_body_multipart_mode(self) -> int:
        return self.set_body_multipart("", "", "")

    def set_body_multipart_boundary(self, boundary: str) -> int:
        return self.set_body_multipart("", "", boundary)

    def set_body_multipart_content(self, body: str, content_type: str) -> int:
        return self.set_body_multipart(body, content_type, "")

    def set_body_multipart(self, body: str, content_type: str, boundary: str) -> int:
        msg = self._msg
        sip = msg.sip
        already = mime.is_mixed(sip)
        if already and not body:
            return 1
        delimiter = boundary or BOUNDARY
        msg.body_lumps = Lumps()
        kind = content_type or PART_TYPE
        content = body
        if not body:
            content, kind = sip.body, sip.get("content-type") or kind
        edits.edit(msg, sip.body_start, len(sip.body))
        first = mime.part(kind, content, "", delimiter, first=True)
        if first is None:
            self._log("err", "no body, or couldn't create initial boundary")
            return -1
        length = f"Content-Length: {len(first)}\r\n" if sip.first("content-length") is None else ""
        if already:
            msg.lumps.insert(sip.unparsed, length)
        else:
            header = sip.first("content-type")
            if header is not None:
                msg.lumps.delete(header.start, header.end - header.start)
            line = f'Content-Type: multipart/mixed;boundary="{delimiter}"\r\n'
            if len(line) >= HEADER_SIZE:
                self._log("err", "failed to build new content type")
                msg.lumps.insert(sip.unparsed, length)
                return -1
            msg.lumps.insert(sip.unparsed, f"{line}{length}Mime-Version: 1.0\r\n")
        edits.edit(msg, sip.body_start, 0, first)
        msg.multipart = True
        return 1

    # --- parts ---

    def append_body_part(self, body: str, content_type: str) -> int:
        return self.append_body_part_cd(body, content_type, "")

    def append_body_part_cd(self, body: str, content_type: str, disposition: str) -> int:
        msg = self._msg
        sip = msg.sip
        if not body or not content_type or not sip.body:
            self._log("err", "invalid parameter, or no message body")
            return -1
        safe = mended(self._server.release, "6.0.7", "6.1.3")
        if sip.first("content-type") is None:
            if not safe:
                raise _crash("append_body_part", "a body without Content-Type")
            return -1
        if safe and not mime.is_mixed(sip):
            self._log("err", "message body is not multipart/mixed")
            return -1
        delimiter = mime.mixed_delimiter(sip.get("content-type"))
        made = mime.part(content_type, body, disposition, delimiter or "", first=False)
        if made is None:
            self._log("err", "Cannot get boundary. Is body multipart?")
            return -1
        edits.edit(msg, len(sip.text), 0, made)
        msg.multipart = True
        return 1

    def append_body_part_hex(self, body: str, content_type: str) -> int:
        return self.append_body_part_hex_cd(body, content_type, "")

    def append_body_part_hex_cd(self, body: str, content_type: str, disposition: str) -> int:
        decoded = self._decoded(body)
        if decoded is None:
            return -1
        return self.append_body_part_cd(decoded, content_type, disposition)

    def remove_body_part(self, content_type: str) -> int:
        start, end = self._part(content_type)[0], self._part(content_type)[3]
        if end < 0:
            return -1
        edits.edit(self._msg, self._msg.sip.body_start + start, end - start)
        self._msg.multipart = True
        return 1

    def filter_body(self, content_type: str) -> int:
        sip = self._msg.sip
        if not sip.body or not mime.is_mixed(sip):
            self._log("warn", "body not multipart")
            return -1
        _, start, end, _ = self._part(content_type, after_empty_lines=True)
        if end < 0:
            return -1
        edits.edit(self._msg, sip.body_start, start)
        edits.edit(self._msg, sip.body_start + end - 2, len(sip.body) - end + 2)
        return 1

    def get_body_part(self, content_type: str, destination: str) -> int:
        return self._get_part("get_body_part", content_type, destination, raw=False)

    def get_body_part_raw(self, content_type: str, destination: str) -> int:
        return self._get_part("get_body_part_raw", content_type, destination, raw=True)

    def _get_part(self, name: str, content_type: str, destination: str, raw: bool) -> int:
        sip = self._msg.sip
        if not specs.exists(self._server, destination) or not sip.body:
            return -1
        try:
            mime.boundary_line(sip)
            start, content, boundary, end = self._part(content_type)
        except mime.NoParameters:
            start, content, boundary, end = 0, 0, len(sip.body), len(sip.body)
        if end < 0:
            return -1
        if not specs.writable(self._server, destination):
            raise _crash(name, f"setting {destination}")
        value = sip.body[start:end] if raw else sip.body[content:boundary]
        Evaluator(self._server).set(destination, value)
        return 1

    def _part(
        self, content_type: str, *, after_empty_lines: bool = False
    ) -> tuple[int, int, int, int]:
        """The first part of a type: where its Content-Type is, what follows, the boundary after it.

        The last number is where the line of that boundary ends. Both are -1 where there is no such
        part.
        """
        none = (0, 0, -1, -1)
        body = self._msg.sip.body
        if not body:
            return none
        try:
            boundary = mime.boundary_line(self._msg.sip)
        except mime.NoParameters:
            return none
        if boundary is None:
            return none
        at = 0
        while found := mime.find_header(body, "Content-Type", at):
            start, value = found
            if len(body) - value <= len(content_type) + 2:
                break
            if body[value:].lower().startswith(content_type.lower()):
                content = value + len(content_type)
                if not body.startswith("\r\n", content):
                    self._log("err", "no CRLF found after content type")
                    break
                content += 2
                while after_empty_lines and body[content : content + 1] in ("\r", "\n"):
                    content += 1
                line = mime.find_line(body, boundary, content)
                if line < 0:
                    self._log("err", "boundary not found after content")
                    break
                length = mime.line_length(body, line + len(boundary))
                end = line + len(boundary) + length if length else -1
                return start, content, line, end
            at = value
        return none

    def _decoded(self, text: str) -> str | None:
        """Bytes written in hexadecimal; spaces and tabs between them do not matter."""
        if re.fullmatch(r"[ \t]*(?:[0-9A-Fa-f]{2}[ \t]*)+", text) is None:
            self._log("err", f"invalid input hex data [{text}]")
            return None
        return bytes.fromhex(text).decode("latin-1")


def _crash(function: str, what: str) -> NotSimulated:
    """Where the real server crashes there is no answer."""
    return NotSimulated(
        f"KSR.textops.{function} on {what} (Kamailio crashes)",
        f'kamailio.script("KSR.textops.{function}", -1)',
    )

"""KSR.textops: headers and bodies as text."""

from __future__ import annotations

from fake_ksr import regex
from fake_ksr.ksr.base import Submodule


class TextOps(Submodule):
    """The functions of the textops module that routing mostly needs."""

    name = "textops"

    def has_body(self) -> int:
        return 1 if self._msg.sip.body else -1

    def has_body_type(self, wanted: str) -> int:
        content = self._msg.sip.get("content-type").partition(";")[0].strip().lower()
        return 1 if self._msg.sip.body and content == wanted.lower() else -1

    def is_present_hf(self, name: str) -> int:
        return 1 if self._msg.sip.first(name) is not None else -1

    def is_present_hf_re(self, pattern: str) -> int:
        return (
            1 if any(regex.found(pattern, header.name) for header in self._msg.sip.headers) else -1
        )

    def remove_hf(self, name: str) -> int:
        for header in self._msg.sip.all(name):
            self._msg.lumps.delete(header.start, header.end - header.start)
        return 1

    def remove_hf_re(self, pattern: str) -> int:
        headers = self._msg.sip.headers
        found = [header for header in headers if regex.found(pattern, header.name)]
        for header in found:
            self._msg.lumps.delete(header.start, header.end - header.start)
        return 1 if found else -1

    def search(self, pattern: str) -> int:
        return 1 if regex.found(pattern, self._msg.sip.text, by_line=True) else -1

    def search_body(self, pattern: str) -> int:
        return 1 if regex.found(pattern, self._msg.sip.body, by_line=True) else -1

    def starts_with(self, text: str, prefix: str) -> int:
        return compared(text[: len(prefix)], prefix) if len(text) >= len(prefix) else -1

    def ends_with(self, text: str, suffix: str) -> int:
        if len(suffix) > len(text):
            return -1
        return compared(text[len(text) - len(suffix) :], suffix)

    def cmp_str(self, one: str, other: str) -> int:
        return compared(one, other)

    def cmp_istr(self, one: str, other: str) -> int:
        return compared(one.lower(), other.lower())

    def set_body(self, body: str, content_type: str) -> int:
        self._replace_body(body, content_type)
        return 1

    def set_reply_body(self, body: str, content_type: str) -> int:
        self._msg.reply_lumps.append(f"Content-Type: {content_type}\r\n")
        self._msg.reply_body = body
        return 1

    def _replace_body(self, body: str, content_type: str) -> None:
        msg = self._msg
        msg.body = body
        header = msg.sip.first("content-type")
        if header is not None:
            msg.lumps.delete(header.start, header.end - header.start)
        msg.lumps.insert(msg.sip.unparsed, f"Content-Type: {content_type}\r\n")


def compared(one: str, other: str) -> int:
    """1 the same, -1 the first is the greater, -2 the second."""
    return 1 if one == other else -1 if one > other else -2

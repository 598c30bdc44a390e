"""KSR.hdr: reading, adding and removing headers."""

from __future__ import annotations

from collections.abc import Callable

from fake_ksr.ksr.base import Submodule, XVal
from fake_ksr.message import Header

MAX_NAME = 124
CONTENT_TESTS: dict[str, Callable[[str, str], bool]] = {
    "eq": lambda body, wanted: body == wanted,
    "ne": lambda body, wanted: body != wanted,
    "sw": lambda body, wanted: body.startswith(wanted),
    "in": lambda body, wanted: wanted in body,
}


class Hdr(Submodule):
    """The functions of KSR.hdr; changes show only in what is sent."""

    name = "hdr"

    def append(self, text: str) -> int:
        self._msg.lumps.insert(self._msg.sip.unparsed, text)
        return 1

    def insert(self, text: str) -> int:
        self._msg.lumps.insert(self._msg.sip.headers[0].start, text)
        return 1

    def append_after(self, text: str, name: str) -> int:
        header = self._msg.sip.first(name)
        self._msg.lumps.insert(self._msg.sip.unparsed if header is None else header.end, text)
        return 1

    def insert_before(self, text: str, name: str) -> int:
        header = self._msg.sip.first(name) or self._msg.sip.headers[0]
        self._msg.lumps.insert(header.start, text)
        return 1

    def remove(self, name: str) -> int:
        if len(name) > MAX_NAME:
            return -1
        for header in self._msg.sip.all(name):
            self._msg.lumps.delete(header.start, header.end - header.start)
        return 1

    def rmappend(self, remove: str, text: str) -> int:
        return self.append(text) if self.remove(remove) > 0 else -1

    def rminsert(self, remove: str, text: str) -> int:
        return self.insert(text) if self.remove(remove) > 0 else -1

    def is_present(self, name: str) -> int:
        return 1 if len(name) <= MAX_NAME and self._msg.sip.first(name) is not None else -1

    def append_to_reply(self, text: str) -> int:
        self._msg.reply_lumps.append(text)
        return 1

    def get(self, name: str) -> XVal:
        return self._body(name, 0, None)

    def gete(self, name: str) -> XVal:
        return self._body(name, 0, "")

    def getw(self, name: str) -> XVal:
        return self._body(name, 0, "<null>")

    def get_idx(self, name: str, index: int) -> XVal:
        return self._body(name, index, None)

    def gete_idx(self, name: str, index: int) -> XVal:
        return self._body(name, index, "")

    def getw_idx(self, name: str, index: int) -> XVal:
        return self._body(name, index, "<null>")

    def match_content(self, name: str, operator: str, value: str, which: str) -> bool:
        test = CONTENT_TESTS.get(operator.lower())
        kind = which[:1].lower()
        if test is None or kind not in ("f", "l", "a", "o"):
            self._log("err", f"invalid operator or header index: {operator} {which}")
            return False
        found = [test(h.body.lower(), value.lower()) for h in self._msg.sip.all(name)]
        if not found:
            return False
        return {"f": found[0], "l": found[-1], "a": all(found), "o": any(found)}[kind]

    def _body(self, name: str, index: int, missing: XVal) -> XVal:
        headers: list[Header] = self._msg.sip.all(name)
        if not -len(headers) <= index < len(headers):
            return missing
        return headers[index].body

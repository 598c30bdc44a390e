"""KSR.hdr: reading, adding and removing headers."""

from __future__ import annotations

import re
from collections.abc import Callable

from fake_ksr.fields import Header
from fake_ksr.ksr.base import Submodule, XVal

MAX_NAME = 124
_NAME = re.compile(r"([\w.+~-]+)[ \t]*(?::|$)", re.ASCII)
CONTENT_TESTS: dict[str, Callable[[str, str], bool]] = {
    "eq": lambda body, wanted: body == wanted,
    # Kamailio's slip: another body of the same length is not "another"
    "ne": lambda body, wanted: len(body) != len(wanted),
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
        self._msg.lumps.insert(self._msg.sip.headers_start, text)
        return 1

    def append_after(self, text: str, name: str) -> int:
        known = self._name(name)
        if known is None:
            return -1
        header = self._msg.sip.first(known)
        self._msg.lumps.insert(self._msg.sip.unparsed if header is None else header.end, text)
        return 1

    def insert_before(self, text: str, name: str) -> int:
        known = self._name(name)
        if known is None:
            return -1
        header = self._msg.sip.first(known) or self._msg.sip.headers[0]
        self._msg.lumps.insert(header.start, text)
        return 1

    def remove(self, name: str) -> int:
        known = self._name(name)
        if known is None:
            return -1
        for header in self._msg.sip.all(known):
            self._msg.lumps.delete(header.start, header.end - header.start)
        return 1

    def rmappend(self, remove: str, text: str) -> int:
        return self.append(text) if self.remove(remove) > 0 else -1

    def rminsert(self, remove: str, text: str) -> int:
        return self.insert(text) if self.remove(remove) > 0 else -1

    def is_present(self, name: str) -> int:
        known = self._name(name)
        return 1 if known is not None and self._msg.sip.first(known) is not None else -1

    def append_to_reply(self, text: str) -> int:
        if not text:
            self._log("err", "I won't add an empty lump!")
            return -1
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
        headers = self._msg.sip.all(name)
        found = [test(header.body.strip().lower(), value.lower()) for header in headers]
        if not found:
            return False
        return {"f": found[0], "l": found[-1], "a": all(found), "o": any(found)}[kind]

    def _name(self, name: str) -> str | None:
        """The name that a text begins with, None where it is none or too long."""
        found = _NAME.match(name) if len(name) <= MAX_NAME else None
        if found is None:
            self._log("err", f"error parsing header name [{name}]")
        return None if found is None else found[1]

    def _body(self, name: str, index: int, missing: XVal) -> XVal:
        headers: list[Header] = self._msg.sip.all(name)
        if not -len(headers) <= index < len(headers):
            return missing
        return headers[index].body

"""KSR.textops on headers: finding and removing them."""

from __future__ import annotations

from collections.abc import Callable

from fake_ksr.fields import Header
from fake_ksr.header_names import LONGEST, begins_name, is_name, named
from fake_ksr.ksr.base import Submodule
from fake_ksr.message import SipMessage
from fake_ksr.regex import BadPattern, Regex

LONGEST_TO_REMOVE = 124
PRIVACY = frozenset(("id", "user", "header", "session", "history", "none", "critical"))
COMPARISONS: dict[str, Callable[[str, str], bool]] = {
    "eq": lambda body, wanted: body == wanted,
    "ne": lambda body, wanted: body != wanted,
    "in": lambda body, wanted: wanted in body,
}


class TextOpsHeaders(Submodule):
    """The functions of the textops module that find or remove headers."""

    def is_present_hf(self, name: str) -> int:
        return 1 if named(self._msg.sip, name) else -1

    def is_present_hf_re(self, pattern: str) -> int:
        return 1 if self._matching(pattern) else -1

    def search_hf(self, name: str, pattern: str, flags: str) -> int:
        headers = looked_at(self._msg.sip, name, flags)
        try:
            with Regex(pattern) as regex:
                found = any(regex.search(header.body) is not None for header in headers)
        except BadPattern:
            return self._bad_pattern(pattern)
        return 1 if found and pattern else -1

    def is_privacy(self, kind: str) -> int:
        values = _privacy(self._msg.sip.get("privacy"))
        return 1 if kind.lower() in PRIVACY and kind.lower() in values else -1

    def remove_hf(self, name: str) -> int:
        if len(name) > LONGEST_TO_REMOVE or not begins_name(name):
            return -1
        self._remove(self._msg.sip.all(name))
        return 1

    def remove_hf_re(self, pattern: str) -> int:
        return self._remove(self._matching(pattern))

    def remove_hf_exp(self, pattern: str, skip: str) -> int:
        try:
            with Regex(pattern) as wanted, Regex(skip) as kept:
                found = [
                    header
                    for header in self._msg.sip.headers
                    if kept.search(header.name) is None and wanted.search(header.name) is not None
                ]
        except BadPattern as error:
            return self._bad_pattern(str(error))
        return self._remove(found)

    def remove_hf_idx(self, name: str, index: int) -> int:
        if not begins_name(name):
            return -1
        headers = self._msg.sip.all(name)
        if index >= len(headers):
            return 2
        if index >= -len(headers):
            self._remove([headers[index]])
        return 1

    def remove_hf_match(self, name: str, operator: str, expression: str) -> int:
        if not begins_name(name):
            return -1
        headers = self._msg.sip.all(name)
        test = COMPARISONS.get(operator.lower())
        if test is not None:
            return self._remove([one for one in headers if test(one.body, expression)], -2)
        if operator.lower() != "re":
            self._log("err", f"unknown operator [{operator}]")
            return -1
        try:
            with Regex(expression) as regex:
                found = [header for header in headers if regex.search(header.body) is not None]
        except BadPattern:
            return self._bad_pattern(expression)
        return self._remove(found, -2)

    def _matching(self, pattern: str) -> list[Header]:
        """The headers whose names match; none for a bad pattern."""
        try:
            with Regex(pattern) as regex:
                return [
                    header
                    for header in self._msg.sip.headers
                    if regex.search(header.name) is not None
                ]
        except BadPattern:
            self._bad_pattern(pattern)
            return []

    def _remove(self, headers: list[Header], none: int = -1) -> int:
        """1, or another answer where there is nothing to remove."""
        for header in headers:
            self._msg.lumps.delete(header.start, header.end - header.start)
        return 1 if headers else none

    def _bad_pattern(self, pattern: str) -> int:
        self._log("err", f"failed to compile regex: {pattern}")
        return -1


def looked_at(sip: SipMessage, name: str, flags: str) -> list[Header]:
    """The headers of a name that search_hf and subst_hf look at: first, last or all."""
    if not is_name(name) or len(name) > LONGEST:
        return []
    headers = sip.all(name)
    return (
        headers[:1] if flags.startswith("f") else headers[-1:] if flags.startswith("l") else headers
    )


def _privacy(body: str) -> set[str]:
    """The values of a Privacy header (RFC 3323); none where it cannot be parsed."""
    values = {value.strip(" \t\r\n").lower() for value in body.split(";")}
    if not values <= PRIVACY or ("none" in values and len(values) > 1):
        return set()
    return values

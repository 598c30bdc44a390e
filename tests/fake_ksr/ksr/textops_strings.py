"""KSR.textops on strings: comparisons, lists, patterns."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule
from fake_ksr.pvars import specs
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.regex import EXTENDED, NOT_LINE_START, BadPattern, Regex
from fake_ksr.substitution import BadSubstitution, Substitution

SPACE = " \t\r\n"


class TextOpsStrings(Submodule):
    """The functions of the textops module that look at their arguments alone."""

    def cmp_str(self, one: str, other: str) -> int:
        return compared(one, other)

    def cmp_istr(self, one: str, other: str) -> int:
        return compared(one.lower(), other.lower())

    def starts_with(self, text: str, prefix: str) -> int:
        return compared(text[: len(prefix)], prefix) if len(text) >= len(prefix) else -1

    def ends_with(self, text: str, suffix: str) -> int:
        if len(suffix) > len(text):
            return -1
        return compared(text[len(text) - len(suffix) :], suffix)

    def str_find(self, text: str, needle: str) -> int:
        if not needle:
            # the search wants the first character to be the same: the end of both strings
            return len(text) + 1
        return text.find(needle) + 1 or -1

    def str_ifind(self, text: str, needle: str) -> int:
        return text.lower().find(needle.lower()) + 1 or -1

    def str_any_in(self, text: str, characters: str) -> int:
        return 1 if set(text) & set(characters) else -1

    def str_all_in(self, text: str, characters: str) -> int:
        return 1 if text and characters and set(characters) <= set(text) else -1

    def in_list(self, subject: str, items: str, separator: str) -> int:
        return 1 if subject and subject in _items(items, separator) else -1

    def in_list_prefix(self, subject: str, items: str, separator: str) -> int:
        found = any(item and subject.startswith(item) for item in _items(items, separator))
        return 1 if found else -1

    def search_str(self, text: str, pattern: str) -> int:
        if not pattern:
            return 2
        if not text:
            return -2
        try:
            with Regex(pattern) as regex:
                return 1 if regex.search(text) is not None else -1
        except BadPattern:
            self._log("err", f"failed to compile regex: {pattern}")
            return -2

    def regex_substring(
        self, text: str, pattern: str, index: int, count: int, destination: str
    ) -> int:
        if index > count - 1 or not specs.writable(self._server, destination):
            self._log("err", "destination pseudo-variable is not writable, or no such group")
            return -1
        try:
            with Regex(pattern, EXTENDED) as regex:
                # the module hands over REG_EXTENDED, which is REG_NOTBOL there
                found = regex.search(text, count, NOT_LINE_START)
        except BadPattern:
            self._log("err", "regular expression coudnt be compiled")
            return -1
        if found is None:
            return -2
        start, end = found[index]
        if start == end:
            self._log("warn", "Matched string is empty")
            return -1
        Evaluator(self._server).set(destination, text[start:end])
        return 1

    def subst_v(self, text: str, expression: str, destination: str) -> int:
        if not specs.writable(self._server, destination):
            return -1
        try:
            changed = Substitution(self._server, expression).changed(text)
        except BadSubstitution:
            return -1
        if changed is None:
            return -1
        Evaluator(self._server).set(destination, changed)
        return 1


def compared(one: str, other: str) -> int:
    """1 the same, -1 the first is the greater, -2 the second."""
    return 1 if one == other else -1 if one > other else -2


def _items(text: str, separator: str) -> list[str]:
    """The items of a list, by the first character of the separator; none without one."""
    if not text or not separator:
        return []
    return [item.strip(SPACE) for item in text.split(separator[0])]

"""KSR.textops on the message as text: searches and replacements.

They look at the message as received; what they change shows when the message is printed.
"""

from __future__ import annotations

from collections.abc import Callable

from fake_ksr import edits
from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.siputils_uris import user_of
from fake_ksr.ksr.textops_headers import looked_at
from fake_ksr.regex import NOT_LINE_START, BadPattern, Regex
from fake_ksr.rewrite import with_user
from fake_ksr.substitution import BadSubstitution, Substitution

Place = tuple[int, int]
"""Start and end in the message."""


class TextOpsEdits(Submodule):
    """The functions of the textops module that search in the message, or replace."""

    # --- headers and body ---

    def search(self, pattern: str) -> int:
        if not pattern:
            return 1
        return 1 if self._first(pattern, (0, len(self._msg.sip.text))) else -1

    def search_append(self, pattern: str, text: str) -> int:
        return self._append(pattern, text, self._after_first_line())

    def replace(self, pattern: str, text: str) -> int:
        return self._replace(pattern, text, self._after_first_line())

    def replace_all(self, pattern: str, text: str) -> int:
        return self._replace_all(pattern, text, self._after_first_line())

    def replace_str(self, needle: str, text: str, mode: str) -> int:
        return self._replace_str(needle, text, mode, self._after_first_line())

    def subst(self, expression: str) -> int:
        return self._subst(expression, self._after_first_line())

    # --- headers ---

    def replace_hdrs(self, pattern: str, text: str) -> int:
        return self._replace(pattern, text, self._headers())

    def replace_hdrs_str(self, needle: str, text: str, mode: str) -> int:
        return self._replace_str(needle, text, mode, self._headers())

    def subst_hf(self, name: str, expression: str, flags: str) -> int:
        headers = looked_at(self._msg.sip, name, flags)
        places = [(one.body_start, one.body_start + len(one.body)) for one in headers]
        # a list, since every header is to be looked at
        return max([self._subst(expression, place) for place in places], default=-1)

    # --- body ---

    def search_body(self, pattern: str) -> int:
        if not pattern:
            return 1
        return self._in_body(lambda body: 1 if self._first(pattern, body) else -1)

    def search_append_body(self, pattern: str, text: str) -> int:
        return self._in_body(lambda body: self._append(pattern, text, body))

    def replace_body(self, pattern: str, text: str) -> int:
        return self._in_body(lambda body: self._replace(pattern, text, body))

    def replace_body_all(self, pattern: str, text: str) -> int:
        return self._in_body(lambda body: self._replace_all(pattern, text, body))

    def replace_body_atonce(self, pattern: str, text: str) -> int:
        return self._in_body(lambda body: self._replace_all(pattern, text, body, by_line=False))

    def replace_body_str(self, needle: str, text: str, mode: str) -> int:
        return self._in_body(lambda body: self._replace_str(needle, text, mode, body))

    def subst_body(self, expression: str) -> int:
        return self._in_body(lambda body: self._subst(expression, body))

    # --- the Request-URI ---

    def subst_uri(self, expression: str) -> int:
        changed = self._changed(expression, self._msg.uri)
        if changed is None:
            return -1
        self._msg.new_uri = changed
        self._context.uri_new = True
        return 1

    def subst_user(self, expression: str) -> int:
        uri = self._msg.parsed_uri
        changed = None if uri is None else self._changed(expression, user_of(uri))
        rewritten = None if changed is None else with_user(self._msg.uri, changed)
        if rewritten is None:
            return -1
        self._msg.new_uri = rewritten
        self._context.uri_new = True
        return 1

    # --- how ---

    def _after_first_line(self) -> Place:
        text = self._msg.sip.text
        return text.index("\n") + 1, len(text)

    def _headers(self) -> Place:
        return self._after_first_line()[0], self._msg.sip.unparsed

    def _in_body(self, function: Callable[[Place], int]) -> int:
        sip = self._msg.sip
        if not sip.body:
            self._log("dbg", "message body has zero length")
            return -1
        return function((sip.body_start, len(sip.text)))

    def _first(self, pattern: str, place: Place) -> Place | None:
        """Where the first match is, None without one."""
        start, end = place
        try:
            with Regex(pattern) as regex:
                found = regex.search(self._msg.sip.text[start:end])
        except BadPattern:
            self._bad(pattern)
            return None
        return None if found is None else (start + found[0][0], start + found[0][1])

    def _append(self, pattern: str, text: str, place: Place) -> int:
        found = self._first(pattern, place)
        if found is None:
            return -1
        edits.edit(self._msg, found[1], 0, text)
        return 1

    def _replace(self, pattern: str, text: str, place: Place) -> int:
        found = self._first(pattern, place)
        if found is None:
            return -1
        edits.edit(self._msg, found[0], found[1] - found[0], text)
        return 1

    def _replace_all(self, pattern: str, text: str, place: Place, by_line: bool = True) -> int:
        at, end = place
        whole = self._msg.sip.text
        flags, answer = 0, -1
        try:
            with Regex(pattern) as regex:
                while at < end and (found := regex.search(whole[at:end], 1, flags)):
                    start, stop = found[0]
                    if start == stop:
                        self._log("err", "matched string is empty... invalid regexp?")
                        return -1
                    edits.edit(self._msg, at + start, stop - start, text)
                    at += stop
                    flags = 0 if by_line and whole[at - 1] in "\r\n" else NOT_LINE_START
                    answer = 1
        except BadPattern:
            self._bad(pattern)
        return answer

    def _replace_str(self, needle: str, text: str, mode: str, place: Place) -> int:
        start, end = place
        whole = self._msg.sip.text
        at = whole.find(needle, start, end) if needle else -1
        while at >= 0:
            edits.edit(self._msg, at, len(needle), text)
            if mode[:1] in ("f", "F"):
                break
            # once it has found one it goes on to the end of the message
            at = whole.find(needle, at + len(needle))
        return 1

    def _subst(self, expression: str, place: Place) -> int:
        start, end = place
        try:
            done = Substitution(self._server, expression).run(self._msg.sip.text[start:end])
        except BadSubstitution as error:
            self._log("err", f"cannot compile subst expression, or not run it: {error}")
            return -1
        for one in done:
            edits.edit(self._msg, start + one.offset, one.size, one.text)
        return 1 if done else -1

    def _changed(self, expression: str, text: str) -> str | None:
        try:
            return Substitution(self._server, expression).changed(text)
        except BadSubstitution as error:
            self._log("err", f"cannot compile subst expression, or not run it: {error}")
            return None

    def _bad(self, pattern: str) -> None:
        self._log("err", f"failed to compile regex: {pattern}")

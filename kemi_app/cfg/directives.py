"""The names of the preprocessor's directives."""

from __future__ import annotations

import difflib
import re
from typing import Final

SINCE: Final = {
    **dict.fromkeys(
        [
            "define",
            "def",
            "trydefine",
            "trydef",
            "redefine",
            "redef",
            "defenv",
            "defenvs",
            "trydefenv",
            "trydefenvs",
            "ifdef",
            "ifndef",
            "else",
            "endif",
            "subst",
            "substdef",
            "substdefs",
            "include_file",
            "import_file",
        ],
        "",
    ),
    **dict.fromkeys(("ifexp", "defexp", "defexps"), "5.7"),
}
"""Every directive and the release that brought it."""

DEFINING: Final = re.compile(
    r"[#!]!(define|def|trydefine|trydef|redefine|redef|defexps|defexp)[ \t\b\r]+"
)
FROM_ENVIRONMENT: Final = re.compile(
    r"[#!]!(trydefenvs|trydefenv|defenvs|defenv)[ \t]*([^ \t\r\n]+)"
)
SUBSTITUTING: Final = re.compile(r"[#!]!(substdefs|substdef|subst)")
INCLUDING: Final = re.compile(r"(?:[#!]!)?(include_file|import_file)[ \t]*([^ \t\r\n]+)")
INCLUDED: Final = re.compile(r"(?:[#!]!)?(?:include_file|import_file)(?!\w)")
NAME: Final = re.compile(r"[A-Za-z_]\w*", re.ASCII)

_MARKS = frozenset(["KAMAILIO", "OPENSER", "SER", "MAXCOMPAT", "ALL"])


def unknown(line: str, release: str) -> str | None:
    """What is wrong with a line that begins with ``#!`` and that Kamailio takes for a comment.

    None where it looks like no directive.
    """
    found = re.match(r"#!([A-Za-z_]\w*)[ \t]*(.*)", line)
    if not found or found[1] in _MARKS:
        return None
    name, rest = found[1], found[2].strip()
    if name in ("else", "endif"):
        after = f"{rest!r} after it: put that into a line of its own" if rest else "no line end"
        return f"#!{name} is only a comment, for there is {after}"
    if name in SINCE:
        if SINCE[name] > release:
            return (
                f"#!{name} is only a comment before Kamailio {SINCE[name]}: use #!ifdef, #!define"
            )
        return f"#!{name} without a name: write what it is about after it"
    near = difflib.get_close_matches(name, SINCE, 1, 0.7)
    if not near and not name.islower():
        return None
    remedy = f"did you mean #!{near[0]}" if near else "write # for a comment"
    return f"#!{name} is no directive, Kamailio takes it for a comment: {remedy}"

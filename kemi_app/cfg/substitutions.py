"""``#!subst``, ``#!substdef`` and ``#!substdefs``: replacements in the strings of the cfg."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kemi_app.cfg.defines import Defines
from kemi_app.cfg.evaluate import evaluate


@dataclass(frozen=True)
class Substitution:
    """One rule: what it finds and what it puts there."""

    find: re.Pattern[str]
    replacement: str
    everywhere: bool
    """The flag g: not only the first one."""

    def apply(self, text: str) -> str:
        """``text`` with what the rule finds in it replaced."""
        return self.find.sub(self._expand, text, count=0 if self.everywhere else 1)

    def _expand(self, found: re.Match[str]) -> str:
        def group(reference: re.Match[str]) -> str:
            number = int(reference[1])
            return (found[number] or "") if number <= (found.re.groups or 0) else ""

        return re.sub(r"\\(\d)", group, self.replacement)


def parts(rule: str) -> tuple[str, str, str] | None:
    """The pattern, the replacement and the flags of "/pattern/replacement/flags"."""
    if not rule or rule[0] == "\\":
        return None
    mark = re.escape(rule[0])
    found = re.fullmatch(
        rf"{mark}((?:(?!{mark}).|(?<=\\){mark})+){mark}((?:(?!{mark}).|(?<=\\){mark})*){mark}(\w*)",
        rule,
        re.DOTALL,
    )
    return (found[1], found[2], found[3]) if found else None


def substitution(rule: str, defines: Defines) -> Substitution | None:
    """The rule that a string of ``#!subst`` makes; None where it makes none."""
    if (found := parts(rule)) is None:
        return None
    pattern, replacement, flags = found
    try:
        compiled = re.compile(pattern, re.IGNORECASE if "i" in flags else 0)
    except (re.error, OverflowError):
        return None
    value = evaluate(replacement, defines)
    return Substitution(compiled, replacement if value is None else value, "g" in flags)

"""Follows the directives of a cfg, but for those that include files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from kemi_app.cfg import directives
from kemi_app.cfg.defines import Define
from kemi_app.cfg.evaluate import evaluate
from kemi_app.cfg.expression import value_of, written
from kemi_app.cfg.place import Place
from kemi_app.cfg.reading import Reading, Tested
from kemi_app.cfg.substitutions import parts, substitution
from kemi_app.cfg.token import Token
from kemi_app.cfg.window import Window

_CONDITION: Final = re.compile(r"[#!]!(?:(ifdef|ifndef|ifexp)[ \t\b\r]+|(else|endif)[ \t\b\r]*\n)")
_VALUE: Final = re.compile(r"[ \t\b\r]*(?:([^\n])((?:\\\n|[^\n])*))?\n")


def line_end(text: str, start: int) -> int:
    """The index after the line's last character and its end."""
    end = text.find("\n", start)
    return len(text) if end < 0 else end + 1


class Preprocessor:
    """Follows directives; what they do is in ``reading``."""

    def __init__(self, reading: Reading) -> None:
        """Add to ``reading``."""
        self.reading = reading

    def follow(self, window: Window, start: int) -> None:
        """Follow what begins with ``#!`` or ``!!`` at ``start``, and go on after it.

        ``#!subst`` and its relatives leave a token behind, for their string comes next; so does
        what is no directive but two negations.
        """
        text, release = window.text, self.reading.release
        if (found := _CONDITION.match(text, start)) and not self._is_later(found[1]):
            window.position = found.end()
            self._condition(window, start, found)
            self._skip(window)
        elif (found := directives.DEFINING.match(text, start)) and not self._is_later(found[1]):
            window.position = found.end()
            self._define(window, window.place(start), found[1])
        elif found := directives.FROM_ENVIRONMENT.match(text, start):
            window.position = found.end()
            self._define_from_environment(window.place(start), found[1], found[2])
        elif found := directives.SUBSTITUTING.match(text, start):
            window.position = found.end()
            self.reading.tokens.append(Token("subst", found[1], 0, window.place(start), True))
        elif text[start] == "!":
            window.position = start + 1
            self.reading.tokens.append(Token("!", "!", 0, window.place(start), False))
        else:
            window.position = line_end(text, start)
            if message := directives.unknown(text[start : window.position], release):
                self.reading.fault(window.place(start), "C004", message)

    def after_string(self, token: Token, before: Token) -> None:
        """What a statement that ends in a string does to what follows it."""
        if before.kind == "subst":
            self._substitute(before.text, token)
            return
        path: str | None = token.text
        if before.text == "loadmodulex":
            path = evaluate(token.text, self.reading.defines)
        if path:
            name = f"MOD_{Path(path).name.removesuffix('.so')}"
            self.reading.defines.names.setdefault(name, Define(name, "", token.place))

    def finish(self) -> None:
        """Note what only the end of the last file shows."""
        for condition in self.reading.conditions.open:
            message = f"{condition.directive} is never closed: write #!endif, alone in its line"
            self.reading.fault(condition.place, "C004", message)

    def _is_later(self, directive: str | None) -> bool:
        return bool(directive) and directives.SINCE[directive or ""] > self.reading.release

    def _condition(self, window: Window, start: int, found: re.Match[str]) -> None:
        place, conditions = window.place(start), self.reading.conditions
        if found[1]:
            self._ask(window, place, found[1])
        elif message := conditions.turn(place) if found[2] == "else" else conditions.end():
            self.reading.fault(place, "C004", message)

    def _ask(self, window: Window, place: Place, directive: str) -> None:
        end = line_end(window.text, window.position)
        rest = window.text[window.position : end].strip()
        window.position = end
        holds, names = False, self.reading.defines.names
        if directive == "ifexp":
            holds = bool(value_of(rest, names))
        elif name := directives.NAME.match(rest):
            self._refuse_dash(place, rest, name.end())
            self.reading.tested.append(Tested(name[0], directive, place))
            holds = (name[0] in names) == (directive == "ifdef")
        else:
            self.reading.fault(place, "C004", f"#!{directive} without a name: write one after it")
        self.reading.conditions.begin(f"#!{directive} {rest}".rstrip(), holds, place)

    def _skip(self, window: Window) -> None:
        """Leave out what a condition leaves out: in there, only conditions are looked for."""
        while self.reading.conditions.skipping:
            if (found := _CONDITION.search(window.text, window.position)) is None:
                window.position = len(window.text)
                return
            window.position = found.end()
            if not self._is_later(found[1]):
                self._condition(window, found.start(), found)

    def _define(self, window: Window, place: Place, directive: str) -> None:
        name = directives.NAME.match(window.text, window.position)
        if not name:
            window.position = line_end(window.text, window.position)
            self.reading.fault(place, "C004", f"#!{directive} without a name: write one after it")
            return
        self._refuse_dash(place, window.text, name.end())
        value = _VALUE.match(window.text, name.end())
        window.position = value.end() if value else len(window.text)
        text = "" if not value or not value[1] else value[1] + value[2].replace("\\\n", "")
        if directive.startswith("defexp"):
            result = value_of(text, self.reading.defines.names)
            text = "" if result is None else written(result)
            text = f'"{text}"' if directive == "defexps" else text
        self._add(Define(name[0], text, place), directive, place)

    def _define_from_environment(self, place: Place, directive: str, text: str) -> None:
        name, _, variable = text.partition("=")
        variable = variable or name
        value = self.reading.defines.environment.get(variable)
        if value is not None:
            value = f'"{value}"' if directive.endswith("s") else value
            self._add(Define(name, value, None), "define", place)
        elif not directive.startswith("try"):
            message = f"the environment has no {variable}: set it, or use #!try{directive}"
            self.reading.fault(place, "C001", message)

    def _substitute(self, directive: str, token: Token) -> None:
        rule, found = substitution(token.text, self.reading.defines), parts(token.text)
        if rule is None or found is None:
            message = f'#!{directive} "{token.text}" is no rule: write "/what/by what/g"'
            self.reading.fault(token.place, "C001", message)
            return
        self.reading.substitutions.append(rule)
        if directive != "subst":
            value = evaluate(found[1], self.reading.defines)
            value = found[1] if value is None else value
            value = f'"{value}"' if directive == "substdefs" else value
            self._add(Define(found[0], value, token.place), directive, token.place)

    def _add(self, define: Define, directive: str, place: Place) -> None:
        known = self.reading.defines.add(define, directive)
        if known is None:
            return
        where = f"in {known.place}" if known.place else "on the command line"
        message = (
            f"{define.name} is already defined {where}, and Kamailio refuses a second "
            "definition: use #!trydef to keep the first, #!redefine to replace it"
        )
        self.reading.fault(place, "C001", message)

    def _refuse_dash(self, place: Place, text: str, end: int) -> None:
        if text.startswith("-", end):
            message = "a define's name has letters, digits and _ only: take the - out"
            self.reading.fault(place, "C001", message)

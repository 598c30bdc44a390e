"""Substitutions as in sed, "/pattern/replacement/flags" (core/re.c)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.pvars import specs
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import parse_name
from fake_ksr.regex import ANY_CASE, BY_LINE, EXTENDED, NOT_LINE_START, BadPattern, Regex

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

SHORTEST = 3
MOST_ESCAPES = 100
BUFFER_SIZE = 1024
CHARACTERS = {"n": "\n", "r": "\r", "t": "\t"}


class BadSubstitution(Exception):
    """The expression, or what comes of it, is none."""


@dataclass(frozen=True)
class Group:
    """What a group of the pattern matched."""

    number: int


@dataclass(frozen=True)
class Variable:
    """The value of a pseudo-variable, or the Request-URI (name "")."""

    name: str


Token = str | Group | Variable


@dataclass(frozen=True)
class Replacement:
    """A text for the place of `size` characters."""

    offset: int
    size: int
    text: str


class Substitution:
    """A parsed expression; raises BadSubstitution where there is something wrong with it."""

    def __init__(self, server: FakeKamailio, expression: str) -> None:
        self._server = server
        if len(expression) < SHORTEST or expression[0] == "\\":
            raise BadSubstitution(expression)
        separator = expression[0]
        at = 1
        while not (expression.startswith(separator, at) and expression[at - 1] != "\\"):
            at += 1
            if at >= len(expression):
                raise BadSubstitution(expression)
        self.pattern = expression[1:at]
        if len(expression) < at + 2:
            raise BadSubstitution(expression)
        self.tokens, end = _replacement(server, expression, at + 1, separator)
        flags = expression[end + 1 :]
        if set(flags) - set("isg"):
            raise BadSubstitution(expression)
        self.everywhere = "g" in flags
        self.flags = EXTENDED | (ANY_CASE if "i" in flags else 0) | (0 if "s" in flags else BY_LINE)
        self.groups = 1 + max(
            (one.number for one in self.tokens if isinstance(one, Group)), default=0
        )
        try:
            with Regex(self.pattern, self.flags):
                pass
        except BadPattern as error:
            raise BadSubstitution(expression) from error

    def run(self, text: str) -> list[Replacement]:
        """What is to be put where in a text."""
        done: list[Replacement] = []
        at, flags = 0, 0
        with Regex(self.pattern, self.flags) as regex:
            while found := regex.search(text[at:], self.groups, flags):
                start, end = found[0]
                if start == end:
                    raise BadSubstitution("the matched text is empty")
                groups = [text[at + one : at + other] if one >= 0 else "" for one, other in found]
                done.append(Replacement(at + start, end - start, self._built(groups)))
                at += end
                flags = 0 if text[at - 1] in "\r\n" else NOT_LINE_START
                if not self.everywhere:
                    break
        return done

    def changed(self, text: str) -> str | None:
        """The text with its replacements, None where nothing matched."""
        replacements = self.run(text)
        for one in reversed(replacements):
            text = text[: one.offset] + one.text + text[one.offset + one.size :]
        return text if replacements else None

    def _built(self, groups: list[str]) -> str:
        pieces = []
        for token in self.tokens:
            if isinstance(token, str):
                pieces.append(token)
            elif isinstance(token, Group):
                pieces.append(groups[token.number])
            elif token.name:
                value = Evaluator(self._server).get(token.name)
                pieces.append("" if value is None else str(value))
            elif self._server.message.sip.is_request:
                pieces.append(self._server.message.uri)
        built = "".join(pieces)
        if len(built) >= BUFFER_SIZE - 1:
            raise BadSubstitution("the replacement is too long")
        return built


def _replacement(
    server: FakeKamailio, text: str, at: int, separator: str
) -> tuple[list[Token], int]:
    """The parts of a replacement, and where it ends."""
    tokens: list[Token] = []
    escapes = 0
    while not text.startswith(separator, at):
        if at >= len(text):
            raise BadSubstitution(text)
        sign = text[at]
        if sign == "\\":
            if at + 1 >= len(text):
                raise BadSubstitution(text)
            tokens.append(_escaped(text[at + 1]))
            escapes += 1
            if escapes >= MOST_ESCAPES:
                raise BadSubstitution(text)
            at += 2
        elif sign == "$":
            parsed = parse_name(text, at)
            if parsed is None or not specs.exists(server, text[at : parsed[1]]):
                raise BadSubstitution(text)
            tokens.append(Variable(text[at : parsed[1]]))
            at = parsed[1]
        else:
            tokens.append(sign)
            at += 1
    return tokens, at


def _escaped(sign: str) -> Token:
    if sign == "u":
        return Variable("")
    if sign.isdecimal():
        return Group(int(sign))
    return CHARACTERS.get(sign, sign)

"""A place among the tokens of a cfg."""

from __future__ import annotations

from collections.abc import Sequence

from kemi_app.cfg.place import Fault, one_line
from kemi_app.cfg.token import Token


class SyntaxFault(Exception):
    """A statement that cannot be followed; its fault is what is wrong with it."""

    def __init__(self, token: Token, message: str) -> None:
        """``message`` is what is wrong at ``token``."""
        super().__init__(message)
        self.fault = Fault(token.place, "C001", one_line(message))


class Cursor:
    """The token that is next. The last one is of kind "end" and is never passed."""

    def __init__(self, tokens: Sequence[Token], reserved: frozenset[str]) -> None:
        """Before the first token; ``reserved`` are the scanner's own words."""
        self._tokens = tokens
        self.reserved = reserved
        self.at = 0

    @property
    def token(self) -> Token:
        """The next one."""
        return self._tokens[self.at]

    def ahead(self, count: int = 1) -> Token:
        """The one after so many others."""
        return self._tokens[min(self.at + count, len(self._tokens) - 1)]

    def take(self) -> Token:
        """Pass the next one, and give it."""
        token = self._tokens[self.at]
        self.at = min(self.at + 1, len(self._tokens) - 1)
        return token

    def accept(self, kind: str) -> bool:
        """Pass the next one where it is of this kind."""
        if self.token.kind != kind:
            return False
        self.take()
        return True

    def expect(self, kind: str, message: str) -> Token:
        """Pass the next one, which is of this kind.

        Raises SyntaxFault with ``message`` where it is not.
        """
        if self.token.kind != kind:
            raise SyntaxFault(self.token, f"{message}, not {shown(self.token)}")
        return self.take()

    def free_word(self) -> bool:
        """Whether the next one is a word that Kamailio does not keep for itself."""
        return self.token.kind == "word" and self.token.text not in self.reserved


def shown(token: Token) -> str:
    """A token in a message."""
    if token.kind == "end":
        return token.text
    text = token.text if len(token.text) <= 40 else f"{token.text[:40]}..."
    return repr(text) if token.kind != "string" else f'the string "{text!r:.40}"'.replace("'", "")

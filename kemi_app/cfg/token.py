"""The smallest parts of a cfg."""

from __future__ import annotations

from typing import NamedTuple

from kemi_app.cfg.place import Place


class Token(NamedTuple):
    """A part of a statement, with comments, directives and defines out of the way."""

    kind: str
    """"word", "string", "number" (yes and no too), "digits" (a word that begins with a digit),
    "pv" (a pseudo-variable), "ipv6", "subst" (its directive), "end", or the sign itself."""
    text: str
    """As written; a string without its quotes and escapes."""
    number: int
    """Of a "number"."""
    place: Place
    first: bool
    """Whether it is the first of its line."""

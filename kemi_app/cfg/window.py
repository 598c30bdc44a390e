"""The text of a file while it is scanned: what defines stand for replaces their names in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from pathlib import Path

from kemi_app.cfg.place import Place


class Window:
    """What is still to be scanned of a file, and where each character of it came from.

    Kamailio puts the value of a define back into its input in place of the name, so that a value
    can end in the middle of a string or of a comment. This does the same.
    """

    def __init__(self, file: Path, text: str) -> None:
        """Before the first character of ``text``."""
        self.file = file
        self.text = text
        self.position = 0
        """Where the scanner is in ``text``."""
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._origin = 0
        """Where ``text[self._replaced]`` and what follows stood in the file, less its index."""
        self._replaced = 0
        """Up to here ``text`` is a define's value, that was used at ``_used``."""
        self._used = 0
        self._uses = 0

    def place(self, index: int) -> Place:
        """Where ``text[index]`` stood in the file; for a define's value, where it was used."""
        offset = self._used if index < self._replaced else index + self._origin
        line = bisect_right(self._starts, offset)
        return Place(self.file, line, offset - self._starts[line - 1] + 1)

    def replace(self, start: int, value: str, limit: int) -> bool:
        """Put ``value`` in place of ``text[start:position]`` and go back to its beginning.

        False, and nothing is done, where ``limit`` values in a row came out of one another.
        """
        inside = start < self._replaced
        self._uses = self._uses + 1 if inside else 1
        if self._uses > limit:
            return False
        if not inside:
            self._used = start + self._origin
        left = max(self._replaced - self.position, 0)
        self._origin += self.position - len(value)
        self._replaced = len(value) + left
        self.text = value + self.text[self.position :]
        self.position = 0
        return True

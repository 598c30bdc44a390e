"""The pages of the codes, and the examples in them.

The words after a fence's language say what it is: ``wrong`` or ``right``, or ``both`` for a file
that stands beside either; then the file's name, ``script.py`` where there is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kemi_app.check.codes import CODES

REPOSITORY: Final = Path(__file__).resolve().parents[2]
SCRIPT: Final = "script.py"

FENCE = re.compile(r"^```(?:python|kamailio) (wrong|right|both) ?(\S*)\n(.*?)^```$", re.M | re.S)

FRAME: Final = """

class Script(Routes):
    def child_init(self, rank):
        return 0


def mod_init():
    return Script()
"""
"""What makes a script of an example that has a class Routes and no more."""


@dataclass(frozen=True)
class Page:
    """The page of a code."""

    code: str
    text: str

    def example(self, kind: str) -> Mapping[str, str]:
        """The files of the ``wrong`` or of the ``right`` example, by their names."""
        files: dict[str, str] = {}
        for marker, name, text in FENCE.findall(self.text):
            if marker in (kind, "both"):
                files[name or SCRIPT] = text
        script = files.get(SCRIPT, "")
        if "class Routes" in script and "def mod_init" not in script:
            files[SCRIPT] = script + FRAME
        return files


def page(code: str) -> Page:
    """Read the page of a code."""
    return Page(code, (REPOSITORY / CODES[code].page).read_text())

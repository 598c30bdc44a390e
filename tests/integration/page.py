"""A page of docs/: its commands, for tests that run each of them."""

import ast
import re
from pathlib import Path

from .server import REPOSITORY


class Page:
    """A page by its file's name."""

    def __init__(self, name: str) -> None:
        text = (REPOSITORY / "docs" / name).read_text(encoding="utf-8")
        # What is fenced are files, not commands.
        self.text = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)

    @property
    def sections(self) -> list[str]:
        """The headings of its second level."""
        return re.findall(r"^## (.*)$", self.text, re.MULTILINE)

    def commands(self, section: str = "") -> list[str]:
        """The commands of a section, or of the whole page: each line that is indented as code."""
        text = self.text
        if section:
            text = f"\n{text}".partition(f"\n## {section}\n")[2].partition("\n## ")[0]
        return re.findall(r"^    (\S.*)$", text, re.MULTILINE)

    def inline(self, program: str) -> list[str]:
        """The commands of a program that stand in the text, between backquotes."""
        return re.findall(rf"`((?:[A-Z_]+=\S+ )*{re.escape(program)} [^`\n]+)`", self.text)


def literals(module: str, function: str) -> set[str]:
    """The texts that a module of tests hands to calls of a function, as they are written there."""
    tree = ast.parse(Path(module).read_text(encoding="utf-8"))
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {
        word.value
        for call in calls
        if getattr(call.func, "attr", getattr(call.func, "id", "")) == function
        for word in call.args
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    }

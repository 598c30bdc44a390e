"""K501, K502: headers that routes add: their line end, their name, and what comes in with them."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from typing import Final

from kemi_app.check import known_functions
from kemi_app.check.flow.state import State
from kemi_app.check.flow.value import BREAKS, Value
from kemi_app.check.python.heard import Rule
from kemi_app.script.scope import Scope

NAME: Final = re.compile(r"[A-Za-z0-9.!%*_+`'~-]+[ \t]*:")


class Headers(Rule):
    """Hears of every call that takes a header."""

    def called(
        self, scope: Scope, node: ast.Call, path: str, arguments: Sequence[Value], state: State
    ) -> None:
        """A function of KSR is called."""
        found = known_functions.function(path, self.release) or known_functions.functions(path)
        if not found:
            return
        for argument, value, role in zip(node.args, arguments, found[0].roles, strict=False):
            if role == "header":
                self._form(scope, node, value, path)
            elif role != "reason" and not path.endswith("hf_value"):
                continue
            if value.taint & BREAKS:
                self.say(
                    scope, node, "K502",
                    f"{ast.unparse(argument)} carries text of the message with its line breaks "
                    f"into a header by KSR.{path}: take them out first, as by "
                    "' '.join(value.split())",
                )  # fmt: skip

    def _form(self, scope: Scope, node: ast.Call, value: Value, path: str) -> None:
        start, end = value.first, value.last
        if end is not None and not end.endswith("\r\n"):
            self.say(
                scope, node, "K501",
                f"the header given to KSR.{path} does not end in \\r\\n: the next header becomes "
                "part of its line: add \\r\\n",
            )  # fmt: skip
        elif start is not None and not NAME.match(start) and (":" in start or value.is_const):
            self.say(
                scope, node, "K501",
                f"the header given to KSR.{path} does not begin with a name and a colon: write "
                "'Name: value\\r\\n'",
            )  # fmt: skip

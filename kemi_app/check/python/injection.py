"""K503, K504, K505: what a peer wrote, in SQL, in a shell command, in the log."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Final

from kemi_app.check import known_functions
from kemi_app.check.flow.state import State
from kemi_app.check.flow.value import BREAKS, Value
from kemi_app.check.python.heard import Rule
from kemi_app.script.scope import Scope

SHELLS: Final = ("os.system", "os.popen", "subprocess.getoutput", "subprocess.getstatusoutput")
SUBPROCESS: Final = tuple(
    f"subprocess.{name}" for name in ("run", "call", "check_call", "check_output", "Popen")
)
LOG: Final = frozenset(
    ("info", "dbg", "notice", "warn", "err", "crit", "log", "emerg", "alert", "bug")
)


class Injection(Rule):
    """Hears of every call that text of the message can be handed to."""

    def called(
        self, scope: Scope, node: ast.Call, path: str, arguments: Sequence[Value], state: State
    ) -> None:
        """A function of KSR is called."""
        found = known_functions.function(path, self.release) or known_functions.functions(path)
        roles = found[0].roles if found else ()
        for argument, value, role in zip(node.args, arguments, roles, strict=False):
            if role in ("sql", "sql_format") and "sql" in value.taint:
                self.say(
                    scope, node, "K503",
                    f"{ast.unparse(argument)} puts text of the message into the SQL of KSR.{path} "
                    "as it came: escape it with the transformation {s.escape.common} or {sql.val}",
                )  # fmt: skip
            elif role == "shell" and "shell" in value.taint:
                self._shell(scope, node, argument, f"KSR.{path}")
            elif path.startswith("xlog.") and role == "format" and "format" in value.taint:
                self.say(
                    scope, node, "K505",
                    f"{ast.unparse(argument)} puts text of the message into the format of "
                    f"KSR.{path}, where pseudo-variables in it are evaluated: name the "
                    'pseudo-variable in the format itself ("$ua"), or use KSR.info',
                )  # fmt: skip
        if path in LOG and arguments and arguments[-1].taint & BREAKS:
            self.say(
                scope, node, "K505",
                f"{ast.unparse(node.args[-1])} carries text of the message with its line breaks "
                f"into the log: write it with {{value!r}}",
            )  # fmt: skip

    def called_library(
        self, scope: Scope, node: ast.Call, name: str, arguments: Sequence[Value], state: State
    ) -> None:
        """A function is called that is neither KSR's nor the project's."""
        shell = name in SHELLS or (
            name in SUBPROCESS
            and any(
                one.arg == "shell" and scope.constant(one.value) is not None
                and bool(getattr(one.value, "value", True))
                for one in node.keywords
            )
        )  # fmt: skip
        if shell and arguments and "shell" in arguments[0].taint:
            self._shell(scope, node, node.args[0], name)

    def _shell(self, scope: Scope, node: ast.Call, argument: ast.expr, name: str) -> None:
        self.say(
            scope, node, "K504",
            f"{ast.unparse(argument)} puts text of the message into a shell command of {name} as "
            "it came: quote it with shlex.quote",
        )  # fmt: skip

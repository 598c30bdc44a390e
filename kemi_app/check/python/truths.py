"""K201, K202, K203: the truth of return codes, of which -1 (no) is as true as 1 (yes)."""

from __future__ import annotations

import ast

from kemi_app.check import known_functions
from kemi_app.check.flow.value import Value
from kemi_app.check.python.heard import Rule
from kemi_app.script.scope import Scope


class Truths(Rule):
    """Hears of every test and of every comparison."""

    def tested(self, scope: Scope, node: ast.expr, value: Value) -> None:
        """The truth of a value is taken."""
        if not value.is_code or value.is_const:
            return
        function = f"KSR.{value.source}()"
        remedy = "compare it with == 0" if value.kind == "zero" else "use ok(...) or compare with 0"
        if value.carried:
            self.say(
                scope, node, "K203",
                f"{ast.unparse(node)} holds the return code of {function}, and -1 (no) is true: "
                f"{remedy}",
            )  # fmt: skip
        else:
            self.say(
                scope, node, "K201",
                f"the truth of {function}'s return code is taken, and -1 (no) is true: {remedy}",
            )  # fmt: skip

    def compared(
        self, scope: Scope, node: ast.Compare, left: Value, operator: ast.cmpop, right: Value
    ) -> None:
        """Two values are compared."""
        for code, other, turned in ((left, right, False), (right, left, True)):
            if code.is_code and isinstance(other.const, bool):
                self._with_a_truth(scope, node, code, other)
            elif isinstance(other.const, int) and not isinstance(other.const, bool):
                self._with_a_number(scope, node, code, operator, other.const, turned=turned)

    def _with_a_truth(self, scope: Scope, node: ast.Compare, code: Value, other: Value) -> None:
        self.say(
            scope, node, "K202",
            f"KSR.{code.source}() gives a return code (1 yes, -1 no), which is never {other.const}:"
            " use ok(...) or compare with 0",
        )  # fmt: skip

    def _with_a_number(
        self,
        scope: Scope,
        node: ast.Compare,
        value: Value,
        operator: ast.cmpop,
        number: int,
        *,
        turned: bool,
    ) -> None:
        if not value.source:
            return
        function = f"KSR.{value.source}()"
        asks_no = _holds_only(operator, number, turned=turned, low=-9, high=-1)
        asks_yes = _holds_only(operator, number, turned=turned, low=1, high=9)
        if value.kind == "bool" and asks_no:
            message = f"{function} gives True or False, never less than 0: use it as it is"
            self.say(scope, node, "K202", message)
        elif value.kind == "zero" and asks_yes:
            message = f"{function} says yes with 0, never with 1: compare it with == 0"
            self.say(scope, node, "K202", message)
        elif value.kind == "code" and number == 0 and isinstance(operator, (ast.Eq, ast.NotEq)):
            found = known_functions.functions(value.source)
            if found and all(one.never_zero for one in found):
                message = f"{function} never gives 0, but 1 for yes and -1 for no: use ok(...)"
                self.say(scope, node, "K202", message)


def _holds_only(operator: ast.cmpop, number: int, *, turned: bool, low: int, high: int) -> bool:
    """Whether a comparison with a number holds within a range alone, tried from -9 to 9."""
    held = [
        one
        for one in range(-9, 10)
        if _holds(operator, *((number, one) if turned else (one, number)))
    ]
    return bool(held) and low <= held[0] and held[-1] <= high


def _holds(operator: ast.cmpop, left: int, right: int) -> bool:
    match operator:
        case ast.Lt():
            return left < right
        case ast.LtE():
            return left <= right
        case ast.Gt():
            return left > right
        case ast.GtE():
            return left >= right
        case ast.Eq() | ast.Is():
            return left == right
    return False

"""K601 to K604: the pseudo-variables and transformations that routes name."""

from __future__ import annotations

import ast
from collections.abc import Collection, Sequence

from kemi_app.check import known_functions, known_pvs, pvformat
from kemi_app.check.flow.state import State
from kemi_app.check.flow.value import Value
from kemi_app.check.known import nearest, span
from kemi_app.check.pvtransform import Applied
from kemi_app.check.python.heard import Rule
from kemi_app.script.scope import Scope


class PseudoVariables(Rule):
    """Hears of every call that takes the name of a pseudo-variable, or a text with some."""

    def __init__(self, release: str, loaded: Collection[str] | None) -> None:
        """``loaded`` are the modules that the cfg loads; None where none is known."""
        super().__init__(release)
        self.loaded = loaded

    def called(
        self, scope: Scope, node: ast.Call, path: str, arguments: Sequence[Value], state: State
    ) -> None:
        """A function of KSR is called."""
        found = known_functions.function(path, self.release) or known_functions.functions(path)
        if not found:
            return
        for argument, role in zip(node.args, found[0].roles, strict=False):
            if role not in ("pv", "pv_write", "format"):
                continue
            text = scope.constant(argument)
            if isinstance(text, str):
                self._text(scope, argument, text, role)

    def _text(self, scope: Scope, node: ast.expr, text: str, role: str) -> None:
        used, fault = pvformat.parse(text, is_format=role == "format")
        used = tuple(one for one in used if one.name != "$")  # $$ is a dollar
        for one in used:
            self._name(scope, node, one, written=role == "pv_write" and one is used[0])
            for applied in one.transformations:
                self._transformation(scope, node, one, applied)
        if fault is not None and not any(True for one in used if self._is_unknown(one)):
            code = "K603" if "transformation" in fault.message else "K601"
            self.say(scope, node, code, f"{text!r}: {fault.message}")

    def _is_unknown(self, used: pvformat.Used) -> bool:
        return not known_pvs.pseudo_variable_span(used.name)

    def _name(self, scope: Scope, node: ast.expr, used: pvformat.Used, *, written: bool) -> None:
        ever = known_pvs.pseudo_variable_span(used.name)
        if not ever:
            near = nearest(used.name, known_pvs.pseudo_variable_names(self.release))
            remedy = f"did you mean ${near}?" if near else "see the list of pseudo-variables"
            self.say(
                scope, node, "K601", f"no release has the pseudo-variable {used.text}: {remedy}"
            )
            return
        now = known_pvs.pseudo_variable(used.name, self.release)
        if not now:
            self.say(
                scope, node, "K602",
                f"{used.text}: Kamailio {self.release} lacks this pseudo-variable "
                f"({span(ever[0].since, ever[0].until)}): use another, or a newer release",
            )  # fmt: skip
            return
        modules = {one.module for one in now}
        if self.loaded is not None and "core" not in modules and not modules & set(self.loaded):
            module = sorted(modules)[0]
            self.say(
                scope, node, "K602",
                f"{used.text} is of the module {module}, which the cfg does not load: add "
                f'loadmodule "{module}.so"',
            )  # fmt: skip
        elif written and not any(one.writable for one in now):
            self.say(
                scope, node, "K604",
                f"{used.text} is read-only: what is written to it is lost: keep it in $var(...), "
                "$avp(...) or in a header",
            )  # fmt: skip

    def _transformation(
        self, scope: Scope, node: ast.expr, used: pvformat.Used, applied: Applied
    ) -> None:
        whole = f"{applied.group}.{applied.name}"
        known = known_pvs.transformation(applied.group, applied.name)
        if known is None:
            near = nearest(whole, known_pvs.transformation_names(self.release))
            remedy = f"did you mean {{{near}}}?" if near else "see the list of transformations"
            self.say(
                scope,
                node,
                "K603",
                f"{used.text}: there is no transformation {{{whole}}}: {remedy}",
            )
        elif not known.least <= len(applied.parameters) <= known.most:
            count = str(known.least)
            if known.most != known.least:
                count += f" to {known.most}"
            self.say(
                scope, node, "K603",
                f"{used.text}: {{{whole}}} takes {count} parameters, not "
                f"{len(applied.parameters)}: without them the value is None",
            )  # fmt: skip

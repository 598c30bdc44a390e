"""K605 to K607: the numbers of flags, their meanings, and those of kamailio.cfg."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from kemi_app.cfg.config import Config
from kemi_app.check import known_functions
from kemi_app.check.finding import Finding
from kemi_app.check.python.subject import Subject
from kemi_app.script.module import Class, Module
from kemi_app.script.scope import Scope
from kemi_app.script.uses import KsrUse

FAMILIES: Final[Mapping[str, tuple[str, int]]] = {
    "flag": ("message flag", 31),
    "branch_flag": ("branch flag", 31),
    "script_flag": ("script flag", 31),
    "xflag": ("extended flag", 63),
}
"""What a parameter that is a flag's number counts, and the highest that there is."""

DIALOG: Final = ("dialog.dlg_setflag", "dialog.dlg_resetflag", "dialog.dlg_isflagset")
DIALOG_FLAG: Final = ("dialog flag", 31)

PARAMETERS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "FLT_ACC": (("acc", "log_flag"), ("acc", "db_flag")),
    "FLT_ACCMISSED": (("acc", "log_missed_flag"), ("acc", "db_missed_flag")),
    "FLT_ACCFAILED": (("acc", "failed_transaction_flag"),),
    "FLB_NATB": (("usrloc", "nat_bflag"),),
    "FLB_NATSIPPING": (("nathelper", "sipping_bflag"),),
}
"""The module parameters whose flag a name of Kamailio's default configuration stands for."""


@dataclass(frozen=True)
class Flag:
    """A constant that a script has for a flag."""

    name: str
    """Without its module and class: ``FLT_ACC``."""
    module: Module
    node: ast.expr
    number: int


def check(subject: Subject) -> Iterator[Finding]:
    """K605, K606 and K607."""
    meanings: dict[str, dict[str, Flag]] = {}
    for use in subject.uses:
        for family, highest, node in _numbers(subject, use):
            number = use.scope.constant(node)
            if isinstance(number, int) and not 0 <= number <= highest:
                yield subject.finding(
                    use.scope.module, use.call or use.node, "K605",
                    f"KSR.{use.path}: there is no {family} {number}: take one from 0 to {highest}",
                )  # fmt: skip
            found = _constant(use.scope, node)
            if found is not None:
                meanings.setdefault(family, {})[found[0]] = found[1]
    for family, flags in meanings.items():
        yield from _twice(subject, family, flags)
    if subject.config is not None:
        yield from _disagreeing(subject, subject.config)


def _numbers(subject: Subject, use: KsrUse) -> Iterator[tuple[str, int, ast.expr]]:
    """The arguments of a call that are flags: what kind of flag, the highest, the argument."""
    if use.call is None:
        return
    if use.path in DIALOG and len(use.call.args) == 1:
        what, highest = DIALOG_FLAG
        yield what, highest, use.call.args[0]
        return
    for function in known_functions.function(use.path, subject.release)[:1]:
        for role, node in zip(function.roles, use.call.args, strict=False):
            if role in FAMILIES:
                what, highest = FAMILIES[role]
                yield what, highest, node


def _constant(scope: Scope, node: ast.expr) -> tuple[str, Flag] | None:
    """The constant that an argument stands for, with its full name."""
    number = scope.constant(node)
    if not isinstance(number, int) or not isinstance(node, (ast.Name, ast.Attribute)):
        return None
    project = scope.project
    if isinstance(node, ast.Attribute) and scope.is_self(node.value) and scope.owner is not None:
        given = project.attribute(scope.owner, node.attr)
        if given is None:
            return None
        name = f"{given[0].name}.{node.attr}"
    else:
        found = scope.name_of(node)
        if found is None:
            return None
        name = project.canonical(found)
    owner, _, bare = name.rpartition(".")
    holder = project.modules.get(owner) or project.find(owner)
    if isinstance(holder, Class):
        values = holder.attributes.get(bare, [])
        if len(values) == 1:
            return name, Flag(bare, holder.module, values[0], number)
    elif isinstance(holder, Module):
        value = holder.bindings.get(bare)
        if isinstance(value, ast.expr):
            return name, Flag(bare, holder, value, number)
    return None


def _twice(subject: Subject, family: str, flags: Mapping[str, Flag]) -> Iterator[Finding]:
    """K606: two constants of one number, at the one that comes later."""
    order = {module: number for number, module in enumerate(subject.modules())}
    first: dict[int, Flag] = {}
    for flag in sorted(flags.values(), key=lambda one: (order[one.module], one.node.lineno)):
        before = first.setdefault(flag.number, flag)
        if before.name != flag.name:
            place = f"{before.module.path.name}:{before.node.lineno}"
            yield subject.finding(
                flag.module, flag.node, "K606",
                f"{flag.name} is the {family} {flag.number}, and so is {before.name} ({place}): "
                "give each meaning a number of its own",
            )  # fmt: skip


def _disagreeing(subject: Subject, config: Config) -> Iterator[Finding]:
    """K607: constants that kamailio.cfg knows under another number."""
    for flag in _named_like_flags(subject):
        for number, where in _of_config(config, flag.name):
            if number != flag.number:
                yield subject.finding(
                    flag.module, flag.node, "K607",
                    f"{flag.name} is {flag.number} here and {number} in {where}: give both the "
                    f'number of one #!define, here by KSR.kx.get_defn("{flag.name}")',
                )  # fmt: skip
                break


def _named_like_flags(subject: Subject) -> Iterator[Flag]:
    for module in subject.modules():
        scope = Scope(subject.project, module)
        given = [*module.bindings.items()]
        for owner in module.classes:
            given += [(name, one[0]) for name, one in owner.attributes.items() if len(one) == 1]
        for name, value in given:
            if name.startswith(("FLT_", "FLB_", "FLS_")) and isinstance(value, ast.expr):
                number = scope.constant(value)
                if isinstance(number, int):
                    yield Flag(name, module, value, number)


def _of_config(config: Config, name: str) -> Iterator[tuple[int, str]]:
    """The numbers that kamailio.cfg has for a flag, and where."""
    define = config.defines.get(name)
    if define is not None and (number := _number(define.value)) is not None:
        place = f" ({define.place.file.name}:{define.place.line})" if define.place else ""
        yield number, f"the define of that name{place}"
    for module, parameter in PARAMETERS.get(name, ()):
        for param in config.params:
            if module in param.modules and param.name == parameter:
                number = _number(param.value)
                if number is not None:
                    place = f"{param.place.file.name}:{param.place.line}"
                    yield number, f"{parameter} of {module} ({place})"


def _number(value: str | int) -> int | None:
    text = str(value).strip().strip('"')
    return int(text) if text.lstrip("-").isdigit() else None

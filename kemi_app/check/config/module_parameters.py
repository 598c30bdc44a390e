"""C102, C105, C106, C107: the parameters of modules."""

from __future__ import annotations

from collections.abc import Iterator

from kemi_app.cfg.config import Config, ModParam
from kemi_app.check import known_modules
from kemi_app.check.config.at import at, perhaps
from kemi_app.check.config.modules import matching
from kemi_app.check.finding import Finding
from kemi_app.check.known import lasts, nearest, span

_KINDS = {"int": "a number, without quotes", "str": 'a string in "quotes"'}


def check_module_parameters(config: Config) -> Iterator[Finding]:
    """Parameters that a module lacks, and values of the wrong kind: Kamailio refuses both."""
    for param in config.params:
        for module in matching(param, config):
            about = known_modules.module(module)
            if about is None or not lasts(about.since, about.until, config.release):
                continue
            for code, message in _fault(param, module, config.release):
                yield at(param.place, code, message)


def _fault(param: ModParam, module: str, release: str) -> Iterator[tuple[str, str]]:
    name = param.name
    parameter = known_modules.module_parameter(module, name)
    if parameter is None:
        names = [one.name for one in known_modules.module_parameters(module, release)]
        near = nearest(name, names)
        yield "C102", f"{module} has no parameter {name}{perhaps(near) or ': remove it'}"
        return
    if not lasts(parameter.since, parameter.until, release):
        remedy = f"use {parameter.instead}" if parameter.instead else "remove it"
        yield (
            "C107",
            f"{module} of Kamailio {release} has no parameter {name} "
            f"({span(parameter.since, parameter.until)}): {remedy}",
        )
        return
    if parameter.instead:
        message = f"the parameter {name} of {module} is deprecated: use {parameter.instead}"
        yield "C106", message
    if param.kind in _KINDS and param.kind not in parameter.kinds:
        wanted = " or ".join(_KINDS[kind] for kind in parameter.kinds)
        shown = f'"{param.value}"' if param.kind == "str" else str(param.value)
        yield "C105", f"{name} of {module} is {wanted}, not {shown}: Kamailio refuses it"

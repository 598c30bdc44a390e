"""C202: modules that need others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kemi_app.cfg.config import Config, Load
from kemi_app.check import known_needs
from kemi_app.check.config.at import at
from kemi_app.check.config.modules import matching
from kemi_app.check.finding import Finding
from kemi_app.check.known_needs import Database, Need, Value


def check_needs(config: Config) -> Iterator[Finding]:
    """Modules whose own needs are not loaded, or only after them where the order matters."""
    if not config.is_complete:
        return
    first = {load.module: load for load in reversed(config.loads)}
    values: dict[str, dict[str, Value]] = {module: {} for module in first}
    for param in config.params:
        for module in matching(param, config):
            values[module][param.name] = param.value
    for load in first.values():
        value_of = values[load.module].get
        for need in known_needs.needs(load.module, config.release):
            if need.when.holds(value_of) and (message := _fault(need, load, first)):
                yield at(load.place, "C202", message)
        for database in known_needs.databases(load.module):
            if database.when.holds(value_of) and (message := _driver(database, value_of, first)):
                yield at(load.place, "C202", message)


def _fault(need: Need, load: Load, first: dict[str, Load]) -> str:
    names = " or ".join(need.others)
    why = f" with this {need.when.parameter}" if need.when.parameter else ""
    others = [first[name] for name in need.others if name in first]
    if not others:
        remedy = f'loadmodule "{need.others[0]}.so"'
        return f"{load.module}{why} needs {names}, which is not loaded: {remedy} before it"
    if need.order and all(other.order > load.order for other in others):
        where = f"{others[0].place.file.name}:{others[0].place.line}"
        return (
            f"{load.module}{why} needs {others[0].module} to be loaded before it, which is in "
            f"{where}: move this line after that one"
        )
    return ""


def _driver(database: Database, value_of: Callable[[str], Value], first: dict[str, Load]) -> str:
    value = value_of(database.parameter)
    driver = database.default
    if value is not None:
        scheme = re.match(r"([A-Za-z]\w*):", str(value))
        driver = f"db_{scheme[1]}" if scheme else ""
    if not driver or driver in first:
        return ""
    unset = " (it is not set)" if value is None else ""
    return (
        f"{database.module} needs {driver} for its {database.parameter}{unset}, which is not "
        f'loaded: loadmodule "{driver}.so"'
    )

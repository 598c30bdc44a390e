"""C103, C106, C107, C201: the modules, and that each is loaded before it is used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kemi_app.cfg.config import Config, ModParam
from kemi_app.check import known_modules
from kemi_app.check.config.at import at, perhaps
from kemi_app.check.finding import Finding
from kemi_app.check.known import lasts, nearest, span


def check_modules(config: Config) -> Iterator[Finding]:
    """Modules that do not exist, are loaded twice, too late or never."""
    first: dict[str, int] = {}
    for load in config.loads:
        if not load.module:
            continue
        # What is in a folder of its own may be a module of the site's own.
        if "/" not in load.path or known_modules.module(load.module):
            for code, message in _fault(load.module, config.release):
                yield at(load.place, code, message)
        if load.module in first:
            yield at(
                load.place,
                "C201",
                f"{load.module} is loaded twice (first in line {first[load.module]}): remove one",
            )
        first.setdefault(load.module, load.place.line)
    for param in config.params:
        yield from _used(param, config)


def matching(param: ModParam, config: Config) -> tuple[str, ...]:
    """The loaded modules that a modparam sets: its names are a regular expression."""
    loaded = tuple(dict.fromkeys(load.module for load in config.loads if load.module))
    return _matching("|".join(param.modules), loaded)


@lru_cache(maxsize=4096)
def _matching(names: str, loaded: tuple[str, ...]) -> tuple[str, ...]:
    if re.fullmatch(r"[\w|-]+", names):
        wanted = set(names.lower().split("|"))
        return tuple(name for name in loaded if name.lower() in wanted)
    try:
        pattern = re.compile(rf"^({names})$", re.IGNORECASE)
    except (re.error, OverflowError, RecursionError):
        return ()
    return tuple(name for name in loaded if pattern.search(name))


def _used(param: ModParam, config: Config) -> Iterator[Finding]:
    plain = [name for name in param.modules if re.fullmatch(r"[\w-]+", name)]
    strange = [name for name in plain if not _is_known(name, config)]
    for name in strange:
        near = nearest(name, known_modules.modules(config.release))
        message = f"Kamailio has no module {name}{perhaps(near) or ': correct the name'}"
        yield at(param.place, "C103", message)
    found = matching(param, config)
    if not found:
        if config.is_complete and len(strange) < len(param.modules):
            names = " or ".join(name for name in param.modules if name not in strange)
            yield at(
                param.place,
                "C201",
                f"{names} is not loaded under these defines, and Kamailio does not start with "
                f'a modparam of it: loadmodule "{param.modules[0]}.so" before, or put both into '
                "the same #!ifdef",
            )
        return
    orders = {load.module: load for load in reversed(config.loads)}
    late = [orders[name] for name in found if orders[name].order > param.order]
    if late and len(late) == len(found):
        yield at(
            param.place,
            "C201",
            f"{late[0].module} is loaded only in {late[0].place.file.name}:{late[0].place.line}: "
            "move the loadmodule before its modparam",
        )


def _is_known(name: str, config: Config) -> bool:
    return known_modules.module(name) is not None or config.is_loaded(name)


def _fault(name: str, release: str) -> Iterator[tuple[str, str]]:
    module = known_modules.module(name)
    if module is None:
        near = nearest(name, known_modules.modules(release))
        yield "C103", f"Kamailio has no module {name}{perhaps(near) or ': correct the name'}"
    elif not lasts(module.since, module.until, release):
        remedy = f"use {module.instead}" if module.instead else "remove it"
        yield (
            "C107",
            f"Kamailio {release} has no module {name} ({span(module.since, module.until)})"
            f": {remedy}",
        )
    elif module.instead:
        yield "C106", f"the module {name} is deprecated: use {module.instead}"

"""C403: settings that are given twice, with different values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kemi_app.cfg.config import Config, ModParam, Setting
from kemi_app.check import known_core, known_modules
from kemi_app.check.config.at import at
from kemi_app.check.finding import Finding

_LISTS: Final = frozenset(
    [
        "listen",
        "alias",
        "domain",
        "socket",
        "loadpath",
        "flags",
        "bool",
        "avpflags",
        "async_workers_group",
        "mcast",
        "socket_workers",
        "dns",
        "rev_dns",
        "tcp_source_ipv4",
        "tcp_source_ipv6",
    ]
)
"""Parameters that add to one another, or that count for the listen after them."""
_SINGLE: Final = ("_url", "_column", "_col", "_table", "_flag", "_bflag")
"""How the names of text parameters end that hold one value."""


def check_repeated(config: Config) -> Iterator[Finding]:
    """Global parameters and module parameters of which only the last value counts."""
    settings: dict[str, Setting] = {}
    for setting in config.settings:
        parameter = known_core.core_parameter(setting.name)
        name = parameter.name if parameter else setting.name
        before = settings.get(name)
        if before and name not in _LISTS and before.value != setting.value:
            where = f"{before.place.file.name}:{before.place.line}"
            yield at(
                setting.place,
                "C403",
                f"{setting.name} has another value ({before.text}) in {where}, and this one "
                "counts: remove one of the two",
            )
        settings[name] = setting
    params: dict[tuple[tuple[str, ...], str], ModParam] = {}
    for param in config.params:
        key = (param.modules, param.name)
        earlier = params.get(key)
        if earlier and earlier.value != param.value and _is_single(param):
            where = f"{earlier.place.file.name}:{earlier.place.line}"
            yield at(
                param.place,
                "C403",
                f"{param.name} of {'|'.join(param.modules)} has another value ({earlier.value}) "
                f"in {where}, and this one counts: remove one of the two",
            )
        params[key] = param


def _is_single(param: ModParam) -> bool:
    parameter = known_modules.module_parameter(param.modules[0], param.name)
    if parameter is None:
        return False
    return parameter.kinds == ("int",) or param.name.endswith(_SINGLE) or param.name == "load"

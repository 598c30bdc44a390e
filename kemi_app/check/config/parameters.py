"""C101, C106, C107: the names of global parameters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kemi_app.cfg.config import Config, Setting
from kemi_app.check import known_core
from kemi_app.check.config.at import at, perhaps
from kemi_app.check.finding import Finding
from kemi_app.check.known import lasts, nearest, span

STATEMENTS: Final = frozenset(("cfgengine", "loadpath", "flags", "bool", "avpflags"))
"""Settings that have a statement of their own: the reader has checked it."""


def check_names(config: Config) -> Iterator[Finding]:
    """Parameters that do not exist, not in this release, or that should no longer be used."""
    for setting in config.settings:
        if not is_own(setting) and setting.name not in STATEMENTS:
            yield from _name(setting, config.release)


def is_own(setting: Setting) -> bool:
    """Whether it is a setting of the site's own: "group.name" of any name but kemi."""
    return "." in setting.name and not setting.name.startswith("kemi.")


def _name(setting: Setting, release: str) -> Iterator[Finding]:
    name = setting.name
    if setting.kind == "socket":
        if not lasts("5.7", "", release):
            message = f"Kamailio {release} has no parameter socket (since 5.7): use listen"
            yield at(setting.place, "C107", message)
        return
    parameter = known_core.core_parameter(name)
    if parameter is None:
        near = nearest(name, known_core.core_names(release))
        yield at(
            setting.place,
            "C101",
            f"{name} is no parameter of Kamailio" + (perhaps(near) or ": remove it"),
        )
    elif not lasts(parameter.since, parameter.until, release):
        yield at(
            setting.place,
            "C107",
            f"Kamailio {release} has no parameter {name} ({span(parameter.since, parameter.until)})"
            + (f": use {parameter.instead}" if parameter.instead else ": remove it"),
        )
    elif parameter.instead:
        message = f"{name} is deprecated: use {parameter.instead}"
        yield at(setting.place, "C106", message)

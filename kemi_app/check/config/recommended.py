"""C404 (advice): parameters that are better set than left at their default."""

from __future__ import annotations

from collections.abc import Iterator

from kemi_app.cfg.config import Config
from kemi_app.cfg.place import Place
from kemi_app.check import known_core
from kemi_app.check.config.at import at
from kemi_app.check.finding import Finding


def check_recommended(config: Config) -> Iterator[Finding]:
    """The starred ones of the list of core parameters that this cfg does not set."""
    given = {setting.name for setting in config.settings}
    if "socket" in given:
        given.add("listen")
    place = Place(config.path, 1, 1)
    for parameter in known_core.core_parameters(config.release):
        if not parameter.advised or parameter.kinds == ("statement",):
            continue
        if not given & {parameter.name, *parameter.aliases}:
            default = f" (its default is {parameter.default})" if parameter.default else ""
            message = f"{parameter.name} is left unset{default}: set it to what this site needs"
            yield at(place, "C404", message)

"""Values that $var() and $shv() start with (modparam pv varset and shvset)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fake_ksr.errors import ConfigError

if TYPE_CHECKING:
    from fake_ksr.config import Config

_SETTING = re.compile(r"([^=]+)=([sSiI]):(.*)", re.DOTALL)


def preset(config: Config, parameter: str) -> dict[str, str | int]:
    """The variables of that module parameter; raises ConfigError for a setting that is none."""
    values: dict[str, str | int] = {}
    for setting in config.params.get(("pv", parameter), []):
        found = _SETTING.fullmatch(str(setting))
        is_number = found is not None and found[2] in "iI"
        if found is None or (is_number and not re.fullmatch(r"[+-]?\d+", found[3])):
            raise ConfigError(f"{config.path}: modparam pv {parameter}: cannot read {setting!r}")
        values[found[1]] = int(found[3]) if is_number else found[3]
    return values

"""Whether a cfg gives the routing to Python."""

from __future__ import annotations

from typing import Final

from kemi_app.cfg.config import Config, Setting

PYTHON_MODULES: Final = ("app_python3", "app_python3s", "app_python")


def python_engine(config: Config) -> Setting | None:
    """The ``cfgengine "python"`` of a cfg; None where another or none is chosen."""
    engine = config.setting("cfgengine")
    return engine if engine is not None and engine.value == "python" else None


def is_on(config: Config, *names: str) -> bool:
    """Whether the last of these settings has a number that is not 0 (yes is 1)."""
    for setting in reversed(config.settings):
        if setting.name in names:
            return isinstance(setting.value, int) and setting.value != 0
    return False

"""C303: what belongs together for the routing to be Python's."""

from __future__ import annotations

from collections.abc import Iterator

from kemi_app.cfg.config import Config, Load, ModParam
from kemi_app.check.config.at import at
from kemi_app.check.config.engine import PYTHON_MODULES, python_engine
from kemi_app.check.finding import Finding


def check_kemi(config: Config) -> Iterator[Finding]:
    """cfgengine, app_python3, its script, and no native routes beside them."""
    engine = python_engine(config)
    load = next((load for load in config.loads if load.module in PYTHON_MODULES), None)
    if engine and load is None and config.is_complete:
        message = 'cfgengine "python" without app_python3: loadmodule "app_python3.so" before'
        yield at(engine.place, "C303", message)
    if load is not None:
        yield from _module(config, load)
    for block in config.blocks if engine else ():
        is_main = block.kind == "request_route" or (block.kind == "route" and not block.name)
        if is_main or (block.kind == "reply_route" and not block.name):
            yield at(
                block.place,
                "C303",
                f'{block.kind} is never run with cfgengine "python": remove one of the two',
            )


def _module(config: Config, load: Load) -> Iterator[Finding]:
    param = next(
        (
            param
            for param in reversed(config.params)
            if param.name == "load" and load.module in param.modules
        ),
        None,
    )
    if param is None:
        script = 'modparam("app_python3", "load", "/folder/script.py")'
        yield at(load.place, "C303", f"{load.module} has no script: write {script}")
    elif param.kind == "str" and (message := _script(config, param)):
        yield at(param.place, "C303", message)
    native = any(block.kind in ("request_route", "route") for block in config.blocks)
    if config.setting("cfgengine") is None and not native and config.is_complete:
        message = f'{load.module} is loaded, but nothing routes: write cfgengine "python"'
        yield at(load.place, "C303", message)


def _script(config: Config, param: ModParam) -> str:
    script = config.script
    if script is None or script.exists():
        return ""
    # A cfg is also checked where it does not run: there the script's folder is missing too.
    if script.is_absolute() and str(param.value).startswith("/") and not script.parent.is_dir():
        return ""
    return f"the script {param.value} does not exist: correct the path"

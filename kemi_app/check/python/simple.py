"""Scripts for app_python3s: functions of the module, called without the message."""

from __future__ import annotations

from kemi_app.script.application import Application


def is_simple(application: Application) -> bool:
    """Whether a script is one: it makes no object, and its callbacks take no ``msg``."""
    if application.owner is not None or application.mod_init is not None:
        return False
    functions = [one.function for each in application.callbacks.values() for one in each.entries]
    return bool(functions) and not any(one.parameters for one in functions)

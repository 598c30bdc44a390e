"""C301 and C302: the callbacks of KEMI that the cfg names."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kemi_app.cfg.config import Config
from kemi_app.check.config.at import at, perhaps
from kemi_app.check.config.engine import is_on, python_engine
from kemi_app.check.finding import Finding
from kemi_app.check.known import nearest


def check_callbacks(config: Config, names: Collection[str]) -> Iterator[Finding]:
    """Callbacks that the application, which has the methods ``names``, lacks.

    Those that the cfg does not name have Kamailio's own names.
    """
    if (engine := python_engine(config)) is None:
        return
    named: set[str] = set()
    for setting in config.settings:
        kind = setting.name.removeprefix("kemi.").removesuffix("_callback")
        if setting.name != f"kemi.{kind}_callback":
            continue
        named.add(kind)
        value = str(setting.value)
        if value and value.lower() != "none" and value not in names:
            yield at(setting.place, "C301", _lacks(value, names))
    for kind, value in config.callbacks.items():
        if value and kind not in named and value not in names:
            remedy = f"write the method, or set kemi.{kind}_callback"
            if kind != "request_route":
                remedy += '="none"'
            message = f"the application has no method {value}, and Kamailio looks for it: {remedy}"
            yield at(engine.place, "C301", message)


def check_callback_settings(config: Config) -> Iterator[Finding]:
    """Callbacks that need another setting, and settings without their callback."""
    if python_engine(config) is None:
        return
    callbacks = config.callbacks
    received = config.setting("kemi.received_route_callback")
    mode = config.setting("received_route_mode")
    if received and callbacks["received_route"] and not is_on(config, "received_route_mode"):
        message = f"{received.value} is never called: set received_route_mode=1"
        yield at(received.place, "C302", message)
    native = any(block.name == "core:msg-received" for block in config.blocks)
    if mode and mode.value and not callbacks["received_route"] and not native:
        yield at(
            mode.place,
            "C302",
            "received_route_mode without a callback: set kemi.received_route_callback, or "
            "received_route_mode=0",
        )
    onsend = config.setting("onsend_route_reply")
    native = any(block.kind == "onsend_route" for block in config.blocks)
    if onsend and onsend.value and not callbacks["onsend_route"] and not native:
        yield at(
            onsend.place,
            "C302",
            "onsend_route_reply without a callback: set kemi.onsend_route_callback, or "
            "onsend_route_reply=no",
        )


def _lacks(name: str, names: Collection[str]) -> str:
    near = nearest(name, names)
    remedy = perhaps(near) or ': write the method, or name "none"'
    return f"the application has no method {name}{remedy}"

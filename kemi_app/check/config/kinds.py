"""C104: the values of global parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kemi_app.cfg.config import Config, Setting
from kemi_app.check import known_core
from kemi_app.check.config.at import at, perhaps
from kemi_app.check.config.parameters import STATEMENTS, is_own
from kemi_app.check.finding import Finding
from kemi_app.check.known import nearest
from kemi_app.check.known_core import CoreParameter

_HIGHEST: Final = 2**31 - 1
_WORDS: Final = {
    "int": "a number, or yes and no",
    "str": 'a string in "quotes"',
    "id": "a bare word",
}


def check_kinds(config: Config) -> Iterator[Finding]:
    """Values that Kamailio refuses: of the wrong kind, too low or too high, none of the choices."""
    for setting in config.settings:
        if is_own(setting) or setting.name in STATEMENTS or setting.kind in ("address", "socket"):
            continue
        parameter = known_core.core_parameter(setting.name)
        if parameter is not None and (message := _fault(setting, parameter)):
            yield at(setting.place, "C104", message)


def _fault(setting: Setting, parameter: CoreParameter) -> str:
    kind = setting.kind
    if parameter.kinds == ("statement",):
        # A deprecated one is C106 already.
        statement = f"{setting.name} is no parameter, it is a statement of its own: write it so"
        return "" if parameter.instead else statement
    special = "special" in parameter.kinds
    if parameter.choices and (special or (kind in parameter.kinds and kind != "int")):
        return _choice(setting, parameter)
    if special:
        return ""
    if kind not in parameter.kinds:
        return _kind(setting, parameter)
    return _range(setting, parameter) if kind == "int" else ""


def _kind(setting: Setting, parameter: CoreParameter) -> str:
    name, text = setting.name, setting.text
    wanted = " or ".join(_WORDS[kind] for kind in parameter.kinds)
    if setting.kind == "str":
        remedy = f"write {name}={setting.value}"
        if "int" in parameter.kinds and not re.fullmatch(r"-?\w+", str(setting.value)):
            remedy = "write a number"
    elif "str" in parameter.kinds:
        remedy = f'write {name}="{text}"'
    elif setting.kind == "id" and "int" in parameter.kinds:
        remedy = f"write one, or #!define {text} before"
    else:
        remedy = "write one"
    return f"the value of {name} is {wanted}, not {text}: {remedy}"


def _choice(setting: Setting, parameter: CoreParameter) -> str:
    value = str(setting.value)
    choices = {choice.lower(): choice for choice in parameter.choices}
    first_counts = setting.name == "ipv6_hex_style" and value[:1] in parameter.choices
    # Protocols are words of the scanner's own: "tcp" and "TCP", but not "Tcp".
    mixed = "special" in parameter.kinds and value not in (value.lower(), value.upper())
    if first_counts or (value.lower() in choices and not mixed):
        return ""
    near = nearest(value, parameter.choices)
    remedy = perhaps(near) or f": take one of {', '.join(parameter.choices)}"
    return f"{setting.name} does not know {setting.text}{remedy}"


def _range(setting: Setting, parameter: CoreParameter) -> str:
    value = int(setting.value or 0)
    low = parameter.low if parameter.low is not None else -_HIGHEST
    high = parameter.high if parameter.high is not None else _HIGHEST
    if setting.name.endswith("_flags"):
        high = _HIGHEST  # Several flags together are more than the highest one.
    if low <= value <= high:
        return ""
    reach = f"{low} to {high}" if parameter.high is not None else f"{low} or more"
    if value > _HIGHEST:
        reach = f"at most {high}"
    return f"{setting.name}={setting.text} is out of range: its value is {reach}"

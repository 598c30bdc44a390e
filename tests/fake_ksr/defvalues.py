"""`$def(NAME)` and its transformations in the statements `loadmodulex` and `modparamx`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from fake_ksr.errors import ConfigError

_DEFINED = re.compile(r"\$(?:def\((\w+)\)|\(def\((\w+)\)((?:\{[^{}]*\})*)\))")


def _select(value: str, index: str, separator: str) -> str:
    fields = value.split(separator)
    return fields[int(index)] if -len(fields) <= int(index) < len(fields) else ""


_TRANSFORMATIONS: dict[str, Callable[..., str]] = {
    "s.rm": lambda value, what: value.replace(what, ""),
    "s.select": _select,
}


def with_values(text: str, defines: Mapping[str, str], place: str) -> str:
    """The text with the values of defines in it; raises ConfigError for what is not simulated."""

    def value(found: re.Match[str]) -> str:
        result = defines.get(found[1] or found[2], "")
        for one in re.findall(r"\{([^{}]*)\}", found[3] or ""):
            name, *arguments = one.replace('\\"', '"').split(",")
            if name not in _TRANSFORMATIONS:
                raise ConfigError(f"{place}: {{{name}}} in a statement is not simulated")
            result = _TRANSFORMATIONS[name](result, *arguments)
        return result

    done = _DEFINED.sub(value, text)
    if "$" in done:
        raise ConfigError(f"{place}: {done!r}: only $def(NAME) is simulated in a statement")
    return done

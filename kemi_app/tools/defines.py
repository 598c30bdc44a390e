"""Defines for kamailio.cfg, as the files that are written for it hold them."""

from __future__ import annotations

from collections.abc import Mapping


def unless_defined(values: Mapping[str, object]) -> str:
    """Define each name as a text, unless something before has defined it."""
    return "".join(
        f'#!ifndef {name}\n#!define {name} "{value}"\n#!endif\n' for name, value in values.items()
    )

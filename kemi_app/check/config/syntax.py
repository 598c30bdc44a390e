"""C001 to C004: what the reader of the cfg could not follow."""

from __future__ import annotations

from collections.abc import Iterator

from kemi_app.cfg.config import Config
from kemi_app.check.config.at import at
from kemi_app.check.finding import Finding


def check_syntax(config: Config) -> Iterator[Finding]:
    """Syntax errors, inclusion without end, missing files, directives that do not match."""
    for fault in config.problems:
        yield at(fault.place, fault.code, fault.message)

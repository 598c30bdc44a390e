"""A finding at a place of a cfg."""

from __future__ import annotations

from kemi_app.cfg.place import Place, one_line
from kemi_app.check.finding import Finding


def at(place: Place, code: str, message: str) -> Finding:
    """The finding of a rule."""
    return Finding(place.file, place.line, place.column, code, one_line(message))


def perhaps(near: str) -> str:
    """The remedy for a name that is unknown: the one that it may stand for."""
    return f": did you mean {near}?" if near else ""

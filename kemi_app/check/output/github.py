"""For GitHub Actions: workflow commands, shown as annotations on the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from kemi_app.check.codes import CODES
from kemi_app.check.finding import Finding
from kemi_app.check.output.place import relative


def render(findings: Sequence[Finding]) -> str:
    """``::error file=...,line=...,col=...,title=CODE::message`` a finding; advice is a notice."""
    return "".join(_command(one) for one in findings)


def _command(one: Finding) -> str:
    level = "notice" if CODES[one.code].advice else "error"
    file = _property(relative(one.file).as_posix())
    place = f"file={file},line={one.line},col={one.column},title={_property(one.code)}"
    return f"::{level} {place}::{_message(one.message)}\n"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")

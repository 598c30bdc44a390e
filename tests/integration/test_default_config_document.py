"""docs/default-config.md against the configuration that the package installs, and against ours."""

from __future__ import annotations

import re

from .server import REPOSITORY
from .side_by_side.default_file import default_configuration
from .side_by_side.document import DOCUMENT, with_table
from .side_by_side.parameters import routes, that_differ

OURS = (REPOSITORY / "kamailio.cfg").read_text("utf-8")
THE_DATABASE = "db_url"
"""Of every module: what DBURL says, which the document tells apart."""


def test_it_has_the_table_of_differences_as_it_is() -> None:
    text = DOCUMENT.read_text("utf-8")
    assert with_table(text) == text, "python3 -m integration.side_by_side.document makes it anew"


def test_it_has_every_parameter_of_a_module_that_differs() -> None:
    rows = [set(re.findall("`([^`]+)`", row)) for row in _rows("parameter")]
    differing = that_differ(default_configuration(), OURS)
    assert ("rr", "enable_full_lr") in differing
    untold = [
        f"{module} {name}"
        for module, name in sorted(differing)
        if name != THE_DATABASE and not any({module, name} <= row for row in rows)
    ]
    assert untold == []


def test_it_says_where_each_route_of_the_default_configuration_is() -> None:
    rows = _rows("default configuration")
    told = {name for row in rows for name in re.findall("`([^`]+)`", row.split("|")[1])}
    assert set(routes(default_configuration())) <= told
    files = {name for row in rows for name in re.findall(r"`(routes/\w+\.py)`", row)}
    assert [name for name in files if not (REPOSITORY / "kemi_app" / name).is_file()] == []
    assert len(files) > 15


def _rows(first: str) -> list[str]:
    """The rows of the table whose first column has that heading."""
    _, _, rest = DOCUMENT.read_text("utf-8").partition(f"\n| {first} |")
    return [line for line in rest.partition("\n\n")[0].splitlines()[2:] if line.startswith("|")]

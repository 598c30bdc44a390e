"""The tests in docs/fake.md pass."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "fake.md"


def documented() -> dict[str, Callable[..., None]]:
    """The test functions of the page."""
    scope: dict[str, Callable[..., None]] = {}
    for block in re.findall(r"^```python\n(.*?)^```", PAGE.read_text("utf-8"), re.DOTALL | re.M):
        exec(compile(block, str(PAGE), "exec"), scope)
    return {name: found for name, found in scope.items() if name.startswith("test_")}


@pytest.mark.parametrize("name", documented())
def test_what_the_page_shows_passes(name: str, request: pytest.FixtureRequest) -> None:
    function = documented()[name]
    fixtures = inspect.signature(function).parameters
    function(**{fixture: request.getfixturevalue(fixture) for fixture in fixtures})

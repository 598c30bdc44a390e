"""The tests that are about a route, found in the text of the tests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kemi_app.review.model import Review, Route

_TEST: Final = re.compile(r"^(?:    )?(?:async )?def (test_\w+)", re.MULTILINE)
_DOCSTRING: Final = re.compile(r'\A(?:#[^\n]*\n|\s)*r?"""(.*?)"""', re.DOTALL)
_IMPORT: Final = re.compile(
    r"^\s*from\s+([\w.]+)\s+import\s+(\([^)]*\)|[^\n]*)|^\s*import\s+([\w., ]+)", re.MULTILINE
)
_NAME: Final = re.compile(r"[\w.]+")
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True)
class TestFile:
    """One file of tests."""

    __test__ = False

    name: str
    subjects: frozenset[str]
    """The words of its name and of its docstring's first paragraph."""
    imports: frozenset[str]
    """The full names of what it imports."""
    tests: tuple[str, ...]


def with_tests(review: Review, folders: Iterable[Path], base: Path) -> Review:
    """The review with each route's tests: those in ``tests`` below the first folder that has it."""
    folder = next((one / "tests" for one in folders if (one / "tests").is_dir()), None)
    if folder is None:
        return review
    files = list(_files(folder, base))
    callbacks = tuple(
        replace(
            one,
            routes=tuple(replace(route, tests=tuple(_about(route, files))) for route in one.routes),
        )
        for one in review.callbacks
    )
    return replace(review, callbacks=callbacks)


def _files(folder: Path, base: Path) -> Iterator[TestFile]:
    for path in sorted({*folder.rglob("test_*.py"), *folder.rglob("*_test.py")}):
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        tests = tuple(_TEST.findall(text))
        if not tests:
            continue
        found = _DOCSTRING.match(text)
        first = found[1].partition("\n\n")[0] if found else ""
        subjects = {*path.stem.split("_"), *_WORD.findall(first)}
        name = path.relative_to(base) if path.is_relative_to(base) else path
        yield TestFile(name.as_posix(), frozenset(subjects), frozenset(_imports(text)), tests)


def _imports(text: str) -> Iterator[str]:
    for module, names, plain in _IMPORT.findall(text):
        yield from _NAME.findall(plain)
        if module:
            yield module
            yield from (f"{module}.{name}" for name in _WORD.findall(names))


def _about(route: Route, files: Iterable[TestFile]) -> Iterator[str]:
    path = Path(route.place.file).with_suffix("")
    whole = re.compile(rf"(?:^|_){re.escape(route.name)}(?:_|$)")
    # as it may be imported: from the nearest package, or from one further up
    names = {".".join(path.parts[-length:]) for length in range(2, len(path.parts) + 1)}
    for file in files:
        named = route.name in file.subjects or path.stem in Path(file.name).stem.split("_")
        if named or names & file.imports or (len(path.parts) == 1 and path.stem in file.imports):
            yield from (f"{file.name}::{test}" for test in file.tests)
        elif "_" in route.name:
            yield from (f"{file.name}::{test}" for test in file.tests if whole.search(test))

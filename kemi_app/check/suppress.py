"""Comments that silence findings: ``# kemi: ignore[K201] reason``.

Behind a statement it speaks of that statement, on a line of its own of the statement after it. In a
kamailio.cfg it speaks of its line, or of the line after it.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kemi_app.check.codes import CODES
from kemi_app.check.finding import Finding

CODE: Final = "E003"
# Found only with --advice, with a cfg, for some releases, or where Kamailio is installed: a comment
# that silences nothing in one run may be needed in the next.
_SOMETIMES: Final = frozenset(
    {"C005", "C107", "K102", "K105", "K602", "K607"}
    | {code.code for code in CODES.values() if code.advice}
)
_BETWEEN: Final = frozenset(
    (tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)
)
_COMMENT: Final = re.compile(r"(?:#|//)\s*kemi:\s*ignore\b\s*(?:\[([^\]]*)\])?\s*(.*)")


@dataclass(frozen=True)
class Ignore:
    """One such comment."""

    codes: tuple[str, ...]
    """The codes in its brackets."""
    reason: str
    """The words behind them."""
    line: int
    """Where it begins, 1 and up."""
    column: int
    """1 and up."""
    lines: frozenset[int]
    """The lines that it speaks of."""


def silence(findings: Sequence[Finding], texts: Mapping[Path, str]) -> list[Finding]:
    """The findings that no comment silences, and those about the comments; sorted.

    ``texts``: each file that was checked. A comment without a reason silences nothing.
    """
    kept = list(findings)
    faults: list[Finding] = []
    for path, text in texts.items():
        for ignore in ignores(text, path.suffix == ".py"):
            faults += _faults(path, ignore, findings)
            if ignore.reason:
                kept = [one for one in kept if not _covers(path, ignore, one)]
    return sorted(kept + faults)


def ignores(text: str, is_python: bool) -> tuple[Ignore, ...]:
    """The comments in a file's text; as many as can be found in a faulty one."""
    return tuple(_of_python(text) if is_python else _of_cfg(text))


def _covers(path: Path, ignore: Ignore, one: Finding) -> bool:
    return one.file == path and one.line in ignore.lines and one.code in ignore.codes


def _faults(path: Path, ignore: Ignore, findings: Sequence[Finding]) -> Iterator[Finding]:
    def fault(message: str) -> Finding:
        return Finding(path, ignore.line, ignore.column, CODE, message)

    if not ignore.codes:
        yield fault("an ignore comment without a code: write # kemi: ignore[CODE] reason")
        return
    if not ignore.reason:
        yield fault("an ignore comment without a reason silences nothing: say why behind the ]")
        return
    for code in ignore.codes:
        if code not in CODES:
            yield fault(f"there is no code {code} to ignore: docs/check lists them")
        elif code not in _SOMETIMES and not any(
            one.code == code and _covers(path, ignore, one) for one in findings
        ):
            yield fault(f"nothing to ignore: there is no {code} here; take the comment away")


def _of_cfg(text: str) -> Iterator[Ignore]:
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        found = _COMMENT.search(line)
        if found is None or line.count('"', 0, found.start()) % 2:
            continue
        own = not line[: found.start()].strip()
        yield _ignore(found, number, found.start(), [number + 1] if own else [number])


def _of_python(text: str) -> Iterator[Ignore]:
    comments: list[tuple[re.Match[str], int, int]] = []
    spans: list[tuple[int, int]] = []
    for token in _tokens(text):
        if token.type == tokenize.COMMENT:
            found = _COMMENT.match(token.string)
            if found:
                comments.append((found, token.start[0], token.start[1]))
        elif token.type not in _BETWEEN and (not spans or spans[-1][1]):
            spans.append((token.start[0], 0))
        if token.type == tokenize.NEWLINE and spans:
            spans[-1] = (spans[-1][0], token.start[0])
    statements = [range(first, (last or first) + 1) for first, last in spans]
    lines = text.split("\n")
    for found, number, column in comments:
        own = not lines[number - 1][:column].strip()
        yield _ignore(found, number, column, _spoken_of(number, own, statements))


def _spoken_of(number: int, own: bool, statements: Sequence[range]) -> Sequence[int]:
    for statement in statements:
        if number in statement:
            if own:
                return [number + 1]
            return statement if number == statement[-1] else [number]
        if own and statement[0] > number:
            return statement
    return [number]


def _tokens(text: str) -> Iterator[tokenize.TokenInfo]:
    try:
        yield from tokenize.generate_tokens(io.StringIO(text).readline)
    except (tokenize.TokenError, SyntaxError):
        return


def _ignore(found: re.Match[str], line: int, column: int, lines: Sequence[int]) -> Ignore:
    codes = tuple(code.strip() for code in (found[1] or "").split(",") if code.strip())
    return Ignore(codes, found[2].strip(), line, column + 1, frozenset(lines))

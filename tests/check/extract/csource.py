"""C sources, read as far as export tables need it: comments off, initialisers as rows."""

from __future__ import annotations

import re
from pathlib import Path

_COMMENT = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|/\*.*?\*/|//[^\n]*', re.DOTALL)


def read(path: Path) -> str:
    """The text without comments; what is left keeps its lines."""

    def keep(found: re.Match[str]) -> str:
        text = found[0]
        return text if text[0] in "\"'" else "\n" * text.count("\n") or " "

    return _COMMENT.sub(keep, path.read_text(encoding="latin-1"))


def sources(folder: Path) -> dict[Path, str]:
    """Each C source and header below a folder, without comments."""
    return {path: read(path) for path in sorted(folder.rglob("*.[ch]"))}


def tables(text: str, kind: str) -> list[tuple[str, str]]:
    """(name, what is between its braces) of each array of that type."""
    found = []
    for head in re.finditer(rf"\b{kind}\s+(\w+)\s*\[\s*\w*\s*\]\s*=\s*\{{", text):
        found.append((head[1], enclosed(text, head.end() - 1)))
    return found


def enclosed(text: str, at: int) -> str:
    """What is between the bracket there and the one that closes it."""
    opening, depth = text[at], 0
    closing = {"{": "}", "(": ")", "[": "]"}[opening]
    for sign in re.finditer(
        r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|[' + re.escape(opening + closing) + "]", text[at:]
    ):
        if sign[0] == opening:
            depth += 1
        elif sign[0] == closing:
            depth -= 1
            if depth == 0:
                return text[at + 1 : at + sign.start()]
    return ""


def rows(text: str) -> list[str]:
    """The ``{...}`` of an array, each without its braces."""
    found, at = [], 0
    while (at := text.find("{", at)) >= 0:
        row = enclosed(text, at)
        found.append(row)
        at += len(row) + 2
    return found


def fields(row: str) -> list[str]:
    """The parts of a row between its commas; brackets and strings stay whole."""
    parts, depth, start = [], 0, 0
    for sign in re.finditer(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|[][(){},]', row):
        if sign[0] in "([{":
            depth += 1
        elif sign[0] in ")]}":
            depth -= 1
        elif sign[0] == "," and depth == 0:
            parts.append(row[start : sign.start()].strip())
            start = sign.end()
    return [*parts, row[start:].strip()]


def body(text: str, function: str) -> str:
    """The body of a function of that name; empty where there is none."""
    for head in re.finditer(rf"\b{re.escape(function)}\s*\(", text):
        arguments = enclosed(text, head.end() - 1)
        behind = text[head.end() + len(arguments) + 1 :]
        if opening := re.match(r"\s*\{", behind):
            return enclosed(behind, opening.end() - 1)
    return ""


def first_branches(text: str) -> str:
    """The text without directives: of each ``#if`` the first branch, of ``#if 0`` the second."""
    kept: list[str] = []
    taken: list[bool] = []
    for line in text.split("\n"):
        directive = re.match(r"\s*#\s*(\w+)\s*(.*)", line)
        if not directive:
            kept.append(line if all(taken) else "")
            continue
        kept.append("")
        match directive[1]:
            case "if" | "ifdef" | "ifndef":
                taken.append(directive[2].strip() != "0")
            case "else" | "elif" if taken:
                taken[-1] = not taken[-1] and directive[1] == "else"
            case "endif" if taken:
                taken.pop()
            case _:
                pass
    return "\n".join(kept)

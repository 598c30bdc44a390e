"""For code scanning: SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from urllib.parse import quote

from kemi_app.check.codes import CODES, Code
from kemi_app.check.finding import Finding
from kemi_app.check.output.place import relative

SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
# Where the pages lie: the folder of kemi_app.
_PAGES: Final = Path(__file__).resolve().parents[3]


def render(findings: Sequence[Finding]) -> str:
    """One run of the tool kemi_app, with the rules of the codes found; files below the working
    folder are written relative to it (SRCROOT)."""
    codes = sorted({one.code for one in findings})
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "kemi_app check",
                        "rules": [_rule(CODES[code]) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(one, codes.index(one.code)) for one in findings],
            }
        ],
    }
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _rule(code: Code) -> dict[str, object]:
    return {
        "id": code.code,
        "shortDescription": {"text": code.title},
        "help": {"text": f"Described in {code.page}, with a wrong and a right example."},
        "helpUri": (_PAGES / code.page).as_uri(),
        "defaultConfiguration": {"level": _level(code)},
    }


def _result(one: Finding, rule: int) -> dict[str, object]:
    return {
        "ruleId": one.code,
        "ruleIndex": rule,
        "level": _level(CODES[one.code]),
        "message": {"text": one.message},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": _artifact(one.file),
                    "region": {"startLine": one.line, "startColumn": one.column},
                }
            }
        ],
    }


def _artifact(file: Path) -> dict[str, object]:
    path = relative(file)
    if path.is_absolute() or ".." in path.parts:
        return {"uri": (Path.cwd() / path).resolve().as_uri()}
    return {"uri": quote(path.as_posix()), "uriBaseId": "%SRCROOT%"}


def _level(code: Code) -> str:
    return "note" if code.advice else "error"

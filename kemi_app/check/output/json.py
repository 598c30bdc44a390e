"""For programs: a JSON array with an object for each finding."""

from __future__ import annotations

import json
from collections.abc import Sequence

from kemi_app.check.codes import CODES
from kemi_app.check.finding import Finding


def render(findings: Sequence[Finding]) -> str:
    """file, line, column (both 1 and up), code, title, message, page and advice of each finding."""
    rows = [
        {
            "file": str(one.file),
            "line": one.line,
            "column": one.column,
            "code": one.code,
            "title": CODES[one.code].title,
            "message": one.message,
            "page": CODES[one.code].page,
            "advice": CODES[one.code].advice,
        }
        for one in findings
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"

"""For GitLab: a code quality report, shown in merge requests."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from kemi_app.check.codes import CODES
from kemi_app.check.finding import Finding
from kemi_app.check.output.place import relative


def render(findings: Sequence[Finding]) -> str:
    """description, check_name, fingerprint, severity and location of each finding.

    The fingerprint leaves the line out, so that a finding which only moved is the same one; the
    second equal finding of a file has one of its own.
    """
    seen: dict[str, int] = {}
    rows = []
    for one in findings:
        path = relative(one.file).as_posix()
        key = f"{path}\0{one.code}\0{one.message}"
        seen[key] = seen.get(key, 0) + 1
        rows.append(
            {
                "description": one.message,
                "check_name": one.code,
                "fingerprint": hashlib.sha256(f"{key}\0{seen[key]}".encode()).hexdigest(),
                "severity": "info" if CODES[one.code].advice else "major",
                "location": {"path": path, "lines": {"begin": one.line}},
            }
        )
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"

"""docs/default-config.md: the table of differences, as people read it.

``python3 -m integration.side_by_side.document``, with tests/ and the repository on the path,
writes it anew; test_side_by_side.py says whether it is fresh.
"""

from __future__ import annotations

from pathlib import Path

from .entries import Entry
from .table import ENTRIES

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "default-config.md"
BEGIN = "<!-- differences: made by tests/integration/side_by_side/document.py -->\n"
END = "<!-- end of differences -->\n"


def table() -> str:
    """The differences as a table of Markdown."""
    head = "| what | Kamailio's default configuration | here | why |\n|---|---|---|---|\n"
    return head + "".join(_row(entry) for entry in ENTRIES)


def with_table(text: str) -> str:
    """The document's text with the table as it is now.

    Raises ValueError where the marks of its begin and end are not there.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"no place for the table in {DOCUMENT}")
    return f"{before}{begin}{table()}{end}{after}"


def _row(entry: Entry) -> str:
    release = f" (before {entry.until})" if entry.until else ""
    cells = (entry.what, entry.default + release, entry.ours, entry.why)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"


if __name__ == "__main__":
    DOCUMENT.write_text(with_table(DOCUMENT.read_text("utf-8")), "utf-8")

"""``python3 -m kemi_app review``: what a routing does, read without running it.

The routes of each callback in order, what each touches, the path of each SIP method; as text, as
Markdown with a Mermaid flowchart, or as one HTML page.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from kemi_app.review import changes, history, source
from kemi_app.review.changes import Changes
from kemi_app.review.html import as_html
from kemi_app.review.ladder import BadLadders, Ladder, read_ladders
from kemi_app.review.markdown import as_markdown
from kemi_app.review.source import CannotReview, Source
from kemi_app.review.testnames import with_tests
from kemi_app.review.text import as_text
from kemi_app.script.module import FRAMES

LADDERS: Final = Path("tests") / "ladders.json"
"""Where recorded ladders are looked for, beside the routing."""


def main(arguments: list[str]) -> int:
    """Review; returns 0, or 2 for what cannot be reviewed."""
    options = _parser().parse_args(arguments)
    sys.setrecursionlimit(max(sys.getrecursionlimit(), FRAMES))
    base = Path.cwd().resolve()
    try:
        asked = source.asked(options.paths, options.cfg, options.define)
        review = with_tests(source.read(asked, base), asked.folders(), base)
        since = _since(asked, options.since, base) if options.since else None
        if options.html:
            ladders = _ladders(asked, options.ladders)
            page = as_html(review, since, ladders)
            Path(options.html).write_text(page, encoding="utf-8")
            if not options.markdown:
                print(
                    f"{options.html}: {len(list(review.routes()))} routes, {len(ladders)} ladders"
                )
                return 0
        elif options.ladders:
            raise CannotReview("--ladders is for the page: say --html FILE as well")
        print((as_markdown if options.markdown else as_text)(review, since), end="")
    except (CannotReview, BadLadders) as error:
        return _refuse(str(error))
    except OSError as error:
        return _refuse(f"{error.filename or options.html}: {error.strerror}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 -m kemi_app review",
        description="Tell what a routing does, without running it: kemi_app's applications and any "
        "KEMI class. Without --html and --markdown, as text.",
    )
    parser.add_argument("--cfg", metavar="FILE", type=Path, help="the kamailio.cfg it runs under")
    parser.add_argument(
        "--define", metavar="WITH_X", action="append", default=[], help="as kamailio -A takes it"
    )
    parser.add_argument("--html", metavar="FILE", type=Path, help="write one HTML page")
    parser.add_argument("--markdown", action="store_true", help="Markdown with a Mermaid flowchart")
    parser.add_argument("--since", metavar="REV", help="what changed since this git revision")
    parser.add_argument(
        "--ladders",
        metavar="FILE",
        type=Path,
        help="recorded by pytest --record-ladders FILE (default: tests/ladders.json)",
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=Path,
        help="a script or a folder of scripts (default: what the cfg loads)",
    )
    return parser


def _since(asked: Source, revision: str, base: Path) -> Changes:
    with history.at(asked, revision) as (then, folder):
        old = source.read(then, folder)
    return changes.compare(old, source.read(asked, base), revision)


def _ladders(asked: Source, given: Path | None) -> tuple[Ladder, ...]:
    if given is not None:
        return read_ladders(given)
    for folder in asked.folders():
        if (folder / LADDERS).is_file():
            return read_ladders(folder / LADDERS)
    return ()


def _refuse(reason: str) -> int:
    print(f"kemi_app review: {reason}", file=sys.stderr)
    return 2

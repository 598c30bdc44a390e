"""``python3 -m kemi_app check``: faults of a routing, found before a call meets them."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Final

from kemi_app.check.codes import CODES
from kemi_app.check.known import RELEASES
from kemi_app.check.output import github, gitlab, json, sarif, text
from kemi_app.check.run import Checked, check_all
from kemi_app.script.module import FRAMES

FORMATS: Final = {
    "text": text.render,
    "json": json.render,
    "github": github.render,
    "gitlab": gitlab.render,
    "sarif": sarif.render,
}
DEFAULT_CFG: Final = Path("kamailio.cfg")
DEFINE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(=.*)?", re.DOTALL)


def main(arguments: list[str]) -> int:
    """Check what the arguments name: 0 nothing found, 1 something, 2 bad usage."""
    options = _parser().parse_args(arguments)
    if options.codes:
        for code in CODES.values():
            print(f"{code.code}  {code.title}")
        return 0
    cfg: Path | None = options.cfg
    paths: list[Path] = options.paths
    if cfg is None and not paths:
        if not DEFAULT_CFG.is_file():
            return _bad(f"there is no {DEFAULT_CFG} here: name one with --cfg, or scripts to check")
        cfg = DEFAULT_CFG
    for path in (*paths, *([cfg] if cfg is not None else [])):
        if not path.exists():
            return _bad(f"{path}: there is no such file")
    if cfg is not None and cfg.is_dir():
        return _bad(f"{cfg}: is a folder; --cfg names a file")
    for define in options.define:
        if not DEFINE.fullmatch(define):
            return _bad(f"--define {define!r}: a define is NAME or NAME=VALUE")
    checked = _checked(cfg, paths, options)
    if checked is None:
        return 2
    report = FORMATS["json" if options.json else options.format](checked.findings)
    if report:
        print(report, end="" if report.endswith("\n") else "\n")
    faults = [one for one in checked.findings if not CODES[one.code].advice]
    if options.format == "text" and not options.json:
        _summary(checked, len(faults))
    return 1 if faults else 0


def _checked(cfg: Path | None, paths: list[Path], options: argparse.Namespace) -> Checked | None:
    sys.setrecursionlimit(max(sys.getrecursionlimit(), FRAMES))
    try:
        return check_all(
            paths, cfg, options.define, options.kamailio,
            advice=options.advice, server=not options.no_server,
        )  # fmt: skip
    except OSError as error:
        _bad(f"{error.filename or cfg}: cannot be read ({error.strerror})")
    return None


def _summary(checked: Checked, faults: int) -> None:
    files = f"{len(checked.files)} file{'s' if len(checked.files) != 1 else ''}"
    words = "nothing found" if not faults else f"{faults} found"
    print(f"kemi_app check: {files}: {words}", file=sys.stderr)


def _bad(message: str) -> int:
    print(f"kemi_app check: {message}", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 -m kemi_app check",
        description="Find the faults of a routing by reading it: kamailio.cfg, the application "
        "that it loads, and further scripts. Nothing of them is run.",
        epilog="Each code has a page in docs/check. A finding is silenced by a comment on its "
        "line: # kemi: ignore[CODE] reason",
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="scripts, or folders")
    parser.add_argument(
        "--cfg", type=Path, metavar="FILE", help="the kamailio.cfg (kamailio.cfg, if it is here)"
    )
    parser.add_argument(
        "--define", "-A", action="append", default=[], metavar="NAME[=VALUE]",
        help="a define, as Kamailio's -A sets it; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--kamailio", choices=RELEASES, default=RELEASES[0], metavar="RELEASE",
        help=f"the release to check for: {', '.join(RELEASES)} ({RELEASES[0]})",
    )  # fmt: skip
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print (text)")
    parser.add_argument("--json", action="store_true", help="the same as --format json")
    parser.add_argument("--advice", action="store_true", help="say what is recommended, too")
    parser.add_argument(
        "--no-server", action="store_true", help="do not ask the installed Kamailio (kamailio -c)"
    )
    parser.add_argument("--codes", action="store_true", help="list the codes, and end")
    return parser

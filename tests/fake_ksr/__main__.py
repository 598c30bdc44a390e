"""``python3 -m fake_ksr --cfg kamailio.cfg invite.sip ...``: what the routes do with messages.

With tests/ and the repository on the path. The exit code is 0, or 2 with one line on stderr.
"""

from __future__ import annotations

import argparse
import ast
import ipaddress
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

from fake_ksr import sipfile, story
from fake_ksr.api import RELEASE
from fake_ksr.config import Value
from fake_ksr.errors import ConfigError, FakeError
from fake_ksr.network import Endpoint, parse_endpoint
from fake_ksr.setting import Setting, start
from kemi_app.stubs import facts

USAGE = 2


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong."""

    def error(self, message: str) -> NoReturn:
        """End with that line."""
        self.exit(USAGE, f"{self.prog}: {message}: see --help\n")


def parser() -> Parser:
    """The command line."""
    made = Parser(
        prog="fake_ksr",
        description="Run SIP messages through the routes of a KEMI script, without a Kamailio: the "
        "ladder, the path through the routes with every KSR call, and what is sent.",
    )
    made.add_argument("--cfg", type=Path, required=True, help="the kamailio.cfg")
    made.add_argument("--script", type=Path, help="the script, if not what the cfg loads")
    made.add_argument(
        "--define",
        metavar="NAME[=VALUE]",
        type=_define,
        action="append",
        default=[],
        help="a define, as kamailio's -A: strings with quotes of their own",
    )
    made.add_argument(
        "--release", type=_release, default=RELEASE, help=f"the Kamailio to play ({RELEASE})"
    )
    made.add_argument(
        "--source",
        metavar="[PROTO:]HOST:PORT",
        type=_source,
        default="192.0.2.1:5060",
        help="where requests come from (default: %(default)s, over udp)",
    )
    made.add_argument(
        "--answer",
        metavar="KSR.X.Y=VALUE",
        type=_answer,
        action="append",
        default=[],
        help="the result of a KSR function, instead of the fake's own",
    )
    made.add_argument("--json", action="store_true", help="the same as JSON")
    made.add_argument(
        "messages", metavar="message.sip", nargs="+", type=Path, help="one SIP message each"
    )
    return made


def main(arguments: list[str] | None = None) -> int:
    """Run the messages; returns the exit code."""
    options = parser().parse_args(arguments)
    setting = Setting(
        options.cfg, options.script, dict(options.define), options.release, options.answer
    )
    try:
        messages = [(file, sipfile.read_message(file)) for file in options.messages]
        with tempfile.TemporaryDirectory(prefix="fake_ksr-") as folder:
            return _run(setting, Path(folder), messages, options.source, options.json)
    except FakeError as error:
        return _refuse(str(error))
    except BrokenPipeError:
        # whoever read the output has gone, which Python would complain of once more at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        return _refuse(f"{error.filename}: {error.strerror}")
    except Exception as error:
        return _refuse(f"the fake itself failed, please report it: {_where(error)}")


def _run(
    setting: Setting,
    folder: Path,
    messages: list[tuple[Path, str]],
    source: Endpoint,
    as_json: bool,
) -> int:
    with start(setting, folder) as server:
        teller = story.Teller(server, source)
        fault = ""
        try:
            for file, text in messages:
                teller.play(file, text)
        except story.MissingFunction as error:
            fault = str(error)
        if as_json:
            print(story.as_json(teller, fault))
        else:
            encoding = sys.stdout.encoding or "ascii"
            for piece in story.as_text(teller):
                print(piece.encode(encoding, "backslashreplace").decode(encoding))
    return _refuse(fault) if fault else 0


def _refuse(reason: str) -> int:
    print(f"fake_ksr: {' '.join(reason.split())}", file=sys.stderr)
    return USAGE


def _where(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}: " if trace else ""
    return f"{place}{type(error).__name__}: {error}"


def _define(text: str) -> tuple[str, Value | None]:
    name, equals, value = text.partition("=")
    if not re.fullmatch(r"\w+", name):
        raise argparse.ArgumentTypeError(f"{text!r} is no NAME or NAME=VALUE")
    return name, value if equals else None


def _release(text: str) -> str:
    known = facts.load().releases
    if not re.fullmatch(r"\d+\.\d+\.\d+", text) or facts.minor(text) not in known:
        raise argparse.ArgumentTypeError(
            f"{text!r} is none of the releases {', '.join(known)}, with a third number: 6.0.1"
        )
    return text


def _source(text: str) -> Endpoint:
    try:
        place = parse_endpoint(text, "")
        ipaddress.ip_address(place.host)
    except (ConfigError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no ADDRESS:PORT") from error
    if place.proto not in ("any", "udp", "tcp", "tls"):
        raise argparse.ArgumentTypeError(f"{text!r} is neither of udp, tcp and tls")
    return Endpoint("udp" if place.proto == "any" else place.proto, place.host, place.port or 5060)


def _answer(text: str) -> str:
    name, _, value = text.partition("=")
    try:
        ast.literal_eval(value)
    except (SyntaxError, ValueError) as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no KSR.X.Y=VALUE with a number, 'text', True, False or None"
        ) from error
    if not re.fullmatch(r"KSR(\.\w+)+", name):
        raise argparse.ArgumentTypeError(f"{text!r} must begin with a function: KSR.X.Y=VALUE")
    return text


if __name__ == "__main__":
    sys.exit(main())

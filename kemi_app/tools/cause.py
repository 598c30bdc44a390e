"""What went wrong, read from what Kamailio logged: one line out of many.

Kamailio tells the cause first, as a rule, and then every layer says that it failed. Some ERROR
lines are harmless, so the last one before the first such echo is the best guess. An ALERT tells
that a process died under way; what follows it is the shutdown.
"""

from __future__ import annotations

import re

from kemi_app.tools.dbcause import database_cause
from kemi_app.tools.packages import install_hint
from kemi_app.tools.tlscause import tls_cause

LOGGED = re.compile(
    r"^\s*\d+\(\d+\) (?P<level>[A-Z]+): .*?\S+ \[[^\]]+:\d+\]: (?:\w+\(\):? )?(?P<text>.*)$"
)
SEVERE = {"EMERG", "BUG", "CRITICAL", "ERROR"}
NO_MODULE = re.compile(r"could not find module <(\w+)>")
PLACE = re.compile(
    r"parse error in config file (?P<file>.+?), (?:from )?line (?P<line>\d+), column [^:]*: ?"
    r"(?P<text>.*)"
)
ECHO = re.compile(r"Error while initializing module|error initializing (?:external )?modules")
PYTHON = re.compile(
    r'^  File "(?P<file>[^"]+)", line (?P<line>\d+).*\n'
    r"(?:(?!  File )[ \t]+.*\n)*"
    r"(?P<error>[A-Za-z_][\w.]*(?:: .*)?)$",
    re.MULTILINE,
)
"""The innermost place of a traceback, the text of its line, and the exception."""


def cause(log: str) -> str:
    """Why Kamailio refused its configuration or died, by this part of its log."""
    if "ALERT" not in log and (about_database := database_cause(log)):
        return about_database
    if "ALERT" not in log and (about_tls := tls_cause(log)):
        return about_tls
    if module := NO_MODULE.search(log):
        return f"Kamailio has no module {module[1]} here: {install_hint([module[1]])}"
    logged = [line for line in map(LOGGED.match, log.splitlines()) if line]
    alerts = [line["text"].strip() for line in logged if line["level"] == "ALERT"]
    critical = [line["text"].strip() for line in logged if line["level"] == "CRITICAL"]
    severe = [line["text"].strip() for line in logged if line["level"] in SEVERE]
    guesses = (
        *alerts[:1],
        _configuration(severe),
        *critical[:1],
        _python(log),
        _initialization(severe),
        *severe[-1:],
    )
    return next(filter(None, guesses), "its log gives no reason")


def _configuration(severe: list[str]) -> str:
    """The first place that the parser refused, with what was said just before it."""
    for number, text in enumerate(severe):
        if place := PLACE.search(text):
            before = f" ({severe[number - 1]})" if number else ""
            return f"{place['file']}:{place['line']}: {place['text'] or 'syntax error'}{before}"
    return ""


def _python(log: str) -> str:
    """The last traceback: its innermost place and its error."""
    faults = list(PYTHON.finditer(log))
    return f"{faults[-1]['file']}:{faults[-1]['line']}: {faults[-1]['error']}" if faults else ""


def _initialization(severe: list[str]) -> str:
    for number, text in enumerate(severe):
        if ECHO.search(text):
            return severe[number - 1] if number else text
    return ""

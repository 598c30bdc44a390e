"""Why Kamailio and its database do not come together, read from Kamailio's log: with the remedy.

Nothing is quoted that may hold the password: Kamailio itself logs the URL only where it cannot
read it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

SEE = "docs/databases.md"
TABLES = f"make Kamailio's tables with kamdbctl, see {SEE}"

NO_SCHEME = re.compile(r"could not find module <db_(?!(?:mysql|postgres|sqlite)>)([^>]*)>")
NO_URL = re.compile(r"error while parsing database URL")
NO_CONNECTION = re.compile(
    r"db_(?:mysql|postgres)_new_connection\(\): (?:driver error: )?(?!cleaning)(.+)"
)
NO_FILE = re.compile(r"failed to open sqlite database '?([^'\n]+?)'?$", re.MULTILINE)
NO_VERSION = re.compile(r"querying version for table (\w+)")
OTHER_VERSION = re.compile(r"invalid version (\d+) for table (\w+) found, expected (\d+)")

REMEDIES = {
    r"password authentication failed|Access denied": "the user or the password in DBURL is wrong, "
    "or the database lets this user not in from here",
    r"database .* does not exist|Unknown database": f"make it with kamdbctl, see {SEE}, or correct "
    "the name in DBURL",
    r"translate host name|Unknown (?:MySQL )?server host": "is the host in DBURL right?",
    r"": "does the database run, and are host and port in DBURL right?",
}


def database_cause(log: str) -> str:
    """What is wrong with the database or with DBURL, and what to do; '' where nothing is."""
    for pattern, tell in TELLERS:
        if found := pattern.search(log):
            return tell(found)
    return ""


def _connection(found: re.Match[str]) -> str:
    text = found[1].strip()
    remedy = next(words for pattern, words in REMEDIES.items() if re.search(pattern, text))
    return f"the database cannot be reached: {text}; {remedy}"


def _version(found: re.Match[str]) -> str:
    if found[1] == "0":
        return f"the database has no table {found[2]}: {TABLES}"
    return (
        f"the table {found[2]} is of version {found[1]}, and this Kamailio needs {found[3]}: "
        f"make it anew with Kamailio's own SQL, see {SEE}"
    )


TELLERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (
        NO_SCHEME,
        lambda found: (
            f"DBURL begins with {found[1]!r}, and there is no database module "
            f"db_{found[1]}: it begins with sqlite, postgres or mysql, see {SEE}"
        ),
    ),
    (
        NO_URL,
        lambda _: (
            "DBURL is no URL of a database: SCHEME://USER:PASSWORD@HOST[:PORT]/NAME, "
            "and no : @ or / in the password"
        ),
    ),
    (NO_CONNECTION, _connection),
    (
        NO_FILE,
        lambda found: f"the database {found[1]} cannot be opened: is it there, and readable?",
    ),
    (OTHER_VERSION, _version),
    (NO_VERSION, lambda found: f"the database has no table version or {found[1]}: {TABLES}"),
)

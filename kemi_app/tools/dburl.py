"""The URL of a database of one's own, as Kamailio's DBURL has it; its password is never shown."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from kemi_app.tools.problem import Problem
from kemi_app.tools.switchboard import Switchboard

VARIABLE = "KEMI_DBURL"
"""The variable by which kamailio.cfg gets the URL: unlike an argument, ``ps`` does not show it."""

FORM = "SCHEME://USER:PASSWORD@HOST[:PORT]/NAME, SCHEME being postgres or mysql"
URL = re.compile(
    r"(?P<scheme>[a-z][a-z0-9_]*)://(?:(?P<user>[^:@/]+)(?::(?P<password>[^:@/]*))?@)?"
    r"(?P<place>[^:@/]*(?::[0-9]{1,5})?/.+)"
)
UNFIT = '"\\'
"""What ends a text in Kamailio's configuration."""


@dataclass(frozen=True)
class DbUrl:
    """A URL that Kamailio can read; as text it has no password."""

    text: str = field(repr=False)
    on_command_line: bool = False
    """Whether it was an argument, so that ``ps`` shows it."""

    @property
    def has_password(self) -> bool:
        """Whether there is a password in it."""
        return bool(self._parts["password"])

    def __str__(self) -> str:
        """Return it without the password."""
        user = f"{self._parts['user']}@" if self._parts["user"] else ""
        return f"{self._parts['scheme']}://{user}{self._parts['place']}"

    @property
    def _parts(self) -> re.Match[str]:
        parts = URL.fullmatch(self.text)
        assert parts is not None
        return parts


def given(option: str | None) -> DbUrl | None:
    """The URL that ``--database`` or else the environment names; None where neither does.

    The option is a URL, or a file that holds one. Raises Problem where there is none in it, or one
    that Kamailio cannot read.
    """
    if not option:
        inherited = os.environ.get(VARIABLE)
        return parse(inherited, f"the variable {VARIABLE}") if inherited else None
    if "://" in option:
        return parse(option, "--database", on_command_line=True)
    try:
        text = Path(option).expanduser().read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        raise Problem(
            f"--database {option}: neither a URL ({FORM}) nor a file that holds one ({error})"
        ) from None
    return parse(text, option)


def parse(text: str, where: str, *, on_command_line: bool = False) -> DbUrl:
    """The URL. Raises Problem, without a word of it, where Kamailio could not read it."""
    if not URL.fullmatch(text):
        raise Problem(
            f"{where}: this is not the URL of a database: {FORM}; a password with : @ or / in it "
            "cannot stand there"
        )
    if unfit := [
        sign for sign in text if sign in UNFIT or sign.isspace() or not sign.isprintable()
    ]:
        raise Problem(
            f"{where}: {unfit[0]!r} cannot stand in the URL of a database in Kamailio's "
            "configuration; choose another password"
        )
    return DbUrl(text, on_command_line)


def shown(text: str) -> str:
    """A URL as it may be shown: without a password, whatever Kamailio makes of it."""
    return str(DbUrl(text)) if URL.fullmatch(text) else f"{text.partition(':')[0]}://…"


def of_the_site(board: Switchboard, cfg: Path) -> str | None:
    """The DBURL that the site has defined (kamailio-local.cfg, or ``WITH_MYSQL``), if it has."""
    value, file = board.values.get("DBURL", ""), board.places.get("DBURL", cfg)
    is_default = file == cfg and value.startswith('"sqlite:')
    if not value or is_default or file.name == "kamailio-paths.cfg":
        return None
    return value.strip('"')

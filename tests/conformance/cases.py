"""Cases in a text file: SIP requests, and what expressions on KSR give while each is routed.

    > INVITE sip:bob@127.0.0.1         a request begins: method, and its URI if not the server's
    Subject: a call                    header fields, changed or added
    >> v=0                             the lines of its body
    KSR.is_method("INVITE") -> True    a case: evaluated in order, in the request route
    KSR.tm.t_exists() -> 1 (6.0)       a case for some releases: on others it is left out
    KSR.a.b() -> 0 (5.6), 1 (6.0)      one that differs between releases

A request whose Via is one of TCP is sent over TCP, every other one in a datagram.
Cases before the first ``>`` are evaluated for an OPTIONS to the server. ``#`` begins a comment.
"""

import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from integration.raw import Peer, request

from kemi_app.tools.database import SQL_FOLDER

_HEADER = re.compile(r"([A-Z][\w-]*): (.*)")
_RESULT = re.compile(r"(.+?)(?: \((\d\.\d)\))?")


CALLS = Path(__file__).resolve().parent / "calls"
"""The folder of the cases, and of the configuration that they need."""
FEATURES = ("AUTH", "IPAUTH", "NAT", "ANTIFLOOD")
"""The features of the server on which they run."""
TABLES = ("standard", "domain", "alias_db", "speeddial", "presence", "permissions", "acc", "uac")
"""The tables of its second database, by the names of Kamailio's SQL files."""


@dataclass
class Case:
    """One expression and the results that are expected of it, by release ("" for every one)."""

    line: int
    expression: str
    results: dict[str, str]

    def expected(self, release: str) -> str | None:
        """The result on that release, None where the case is not for it."""
        return self.results.get(release, self.results.get(""))


@dataclass
class Scene:
    """One request, and the cases that are evaluated while it is routed."""

    method: str = "OPTIONS"
    uri: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    body: list[str] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)

    @property
    def proto(self) -> str:
        """The transport protocol over which the request is sent."""
        return "tcp" if self.headers.get("Via", "").startswith("SIP/2.0/TCP ") else "udp"

    def message(self, server: Peer, **more: str) -> str:
        """The request, as text."""
        body = "".join(f"{line}\r\n" for line in self.body)
        fields = {name.replace("-", "_").lower(): value for name, value in self.headers.items()}
        fields["content_length"] = str(len(body))
        return request(server, self.method, self.uri, **{**fields, **more}) + body


def read(path: Path) -> list[Scene]:
    """The scenes of a file; ValueError names the line that does not read as above."""
    scenes = [Scene()]
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith(">>"):
            scenes[-1].body.append(line[2:].removeprefix(" "))
        elif line.startswith("> "):
            method, _, uri = line[2:].partition(" ")
            scenes.append(Scene(method, uri))
        elif " -> " in line:
            scenes[-1].cases.append(_case(path, number, line))
        elif header := _HEADER.fullmatch(line):
            scenes[-1].headers[header[1]] = header[2]
        else:
            raise ValueError(f"{path}:{number}: neither case, header field, request nor body")
    return [scene for scene in scenes if scene.cases]


def _case(path: Path, number: int, line: str) -> Case:
    expression, _, results = line.rpartition(" -> ")
    by_release: dict[str, str] = {}
    for one in re.split(r"(?<=\)), ", results):
        found = _RESULT.fullmatch(one)
        if not found:
            raise ValueError(f"{path}:{number}: no result")
        by_release[found[2] or ""] = found[1]
    return Case(number, expression.strip(), by_release)


def files() -> list[Path]:
    """The files of cases."""
    return sorted(CALLS.glob("*.txt"))


def configuration(folder: Path) -> str:
    """The lines of configuration that the cases need; what they name is laid into the folder."""
    shutil.copy(CALLS / "dispatcher.list", folder)
    return (CALLS / "modules.cfg").read_text().replace("@FOLDER@", str(folder))


def make_database(folder: Path) -> None:
    """Make the database that those lines name, with Kamailio's own SQL."""
    with closing(sqlite3.connect(folder / "extra.sqlite")) as database:
        for table in TABLES:
            database.executescript((SQL_FOLDER / f"{table}-create.sql").read_text("utf-8"))

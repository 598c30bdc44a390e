"""Tables as an operator makes them: with kamdbctl, and with what docs/databases.md says of acc."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from .databases import DatabaseServer
from .phones import Phone
from .postgres import program
from .raw import exchange_all, request
from .stored import StoredServer
from .waiting import LOOPBACK

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "databases.md"
SETTINGS = {
    "DBNAME": "made", "DBRWUSER": "made", "DBRWPW": "made-pw",
    "DBROUSER": "madero", "DBROPW": "made-ro", "INSTALL_EXTRA_TABLES": "yes",
    "INSTALL_PRESENCE_TABLES": "yes", "INSTALL_DBUID_TABLES": "no", "CHARSET": "utf8",
    "DBACCESSHOST": LOOPBACK, "SIP_DOMAIN": LOOPBACK,
}  # fmt: skip


@pytest.fixture(params=["postgres", "mariadb"])
def store(request: pytest.FixtureRequest) -> DatabaseServer:
    found: DatabaseServer = request.getfixturevalue(request.param)
    return found


def kamailio_tool(store: DatabaseServer, home: Path, *command: str) -> None:
    """Run kamdbctl or kamctl with a kamctlrc for this database server."""
    own = {
        "postgres": {"DBENGINE": "PGSQL", "DBHOST": str(store.folder), "DBROOTUSER": "postgres"},
        "mysql": {"DBENGINE": "MYSQL", "DBHOST": "localhost", "DBROOTUSER": "root"},
    }
    port = str(store.port)
    ports = {"DBPORT": port, "DBROOTPORT": port}  # the second from 6.0 on
    settings = {**SETTINGS, **ports, **own[store.scheme]}
    text = "".join(f"{name}={value}\n" for name, value in settings.items())
    (home / ".kamctlrc").write_text(text)
    path = f"{program('psql').parent}:{os.environ['PATH']}:/usr/sbin"
    done = subprocess.run(
        command, env={**os.environ, "HOME": str(home), "PATH": path}, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_documented_way_to_the_tables_leads_there(
    store: DatabaseServer, tmp_path: Path
) -> None:
    (statements,) = re.findall(r"```sql\n(.*?)```", DOCUMENT.read_text(), re.DOTALL)
    kamailio_tool(store, tmp_path, "kamdbctl", "create")
    store.sql(statements, "made")
    kamailio_tool(store, tmp_path, "kamctl", "add", "carol", "pw-of-carol")
    url = store.url_with(user="made", password="made-pw", name="made")
    every = ["AUTH", "USRLOCDB", "ACCDB", "IPAUTH", "ALIASDB", "SPEEDDIAL", "PRESENCE"]
    with StoredServer(store, features=every, defines={"DBURL": f'"{url}"'}) as server:
        carol = Phone(server, tmp_path, "carol", "pw-of-carol").registered()
        invite = request(
            server, "INVITE", uri=carol.uri, call_id="missed", contact="<sip:dave@%(here)s>",
            **{"from": "<sip:dave@elsewhere.example>;tag=1"},
        )  # fmt: skip
        with carol.sipp("busy") as callee:
            exchange_all(server, [invite], until="486 ")
            callee.result().require()
        server.wait_for_log("ACC: call missed")
    (row,) = store.rows("missed_calls", "made", callid="missed")
    assert row["dst_user"] == "carol"

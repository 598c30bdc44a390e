"""The service database-setup of docker-compose.yml: what PostgreSQL is made with at first start.

From the SQL that Kamailio's package ships it writes /database/tables.sql, with the database's users
and Kamailio's in it, whose passwords are made here. Where that is there, it leaves all as it is.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kemi_app.tools.database import ACC_COLUMNS, SCRIPTS, Subscriber, random_password
from kemi_app.tools.problem import Problem
from kemi_app.tools.run import DEMO_USERS
from kemi_app.tools.runoptions import HOST
from kemi_app.tools.welcome import tell_passwords

FOLDER = Path("/database")
SQL_FOLDER = Path("/usr/share/kamailio/postgres")
GRANTS = """\
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO kamailio;
GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO kamailio;
"""


def main() -> int:
    """Write the files, the URL last; 2 and one line where that cannot be."""
    if "postgres" not in os.environ.get("KEMI_PROFILES", "").split(","):
        return _tell(
            "the profile postgres is on, and the service kamailio has not heard of it: name it in "
            "the variable, COMPOSE_PROFILES=postgres docker compose up, and not with --profile"
        )
    if (FOLDER / "url").exists():
        print(f"{FOLDER} is there from an earlier start, and stays as it is.")
        return 0
    domain = os.environ.get("KEMI_DOMAIN") or os.environ.get("KEMI_ADDRESS") or "127.0.0.1"
    if not HOST.fullmatch(domain):
        return _tell(f"KEMI_DOMAIN or KEMI_ADDRESS {domain!r}: this is no host name or address")
    users = [Subscriber(name, domain, random_password()) for name in DEMO_USERS]
    try:
        write(users)
    except OSError as error:
        return _tell(f"{error.filename}: {error.strerror}")
    except Problem as problem:
        return _tell(str(problem))
    tell_passwords(users)
    return 0


def write(users: list[Subscriber]) -> None:
    """Write tables.sql, the administrator's password, the demo users and the URL."""
    password = random_password()
    files = {
        "tables.sql": tables(password, users),
        "admin-password": random_password(),
        "demo-users": "".join(f"{one.username} {one.domain} {one.password}\n" for one in users),
        "url": f"postgres://kamailio:{password}@postgres/kamailio\n",
    }
    for name, text in files.items():
        half = FOLDER / f".{name}"
        half.write_text(text, encoding="utf-8")
        # Other users of other images read it; who can reach the volume is for the engine to say.
        half.chmod(0o644)
        half.replace(FOLDER / name)


def tables(password: str, users: list[Subscriber]) -> str:
    """All the SQL. Raises Problem where Kamailio's is not there."""
    statements = [f"CREATE ROLE kamailio LOGIN PASSWORD '{password}';\n"]
    for script in SCRIPTS:
        file = SQL_FOLDER / f"{script}-create.sql"
        try:
            statements.append(file.read_text("utf-8"))
        except FileNotFoundError:
            raise Problem(
                f"{file}: not in this image; it comes with the package kamailio-postgres-modules"
            ) from None
    statements += [
        f"ALTER TABLE {table} ADD COLUMN {column} VARCHAR({width}) DEFAULT '';\n"
        for table in ("acc", "missed_calls")
        for column, width in ACC_COLUMNS.items()
    ]
    statements += [
        "INSERT INTO subscriber (username, domain, password, ha1, ha1b) VALUES ({});\n".format(
            ", ".join(f"'{value}'" for value in one.row)
        )
        for one in users
    ]
    return "\n".join([*statements, GRANTS])


def _tell(fault: str) -> int:
    print(f"database-setup: {fault}", file=sys.stderr, flush=True)
    return 2


if __name__ == "__main__":
    sys.exit(main())

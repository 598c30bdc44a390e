"""Add a user with a password made here: docker compose exec --user kamailio kamailio python3 ….

With the profile postgres, whose database this image has no client for, the SQL is printed instead,
for psql of the service postgres.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kemi_app.tools.database import Subscriber, random_password
from kemi_app.tools.runoptions import HOST

SQLITE = Path("/var/lib/kamailio/kamailio.sqlite")
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,63}")
INSERT = "INSERT INTO subscriber (username, domain, password, ha1, ha1b) VALUES"


def main(names: list[str]) -> int:
    """Add the one that is named; 2 and a line where that cannot be."""
    domain = os.environ.get("KEMI_DOMAIN") or os.environ.get("KEMI_ADDRESS") or "127.0.0.1"
    if len(names) != 1 or not NAME.fullmatch(names[0]):
        return _tell("one name is wanted, of letters, digits, and . _ + -, such as carol")
    if not HOST.fullmatch(domain):
        return _tell(f"KEMI_DOMAIN or KEMI_ADDRESS {domain!r}: this is no host name or address")
    user = Subscriber(names[0], domain, random_password())
    if "postgres" in os.environ.get("KEMI_PROFILES", "").split(","):
        values = ", ".join(f"'{value}'" for value in user.row)
        print(f"{INSERT} ({values});")
    else:
        try:
            link = sqlite3.connect(f"{SQLITE.as_uri()}?mode=rw", uri=True, timeout=10)
            with contextlib.closing(link):
                link.execute(f"{INSERT} (?, ?, ?, ?, ?)", user.row)
                link.commit()
        except sqlite3.IntegrityError:
            return _tell(f"{user.username}: there is a user of that name in {domain} already")
        except sqlite3.Error as error:
            return _tell(f"{SQLITE}: {error}; run it with: docker compose exec --user kamailio")
    print(f"sip:{user.username}@{user.domain}  password {user.password}", file=sys.stderr)
    return 0


def _tell(fault: str) -> int:
    print(f"add_user: {fault}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

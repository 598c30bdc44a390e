"""What a running server tells the person who started it, in a few lines."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kemi_app.tools.database import ACC_COLUMNS, Subscriber
from kemi_app.tools.listen import Listen
from kemi_app.tools.state import StateFolder
from kemi_app.tools.tlstrial import CERTIFICATE


@dataclass(frozen=True)
class Welcome:
    """The server as a newcomer needs to know it."""

    state: StateFolder
    listens: Sequence[Listen]
    version: str
    """Kamailio's, such as 5.6.3."""

    features: Sequence[str]
    database: str = ""
    """The database that is not ours, as it may be shown; '' for the one in the state folder."""

    password_shown: bool = False
    """Whether its password stands in the arguments of this command."""

    tls_trial: Path | None = None
    """The folder of the certificate that was made for this trial."""

    log: str = ""
    """Where the log goes; '' for the file in the state folder."""

    domain: str = ""
    """Where the demo users are, where that is not the first address."""

    def tell(self) -> None:
        """Print where it listens, how to register a phone, where things are, how to stop it."""
        first, run = self.listens[0], self.state.run
        rows = {
            "listens on": " ".join(map(str, self.listens)),
            "features": " ".join(self.features) or "none",
            **(self._foreign() if self.database else self._demo(first)),
            **self._certificate(),
            "log": self.log or str(self.state.log),
            "control": f"kamcmd -s unix:{self.state.control} core.uptime",
            "JSON-RPC": f"{self.state.rpc} (unix datagrams)",
            "status": f"python3 -m kemi_app status --run-dir {run}",
            "stop": "Ctrl-C",
        }
        print(f"Kamailio {self.version} is ready.")
        for name, value in rows.items():
            print(f"  {name:<11}{value}")
        for warning in self._warnings():
            print(f"WARNING: {warning}")
        print(end="", flush=True)

    def _demo(self, first: Listen) -> dict[str, str]:
        place = f"{self.domain or first.public_host}:{first.public_port}"
        return {
            "phones": f"sip:alice@{place} and sip:bob@{place} "
            f"over {first.protocol}, passwords as shown when {self.state.path} was made",
        }

    def _foreign(self) -> dict[str, str]:
        return {
            "database": self.database,
            "tables": "those that kamdbctl creates, and in acc and missed_calls the columns "
            f"{' '.join(ACC_COLUMNS)}: docs/databases.md",
            "phones": "the users in its table subscriber",
        }

    def _certificate(self) -> dict[str, str]:
        if not self.tls_trial:
            return {}
        return {
            "TLS": f"{self.tls_trial / CERTIFICATE} signs for itself, for a trial: phones must be "
            "told to trust it; one of your own: docs/tls.md",
        }

    def _warnings(self) -> list[str]:
        warnings = []
        if self.password_shown:
            warnings.append(
                "the password of the database stands in the arguments of this command, where ps "
                "shows it: put the URL into a file, and name that with --database"
            )
        is_open = [str(listen) for listen in self.listens if not listen.is_loopback]
        if is_open and not self.database:
            warnings.append(
                f"{' '.join(is_open)} can be reached from the network; the demo users alice and "
                "bob are in the database"
            )
        if os.geteuid() == 0:
            warnings.append("Kamailio runs as root, as you do: good for a trial, not for service")
        return warnings


def tell_passwords(subscribers: Sequence[Subscriber]) -> None:
    """Print the users that were just made, with their passwords."""
    print("Demo users, made now; their passwords are not shown again:")
    for one in subscribers:
        print(f"  {one.username:<11}password {one.password}  (sip:{one.username}@{one.domain})")
    print(end="", flush=True)

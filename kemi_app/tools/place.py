"""Where an installation lies, and what its files say of that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kemi_app.tools.defines import unless_defined
from kemi_app.tools.instance import Instance
from kemi_app.tools.listen import Listen

KAMCTLRC = """\
# For kamctl and kamdbctl, written by scripts/install.
SIP_DOMAIN=localhost
DBENGINE=SQLITE
DB_PATH="{database}"
CTLENGINE="RPCFIFO"
RPCFIFOPATH="{run}/kamailio_rpc.fifo"
PID_FILE={run}/kamailio.pid
STORE_PLAINTEXT_PW=1
"""

LOCAL = """\
# What is this site's own: kamailio.cfg reads it first. An update leaves it as it is.
#
# alias=udp:sip.example.org:5060
# listen=udp:192.0.2.1:5060
# #!define DBURL "postgres://..."
# #!define OWN_FEATURES
# #!define WITH_AUTH
"""

INSTANCE = """\
#!KAMAILIO
# Instance {name}: what is its own comes first, then the configuration of all. Yours to edit: an
# update leaves it as it is. kamailio-local.cfg is not read.
#!define INSTANCE "{name}"
#!define LOG_NAME "{name}"
#!define RUN_DIR "{run}"
#!define DBURL "sqlite:///{database}"
{listens}include_file "{etc}/kamailio.cfg"
"""


@dataclass(frozen=True)
class Place:
    """An installation below ``/``, or below a prefix of one's own; one instance of it."""

    prefix: Path
    instance: str = "kamailio"

    @property
    def is_system(self) -> bool:
        """Whether kamailio.cfg's own defaults name this place."""
        return self.prefix == Path("/")

    @property
    def etc(self) -> Path:
        """kamailio.cfg, kemi_app, and what belongs to the site."""
        return self.prefix / "etc" / "kamailio"

    @property
    def cfg(self) -> Path:
        """The file that Kamailio is started with."""
        return self.etc / f"{self.instance}.cfg"

    @property
    def database(self) -> Path:
        """The sqlite file."""
        return self.prefix / "var" / "lib" / self.instance / "kamailio.sqlite"

    @property
    def run(self) -> Path:
        """RUN_DIR."""
        return self.prefix / "run" / self.instance

    @property
    def manifest(self) -> Path:
        """What was installed."""
        return self.etc / "kemi_app-installed.json"

    def of(self, instance: Instance) -> Place:
        """The same place for one of several instances."""
        return Place(self.prefix, instance.name)

    def kamctlrc(self) -> str:
        """The settings of kamctl."""
        return KAMCTLRC.format(database=self.database, run=self.run)

    def paths(self) -> str:
        """kamailio-paths.cfg: what kamailio.cfg cannot know by itself."""
        values = {
            "RUN_DIR": self.run,
            "DBURL": f"sqlite:///{self.database}",
            "KEMI_LOADER": self.etc / "kemi_app" / "loader.py",
        }
        head = "# The paths of this installation, written by scripts/install.\n"
        return head + unless_defined(values)

    def instance_cfg(self, listens: Iterable[Listen]) -> str:
        """The configuration of an instance."""
        lines = "".join(f"listen={listen}\n" for listen in listens)
        return INSTANCE.format(
            name=self.instance, run=self.run, database=self.database, listens=lines, etc=self.etc
        )

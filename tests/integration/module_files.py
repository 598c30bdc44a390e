"""The files that the modules of every_module.py's servers are told to read."""

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .waiting import LOOPBACK

_SQL = Path("/usr/share/kamailio/db_sqlite")


@dataclass(frozen=True)
class Peers:
    """The ports of one server: its own, and those that its modules connect to."""

    sip: int
    """Its own, as are those of its modules: evapi to seas_pings."""
    evapi: int
    microhttpd: int
    diameter: int
    seas: int
    seas_pings: int
    """The one after seas, of the module's own choice."""
    nobody: int
    """Nobody listens there."""
    ldap: int
    """Every request is answered as an LDAP server says yes to the first one, a bind."""
    silent: int
    """Connections are accepted there, and nothing is said."""


def write_files(folder: Path, peers: Peers) -> None:
    """Write the files that parameters name, and the database."""
    address = f"{LOOPBACK}:{peers.nobody}"
    radius = "\n".join(
        [
            f"authserver {address}", f"acctserver {address}", f"servers {folder}/radius.servers",
            f"dictionary {folder}/radius.dictionary", "radius_timeout 1", "radius_retries 1",
            f"bindaddr {LOOPBACK}",
        ]
    )  # fmt: skip
    files = {
        "cpl.dtd": "<!ELEMENT cpl ANY>",
        "db2_ldap.cfg": '[table:one]\nbase="dc=one"\nscope="one"',
        "diameter.xml": _DIAMETER.format(address=LOOPBACK, peers=peers),
        "ldap.cfg": f'[one]\nldap_server_url = "ldap://{LOOPBACK}:{peers.ldap}"',
        "pages.xml": _PAGES.format(database=f"sqlite:///{folder}/database"),
        "radius.conf": radius,
        "radius.dictionary": "\n".join(_radius_dictionary()),
        "radius.servers": f"{LOOPBACK} secret",
        "script.lua": "",
        "script.pl": "use Kamailio;\n1;",
        "script.py": _SCRIPT,
        "script.rb": "def ksr_request_route()\nend",
    }
    for name, text in files.items():
        (folder / name).write_text(text + "\n", encoding="utf-8")
    (folder / "geoip.dat").write_bytes(bytes(4096))
    (folder / "geoip.mmdb").write_bytes(_geoip2_database())
    with contextlib.closing(sqlite3.connect(folder / "database")) as database:
        tables = {file.name.removesuffix("-create.sql"): file for file in _SQL.glob("*-create.sql")}
        tables.pop("ims_dialog", None)  # makes a table of dialog's again, and is not needed
        # "standard" has the table version, into which the others write.
        for name in sorted(tables, key=lambda name: name != "standard"):
            database.executescript(tables[name].read_text(encoding="utf-8"))
        for table in ("carrier_name", "domain_name"):
            database.execute(f"INSERT INTO {table} VALUES (1, 'default')")
        database.commit()


_SCRIPT = """
class Routes:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        return 1

    ksr_reply_route = ksr_onsend_route = ksr_request_route


def mod_init():
    return Routes()
"""

_DIAMETER = """<?xml version="1.0" encoding="UTF-8"?>
<DiameterPeer FQDN="a.test" Realm="test" Vendor_Id="10415" Product_Name="test" Workers="1"
    AcceptUnknownPeers="0" DropUnknownOnDisconnect="1" Tc="30" QueueLength="32"
    TransactionTimeout="5" SessionsHashSize="128" DefaultAuthSessionTimeout="60"
    MaxAuthSessionTimeout="300">
  <Peer FQDN="b.test" Realm="test" port="{peers.nobody}" />
  <Acceptor port="{peers.diameter}" bind="{address}" />
  <Auth id="16777216" vendor="10415" />
  <DefaultRoute FQDN="b.test" metric="10" />
</DiameterPeer>"""
"""One peer, for cdp reserves too few processes where there is none: TCP's then finds no room."""

_PAGES = """<?xml version="1.0"?>
<framework>
  <db_url id="one">{database}</db_url>
  <db_table id="version">
    <table_name>version</table_name>
    <db_url_id>one</db_url_id>
    <column><field>table_name</field><type>DB1_STR</type></column>
  </db_table>
  <mod><mod_name>version</mod_name>
    <cmd><cmd_name>show</cmd_name>
      <db_table_id>version</db_table_id>
      <cmd_type>DB1_QUERY</cmd_type>
      <query_cols><col><field>table_name</field></col></query_cols>
    </cmd>
  </mod>
</framework>"""
"""For xhttp_pi, whose packaged one is refused by 6.0: it has a table twice."""

_RADIUS_ATTRIBUTES = """
Acct-Session-Id Acct-Status-Type Digest-Algorithm Digest-Attributes Digest-Body-Digest
Digest-CNonce Digest-Method Digest-Nonce Digest-Nonce-Count Digest-QOP Digest-Realm Digest-Response
Digest-URI Digest-User-Name Event-Timestamp SIP-AVP SIP-Call-Id SIP-From-Tag SIP-Group
SIP-Request-Hash SIP-URI-Host SIP-URI-User Service-Type Sip-Method Sip-Response-Code Sip-To-Tag
User-Name
"""
_RADIUS_VALUES = {
    "Acct-Status-Type": ("Alive", "Failed", "Start", "Stop"),
    "Service-Type": (
        "Call-Check", "Group-Check", "SIP-Callee-AVPs", "SIP-Caller-AVPs", "Sip-Session",
        "Sip-Verify-Destination", "Sip-Verify-Source",
    ),
}  # fmt: skip


def _radius_dictionary() -> Iterator[str]:
    for number, name in enumerate(_RADIUS_ATTRIBUTES.split(), 1):
        yield f"ATTRIBUTE {name} {number} {'integer' if name in _RADIUS_VALUES else 'string'}"
    for attribute, names in _RADIUS_VALUES.items():
        for number, name in enumerate(names, 1):
            yield f"VALUE {attribute} {name} {number}"


def _geoip2_database() -> bytes:
    """The smallest database that libmaxminddb opens: one node, nothing found.

    https://maxmind.github.io/MaxMind-DB/: each value after its type and size.
    """

    def text(value: str) -> bytes:
        return bytes([0x40 | len(value)]) + value.encode()

    about = {
        "binary_format_major_version": b"\xa1\x02",
        "binary_format_minor_version": b"\xa0",
        "build_epoch": b"\x01\x02\x01",
        "database_type": text("test"),
        "description": b"\xe1" + text("en") + text("test"),
        "ip_version": b"\xa1\x04",
        "languages": b"\x01\x04" + text("en"),
        "node_count": b"\xc1\x01",
        "record_size": b"\xa1\x18",
    }
    metadata = bytes([0xE0 | len(about)]) + b"".join(text(k) + v for k, v in about.items())
    return b"\0\0\1\0\0\1" + bytes(16) + b"\xe0" + b"\xab\xcd\xefMaxMind.com" + metadata

"""Servers that together load every module of this machine's Kamailio, and what each one needs.

A module is loaded where its .so is there: the lists are of all releases and of all of Debian's
kamailio-*-modules packages. Nothing beyond loopback is asked for, and no other server is needed:
what a module connects to is a port where nobody answers, but for the two that Peers tells of.
"""

import contextlib
import os
import re
import signal
import socket
import socketserver
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from . import control
from .waiting import LOOPBACK, free_port, wait_for

_SQL = Path("/usr/share/kamailio/db_sqlite")

_START_SECONDS = 30.0

BASE = ("db_sqlite", "tm", "sl", "rr", "pv", "xhttp", "jsonrpcs", "app_python3")
"""Loaded by every server."""

FIRST = (
    *BASE[:-1], "xmpp", "usrloc", "dialog", "registrar", "maxfwd", "textops", "siputils", "auth",
    "acc", "cdp", "cdp_avp", "outbound", "presence", "pua", "ldap", "json", "jansson", "tls",
    "http_client", "ims_dialog", "ims_usrloc_scscf", "ims_usrloc_pcscf", "xcap_client", "app_lua",
    "app_perl", "ndb_redis", "rtpproxy", "htable", "topos",
)  # fmt: skip
"""Loaded in this order, before the others: what others look for in their mod_init."""

SERVERS = {
    "presence": (
        "acc_json", "imc", "kazoo", "mohqueue", "msilo", "presence", "presence_conference",
        "presence_dialoginfo", "presence_mwi", "presence_profile",
        "presence_reginfo", "presence_xml", "pua", "pua_bla", "pua_dialoginfo", "pua_json",
        "pua_reginfo", "pua_rpc", "pua_usrloc", "pua_xmpp", "rls", "rtpproxy", "sca", "usrloc",
        "xcap_client", "xcap_server", "xhttp_pi", "xhttp_rpc", "xmlrpc", "xmpp", "acc", "dialog",
        "json", "blst", "enum", "ipops", "lcr", "mqueue", "posops", "sdpops", "statsd", "sqlops",
        "textops", "textopsx", "tmrec", "xhttp_prom", "app_lua", "app_lua_sr",
    ),
    "ims": (
        "acc", "acc_diameter", "auth_diameter", "cdp", "cdp_avp", "ims_auth", "ims_charging",
        "ims_dialog", "ims_diameter_server", "ims_icscf", "ims_isc", "ims_ocs", "ims_qos",
        "ims_registrar_scscf", "ims_usrloc_pcscf", "ims_usrloc_scscf", "presence", "usrloc",
    ),
    "others": (
        "app_sqlang", "cdp", "cdp_avp", "evapi", "ims_dialog", "ims_qos_npn", "ims_usrloc_pcscf",
        "log_custom", "misc_radius", "ndb_mongodb", "rtpengine", "sipcapture", "sipdump", "tls",
    ),
    "journal": ("log_systemd", "tls_wolfssl"),
}  # fmt: skip
"""The modules of each server but the first, "proxy", which loads all that stand nowhere else.

They are apart because app_python3 has room for 1024 functions and refuses to start with more, and
because some cannot be loaded together: two that name a variable or an RPC method alike, or share a
name in C, as app_perl and xhttp_pi do.
"""

ALSO_IN_PROXY = {
    "acc", "acc_json", "app_lua", "dialog", "json", "presence", "pua", "textops", "usrloc",
}  # fmt: skip
"""Modules of other servers that "proxy" loads too, for some of its own need them."""

LEFT_OUT = {
    "app_mono": "its package would bring all of Mono",
    "app_python3s": "the other Python engine: it ends Kamailio where app_python3 is loaded too",
    "app_ruby_proc": "no module: the part of app_ruby that it loads by itself",
    "cfg_db": "needs a database server: sqlite's driver lacks the db_cmd interface",
    "erlang": "ends Kamailio where no Erlang node answers",
    "ims_ipsec_pcscf": "deletes the IPsec associations of every Kamailio of the machine",
    "ims_registrar_pcscf": "needs ims_ipsec_pcscf",
    "p_usrloc": "needs a partitioned location database, with tables that no package ships",
    "prefix_route": "needs a database server, as cfg_db",
    "presence_dfks": "cannot be loaded in 6.0.1, which lacks a symbol of its own",
    "rabbitmq": "does not start without an AMQP server",
    "secsipid_proc": "no module: the part of secsipid that it loads by itself",
    "sms": "needs a GSM modem",
    "snmpstats": "joins the machine's SNMP agent, and writes a file of a fixed name in /tmp",
    "uid_avp_db": "needs a database server, as cfg_db",
    "uid_domain": "needs a database server, as cfg_db",
    "uid_uri_db": "needs a database server, as cfg_db",
}
"""Modules that no server loads: the reason."""

_WITH_DATABASE = (
    "acc", "alias_db", "auth_db", "avpops", "carrierroute", "cplc", "dialog", "dialplan",
    "dispatcher", "domain", "domainpolicy", "drouting", "group", "htable", "imc", "ims_charging",
    "ims_dialog", "ims_icscf", "ims_usrloc_pcscf", "ims_usrloc_scscf", "kazoo", "lcr", "matrix",
    "mohqueue", "msilo", "mtree", "pdt", "permissions", "pipelimit", "presence", "presence_xml",
    "pua", "rls", "rtpengine", "rtpproxy", "sca", "secfilter", "sipcapture", "siptrace",
    "speeddial", "topos", "uid_auth_db", "uid_gflags", "uri_db",
    "usrloc", "userblocklist", "xcap_client", "xcap_server",
)  # fmt: skip
"""Modules with a parameter db_url that is a MySQL server's by default."""

_LOG_ENGINES = {"log_custom": "udp", "log_systemd": "systemd"}
"""Modules that have functions only where they take the log, and have their errors with it."""

_PARAMETERS = """
acc_diameter diameter_client_host "{address}"
acc_diameter diameter_client_port {peers.silent}
acc_radius radius_config "{folder}/radius.conf"
app_lua load "{folder}/script.lua"
app_perl filename "{folder}/script.pl"
app_perl modpath "{perl}"
app_python3 load "{folder}/script.py"
app_ruby load "{folder}/script.rb"
auth_diameter diameter_client_host "{address}"
auth_diameter diameter_client_port {peers.silent}
auth_ephemeral secret "secret"
auth_radius radius_config "{folder}/radius.conf"
avpops avp_table "usr_preferences"
call_control socket_name "{folder}/callcontrol"
call_obj start 1
call_obj end 10
carrierroute config_source "db"
cdp config_file "{folder}/diameter.xml"
cnxcc credit_check_period 1
cplc cpl_dtd_file "{folder}/cpl.dtd"
ctl binrpc "unix:{folder}/ctl"
db2_ldap config "{folder}/db2_ldap.cfg"
dmq server_address "sip:{address}:{peers.sip}"
evapi bind_addr "{address}:{peers.evapi}"
file_out base_folder "{folder}"
file_out file "name=one"
geoip path "{folder}/geoip.dat"
geoip2 path "{folder}/geoip.mmdb"
ims_dialog dlg_flag 3
influxdbc database "one"
influxdbc server "{address}"
influxdbc port {peers.nobody}
jsonrpcc servers "{address}:{peers.nobody},1"
jsonrpcs transport 4
jsonrpcs dgram_socket "{folder}/kamailio_rpc.sock"
kafka brokers "{address}:{peers.nobody}"
kafka init_without_kafka 1
kazoo amqp_connection "amqp://{address}:{peers.nobody}"
kazoo node_hostname "localhost"
lcr gw_uri_avp "$avp(i:1)"
lcr ruri_user_avp "$avp(i:2)"
ldap config_file "{folder}/ldap.cfg"
microhttpd event_callback "ksr_microhttpd"
microhttpd listen_addr "{address}"
microhttpd listen_port {peers.microhttpd}
mediaproxy mediaproxy_socket "{folder}/mediaproxy"
misc_radius radius_config "{folder}/radius.conf"
mohqueue mohdir "{folder}"
mqtt host "{address}"
mqtt port {peers.nobody}
mtree mtree "name=one;dbtable=mtree"
nats nats_url "nats://{address}:{peers.nobody}"
ndb_mongodb server "name=one;uri='mongodb://{address}:{peers.nobody}/one'"
ndb_redis init_without_redis 1
ndb_redis server "name=one;addr={address};port={peers.nobody}"
pdb server "{address}:{peers.nobody}"
peering radius_config "{folder}/radius.conf"
presence server_address "sip:{address}"
presence_xml force_active 1
pua_bla default_domain "localhost"
pua_bla header_name "P-One"
pua_bla server_address "sip:{address}"
pua_reginfo default_domain "localhost"
pua_reginfo server_address "sip:{address}"
pua_usrloc default_domain "localhost"
pua_xmpp server_address "sip:{address}"
qos qos_flag 7
rls rlpres_db_url "{database}"
rls server_address "sip:{address}"
rls xcap_db_url "{database}"
rls xcap_root "http://{address}:{peers.nobody}"
seas listen_sockets "{address}:{peers.seas}"
sipdump folder "{folder}"
sst sst_flag 8
tls certificate ""
tls private_key ""
tls_wolfssl certificate ""
tls_wolfssl private_key ""
topos_redis serverid "one"
uac reg_contact_addr "{address}"
uac reg_db_url "{database}"
utils pres_db_url "{database}"
xhttp event_callback "ksr_xhttp"
xhttp_pi framework "{folder}/pages.xml"
xmpp xmpp_host "{address}"
xmpp xmpp_port {peers.nobody}
"""
"""What they do not start without, and what keeps them on loopback and in their own folder."""


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


class EveryModule:
    """A running Kamailio with the modules of one server; use it as a context manager."""

    def __init__(self, server: str, folder: Path) -> None:
        """Have its files in ``folder``, which is there."""
        self.modules = modules(server)
        self.socket = folder / "kamailio_rpc.sock"
        self._folder = folder

    @property
    def log(self) -> str:
        """Everything that it has logged."""
        return (self._folder / "log").read_text(encoding="utf-8", errors="replace")

    def __enter__(self) -> "EveryModule":
        with contextlib.ExitStack() as stack:
            ports = iter(range(free_port(count=len(fields(Peers))), 1 << 16))
            peers = Peers(*(next(ports) for _ in fields(Peers)))
            stack.enter_context(socket.create_server((LOOPBACK, peers.silent), backlog=100))
            stack.enter_context(_ldap_server(peers.ldap))
            _write_files(self._folder, peers)
            config = self._folder / "kamailio.cfg"
            config.write_text(_config(self.modules, self._folder, peers), encoding="utf-8")
            command = ["kamailio", "-f", str(config), "-DD", "-m", "128", "-M", "16"]
            command += ["-Y", str(self._folder), "-P", str(self._folder / "pid")]
            with (self._folder / "log").open("wb") as log:
                self._process = subprocess.Popen(
                    command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self._folder,
                    start_new_session=True,
                )  # fmt: skip
            self._pids = {self._process.pid}
            stack.callback(self._stop)
            what = f"the start of Kamailio with {len(self.modules)} modules"
            wait_for(self._is_complete, what, _START_SECONDS)
            assert self._process.poll() is None, f"Kamailio ended at its start:\n{self._errors()}"
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _is_complete(self) -> bool:
        """Whether it has ended, or has forked all processes: TCP's main one is the last."""
        if self._process.poll() is not None:
            return True
        try:
            processes = control.ask(self.socket, "core.psa")
        except (OSError, RuntimeError):
            return False
        self._pids.update(process["pid"] for process in processes)
        last = any(process["description"] == "tcp main process" for process in processes)
        return last and all(process["status"] == 1 for process in processes)

    def _errors(self) -> str:
        wrong = [line for line in self.log.splitlines() if "ERROR" in line or "CRITICAL" in line]
        return "\n".join(wrong[-20:]) or self.log[-3000:]

    def _stop(self) -> None:
        """Some modules' processes outlive SIGTERM: their group is killed after it."""
        self._process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(5)
        for pid in self._pids:  # libmongoc leaves a file of each
            Path(f"/dev/shm/mongoc-{pid}").unlink(missing_ok=True)


@contextlib.contextmanager
def _ldap_server(port: int) -> Iterator[None]:
    class Answer(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with contextlib.suppress(OSError):
                while self.request.recv(4096):
                    self.request.sendall(bytes.fromhex("300c02010161070a010004000400"))

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = daemon_threads = True
        request_queue_size = 100

    with Server((LOOPBACK, port), Answer) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield
        finally:
            server.shutdown()


def installed() -> dict[str, Path]:
    """The modules of this machine, in the folder where Kamailio looks for them."""
    told = subprocess.run(["kamailio", "-I"], capture_output=True, text=True, check=True).stdout
    match = re.search(r"Default paths to modules: *(\S+)", told)
    assert match, f"no folder of modules in kamailio -I:\n{told}"
    folders = [Path(folder) for folder in match[1].split(":")]
    return {file.stem: file for folder in folders for file in sorted(folder.glob("*.so"))}


def modules(server: str) -> list[str]:
    """The modules of this machine that a server loads, in their order."""
    there = set(installed())
    apart = {module for modules in SERVERS.values() for module in modules} | set(LEFT_OUT)
    chosen = set(SERVERS[server]) if server in SERVERS else there - (apart - ALSO_IN_PROXY)
    chosen = there & (chosen | set(BASE))
    first = [module for module in FIRST if module in chosen]
    rest = sorted(chosen - {*first, "app_python3"})
    return [*first, *rest, "app_python3"]


def _config(modules: list[str], folder: Path, peers: Peers) -> str:
    database = f"sqlite:///{folder}/database"
    perl = installed()["app_python3"].parents[1] / "perl"
    places = {
        "address": LOOPBACK, "database": database, "folder": folder, "peers": peers, "perl": perl
    }  # fmt: skip
    lines = [
        "debug=1", "log_stderror=yes", "children=1", "tcp_children=1", "dns=no", "rev_dns=no",
        f"listen=udp:{LOOPBACK}:{peers.sip}", f"listen=tcp:{LOOPBACK}:{peers.sip}",
        f'log_engine_data="{LOOPBACK}:{peers.nobody}"', "enable_tls=yes",
        *(f'log_engine_type="{_LOG_ENGINES[m]}"' for m in modules if m in _LOG_ENGINES),
        *(f'loadmodule "{module}.so"' for module in modules),
        *(f'modparam("{m}", "db_url", "{database}")' for m in _WITH_DATABASE if m in modules),
    ]  # fmt: skip
    for line in _PARAMETERS.strip().splitlines():
        module, name, value = line.split(" ", 2)
        if module in modules:
            lines.append(f'modparam("{module}", "{name}", {value.format(**places)})')
    lines.append('cfgengine "python"')
    if "nosip" in modules:
        lines.append("event_route[nosip:msg] { exit; }")
    return "\n".join(lines) + "\n"


def _write_files(folder: Path, peers: Peers) -> None:
    """The files that parameters name."""
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

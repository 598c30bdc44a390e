"""Which Debian package holds which Kamailio module, and which modules are not installed.

The names are those of Debian 12 (Kamailio 5.6) and 13 (6.0), which agree; Ubuntu's are the same.
The modules that the package ``kamailio`` itself holds are there wherever Kamailio is.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from kemi_app.tools.problem import Problem

MODULES = {
    "autheph": "auth_ephemeral",
    "berkeley": "db_berkeley",
    "cnxcc": "cnxcc",
    "cpl": "cplc",
    "erlang": "erlang",
    "extra": "acc_json evapi gzcompress http_async_client jansson janssonrpcc uuid",
    "geoip2": "geoip2",
    "json": "json jsonrpcc pua_json",
    "kafka": "kafka",
    "kazoo": "kazoo",
    "ldap": "db2_ldap h350 ldap",
    "lua": "app_lua",
    "lwsc": "lwsc",
    "memcached": "memcached",
    "mongodb": "db_mongodb ndb_mongodb",
    "mono": "app_mono",
    "mqtt": "mqtt",
    "mysql": "db_mysql",
    "nats": "nats",
    "outbound": "outbound",
    "perl": "app_perl db_perlvdb",
    "phonenum": "phonenum",
    "postgres": "db_postgres",
    "presence": "presence presence_conference presence_dialoginfo presence_mwi presence_profile "
    "presence_reginfo presence_xml pua pua_bla pua_dialoginfo pua_reginfo pua_rpc pua_usrloc "
    "pua_xmpp rls xcap_client xcap_server",
    "python3": "app_python3 app_python3s",
    "rabbitmq": "rabbitmq",
    "radius": "acc_radius auth_radius misc_radius peering",
    "redis": "db_redis ndb_redis topos_redis",
    "ruby": "app_ruby app_ruby_proc",
    "sctp": "sctp",
    "secsipid": "secsipid secsipid_proc",
    "snmpstats": "snmpstats",
    "sqlite": "db_sqlite",
    "systemd": "log_systemd systemdops",
    "tls": "auth_identity crypto tls",
    "tls-wolfssl": "tls_wolfssl",
    "unixodbc": "db_unixodbc",
    "utils": "http_client lost slack utils",
    "websocket": "websocket",
    "xml": "xhttp_pi xmlops xmlrpc",
    "xmpp": "xmpp",
}
PACKAGES = {
    module: f"kamailio-{name}-modules" for name, modules in MODULES.items()
    for module in modules.split()
}  # fmt: skip
DEFAULT_FOLDERS = re.compile(r"Default paths? to modules: (\S+)")


def package_of(module: str) -> str | None:
    """The Debian package that holds the module (named without ``.so``), where one is known."""
    if module.startswith(("ims_", "cdp")):
        return "kamailio-ims-modules"
    return PACKAGES.get(module)


def module_folders(kamailio: str) -> list[Path]:
    """Where this Kamailio looks for modules (``kamailio -I``; several are parted by colons).

    Raises Problem where the program does not run.
    """
    try:
        told = subprocess.run(
            [kamailio, "-I"], capture_output=True, text=True, timeout=30, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Problem(f"{kamailio} does not run: {error}") from None
    found = DEFAULT_FOLDERS.search(told.stdout)
    return [Path(folder) for folder in found[1].split(":")] if found else []


def missing(modules: Iterable[str], folders: Iterable[Path]) -> list[str]:
    """The modules that are in none of the folders; none of them where no folder is known."""
    existing = [folder for folder in folders if folder.is_dir()]
    if not existing:
        return []

    def there(folder: Path, module: str) -> bool:
        return (folder / f"{module}.so").exists() or (folder / module / f"{module}.so").exists()

    return [name for name in modules if not any(there(folder, name) for folder in existing)]


def packages_of(modules: Iterable[str]) -> list[str]:
    """The Debian packages that hold these modules, as far as known; sorted."""
    return sorted({package for package in map(package_of, modules) if package})


def install_hint(modules: Iterable[str]) -> str:
    """What to do to get the modules: the command that installs their packages, as far as known."""
    names = list(modules)
    unknown = [name for name in names if package_of(name) is None]
    hints = [f"apt-get install {' '.join(found)}"] if (found := packages_of(names)) else []
    hints += [f"no Debian package known here holds {name}: is the name right?" for name in unknown]
    return "; ".join(hints)

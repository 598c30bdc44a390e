"""K402: calls that keep a worker waiting while it serves nobody."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Final

from kemi_app.check.finding import Finding
from kemi_app.check.python.origins import Origins
from kemi_app.check.python.subject import Subject
from kemi_app.script.scope import Scope

SLEEP: Final = "let Kamailio wait (async, rtimer, a timer of tm)"
ASK: Final = "ask with http_client or http_async_client, or keep the answer in an htable"
RESOLVE: Final = "let Kamailio resolve names, or use the address"
RUN: Final = "leave it to another process, told through a queue (mqueue) or a file"
QUERY: Final = "ask with sqlops, ndb_redis or another module of Kamailio, which end in time"
WAIT: Final = "leave the waiting to another process (rtimer, mqueue)"

FUNCTIONS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("time.sleep", "KSR.cfgutils.sleep", "KSR.cfgutils.usleep"), SLEEP),
    **dict.fromkeys(("asyncio.run", "asyncio.sleep"), SLEEP),
    **dict.fromkeys(
        (
            *("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyname_ex"),
            *("socket.gethostbyaddr", "socket.getnameinfo", "socket.getfqdn"),
            *("dns.resolver.resolve", "dns.resolver.query"),
        ),
        RESOLVE,
    ),
    **dict.fromkeys(
        (
            *("socket.create_connection", "urllib.request.urlopen", "urllib.request.urlretrieve"),
            *("smtplib.SMTP", "smtplib.SMTP_SSL", "ftplib.FTP", "ftplib.FTP_TLS"),
            *("imaplib.IMAP4", "poplib.POP3", "telnetlib.Telnet"),
        ),
        ASK,
    ),
    **dict.fromkeys(
        (
            *("os.system", "os.popen", "os.wait", "os.waitpid", "subprocess.run"),
            *("subprocess.call", "subprocess.check_call", "subprocess.check_output"),
            *("subprocess.Popen", "subprocess.getoutput", "subprocess.getstatusoutput"),
            *("os.spawnl", "os.spawnlp", "os.spawnv", "os.spawnvp"),
        ),
        RUN,
    ),
    **dict.fromkeys(
        (
            *("sqlite3.connect", "psycopg2.connect", "psycopg.connect", "pymysql.connect"),
            *("pymysql.connections.Connection", "MySQLdb.connect", "mysql.connector.connect"),
            *("mariadb.connect", "cx_Oracle.connect", "oracledb.connect", "pyodbc.connect"),
            *("redis.Redis", "redis.StrictRedis", "redis.from_url", "redis.Redis.from_url"),
            *("pymongo.MongoClient", "ldap.initialize", "ldap3.Connection"),
            *("sqlalchemy.create_engine",),
        ),
        QUERY,
    ),
    **dict.fromkeys(
        ("fcntl.flock", "fcntl.lockf", "input", "select.select", "select.poll", "select.epoll"),
        WAIT,
    ),
}
"""The functions that wait, and what to do in their place."""

VERBS: Final = ("get", "post", "put", "delete", "head", "options", "patch", "request", "stream")
CLIENTS: Final = (
    *("requests", "httpx", "requests.Session", "requests.session", "httpx.Client"),
    *("urllib3", "urllib3.PoolManager", "requests.api", "requests.sessions.Session"),
)
_STATEMENTS: Final = ("execute", "executemany", "executescript", "callproc")

METHODS: Final[tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...]] = (
    (
        ("socket.socket", "socket.create_connection"),
        ("connect", "connect_ex", "recv", "recvfrom", "recv_into", "recvmsg", "accept", "sendall"),
        ASK,
    ),
    (
        ("http.client.HTTPConnection", "http.client.HTTPSConnection"),
        ("request", "getresponse", "connect"),
        ASK,
    ),
    (CLIENTS, VERBS, ASK),
    (("threading.Thread", "multiprocessing.Process"), ("join",), WAIT),
    (("subprocess.Popen",), ("wait", "communicate"), RUN),
)
"""Of objects that some call made: the methods that wait."""

DRIVERS: Final = (
    *("sqlite3", "psycopg2", "psycopg", "pymysql", "MySQLdb", "mysql.connector", "mariadb"),
    *("cx_Oracle", "oracledb", "pyodbc", "sqlalchemy"),
)
STORES: Final = ("redis.Redis", "redis.StrictRedis", "redis.from_url", "redis.Redis.from_url")


def check(subject: Subject) -> Iterator[Finding]:
    """K402, in all that runs while messages come."""
    origins = Origins()
    for function, _ in subject.routes():
        scope = subject.scope(function)
        for node in subject.body(function):
            if isinstance(node, ast.Call) and (found := _waits(scope, node, origins)):
                name, remedy = found
                message = f"{name} keeps the worker waiting, and calls with it: {remedy}"
                yield subject.finding(function.module, node, "K402", message)


def _waits(scope: Scope, node: ast.Call, origins: Origins) -> tuple[str, str] | None:
    """The name of a call that waits, and what to do in its place."""
    name = scope.name_of(node.func)
    if name is not None and name in FUNCTIONS:
        return name, FUNCTIONS[name]
    if not isinstance(node.func, ast.Attribute):
        base, _, method = (name or "").rpartition(".")
        return (name or "", ASK) if base in CLIENTS and method in VERBS else None
    method = node.func.attr
    base = scope.name_of(node.func.value) or ""
    made = base if base in CLIENTS else origins.of(scope, node.func.value)
    if not made:
        return None
    for makers, methods, remedy in METHODS:
        if made in makers and method in methods:
            return f"{method}() of {made}", remedy
    is_driver = any(made.startswith(f"{one}.") for one in DRIVERS)
    if (is_driver and method in _STATEMENTS) or (made in STORES and method != "close"):
        return f"{method}() of {made}", QUERY
    return None

"""What uses of KSR touch: modules, pseudo-variables, flags, tables, what is outside Kamailio."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final

from kemi_app.check.flow.members import written
from kemi_app.review.model import Touches, in_order
from kemi_app.script.scope import Scope
from kemi_app.script.uses import KsrUse
from kemi_app.stubs import facts

VARIABLE: Final = re.compile(
    r"\$(?:\((?:[^(){}]|\([^()]*\)|\{[^{}]*\})*\)|[A-Za-z_][\w.]*(?:\((?:[^()]|\([^()]*\))*\))?)"
)
"""A pseudo-variable in a text: ``$fU``, ``$avp(x)``, ``$(ru{uri.user})``."""

LOGS: Final = frozenset(("dbg", "info", "notice", "warn", "err", "crit", "log"))
"""Functions of the core whose text is no format: a ``$`` in it is a ``$``."""

FLAGS: Final = re.compile(r"(?:re)?set[bs]?flag|is[bs]?flagset|corex\.(?:re)?set_\w*flag\w*")

TABLES: Final[Mapping[str, int]] = {
    "auth_db.auth_check": 1,
    "auth_db.www_authenticate": 1,
    "auth_db.www_authenticate_method": 1,
    "auth_db.proxy_authenticate": 1,
    "auth_db.digest_authenticate": 1,
    "auth_db.is_subscriber": 1,
    "registrar.save": 0,
    "registrar.save_uri": 0,
    "registrar.lookup": 0,
    "registrar.lookup_uri": 0,
    "registrar.lookup_branches": 0,
    "registrar.lookup_to_dset": 0,
    "registrar.registered": 0,
    "registrar.registered_uri": 0,
    "registrar.registered_flags": 0,
    "registrar.unregister": 0,
    "registrar.unregister_ruid": 0,
    "alias_db.lookup": 0,
    "alias_db.lookup_ex": 0,
    "alias_db.find": 0,
    "speeddial.lookup": 0,
    "speeddial.lookup_owner": 0,
}
"""Functions with the number of the argument that is the name of a table."""

TABLES_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "permissions": ("address", "trusted"),
    "domain": ("domain",),
    "presence": ("presentity", "active_watchers", "watchers"),
    "dispatcher": ("dispatcher",),
    "drouting": ("dr_gateways", "dr_rules"),
    "lcr": ("lcr_gw", "lcr_rule"),
    "dialplan": ("dialplan",),
    "carrierroute": ("carrierroute",),
    "uri_db": ("uri",),
    "group": ("grp",),
    "msilo": ("silo",),
    "userblocklist": ("userblocklist", "globalblocklist"),
    "mtree": ("mtree",),
    "pdt": ("pdt",),
    "prefix_route": ("prefix_route",),
    "secfilter": ("secfilter",),
}
"""What the functions of a module look into, under the names that the modules give them."""

SERVICES: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        ("auth_db", "alias_db", "speeddial", "sqlops", "domain", "uri_db", "group", "msilo"),
        "the database",
    ),
    "permissions": "the database",
    "presence": "the database",
    "rtpengine": "rtpengine",
    "rtpproxy": "rtpproxy",
    "mediaproxy": "mediaproxy",
    "http_client": "HTTP servers",
    "http_async_client": "HTTP servers",
    "xhttp": "HTTP clients",
    "jsonrpcs": "JSON-RPC clients",
    "evapi": "evapi clients",
    "ndb_redis": "Redis",
    "ndb_mongodb": "MongoDB",
    "ldap": "LDAP",
    "acc_radius": "RADIUS",
    "auth_radius": "RADIUS",
    "misc_radius": "RADIUS",
    "enum": "DNS (ENUM)",
    "kafka": "Kafka",
    "rabbitmq": "RabbitMQ",
    "nats": "NATS",
    "mqtt": "MQTT",
    "kazoo": "AMQP",
    "statsd": "statsd",
    "exec": "programs",
    "dispatcher": "gateways (dispatcher)",
    "drouting": "gateways (drouting)",
    "lcr": "gateways (lcr)",
    "uac": "remote servers (uac)",
    "geoip2": "GeoIP file",
    "websocket": "WebSocket clients",
    "lwsc": "WebSocket servers",
    "app_python3": "Python",
}

_SQL: Final = re.compile(r"\b(?:from|into|update|join)\s+[`\"]?([A-Za-z_]\w*)", re.IGNORECASE)
_HTABLE: Final = re.compile(r"\$\(?sht(?:ex|cn|cv|inc|dec)?\(([A-Za-z_]\w*)")
_SETTING: Final = re.compile(r"\$sel\(cfg_get\.([\w.]+)\)")


@cache
def _modules() -> Mapping[str, str]:
    return {one.path: one.load for one in facts.load().functions}


def module_of(path: str) -> str:
    """The Kamailio module that brings a function, empty for the core's own."""
    load = _modules().get(path, path.rpartition(".")[0])
    return "" if load == "core" else load


def touches(
    uses: Iterable[KsrUse], names: Iterable[tuple[Scope, ast.Name | ast.Attribute]]
) -> Touches:
    """All that these uses touch; ``names`` are constants that are read beside them."""
    functions: set[str] = set()
    modules: set[str] = set()
    variables: set[str] = set()
    flags: set[str] = set()
    tables: set[str] = set()
    services: set[str] = set()
    for use in uses:
        functions.add(use.path)
        module = module_of(use.path)
        modules |= {module} - {""}
        tables.update(TABLES_OF.get(module, ()))
        if module in SERVICES:
            services.add(SERVICES[module])
        tables.update(_tables(use))
        flags.update(_flags(use))
        for text in _texts(use):
            found = VARIABLE.findall(text)
            variables.update(found)
            tables.update(f"{name} (htable)" for one in found for name in _HTABLE.findall(one))
            services.update(name for one in found for name in _SETTING.findall(one))
    services.update(name for scope, node in names for name in _settings(scope, node))
    return Touches(*map(in_order, (functions, modules, variables, flags, tables, services)))


def _texts(use: KsrUse) -> Iterator[str]:
    """The literal parts of a call's arguments that Kamailio may read variables in."""
    if use.call is None or use.path in LOGS:
        return
    for argument in use.call.args:
        constant = use.scope.constant(argument)
        if isinstance(constant, str):
            yield constant
        else:
            for node in ast.walk(argument):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def _tables(use: KsrUse) -> Iterator[str]:
    if use.call is None:
        return
    number = 0 if use.path.startswith("htable.") else TABLES.get(use.path)
    if number is not None and len(use.call.args) > number:
        name = use.scope.constant(use.call.args[number])
        if isinstance(name, str):
            yield f"{name} (htable)" if use.path.startswith("htable.") else name
    if use.path.startswith("sqlops."):
        for text in _texts(use):
            yield from _SQL.findall(text)


def _flags(use: KsrUse) -> Iterator[str]:
    if use.call is None or not use.call.args or FLAGS.fullmatch(use.path) is None:
        return
    flag = use.call.args[0]
    if isinstance(flag, ast.Name):
        yield flag.id
    elif isinstance(flag, ast.Attribute):
        yield flag.attr
    elif isinstance(number := use.scope.constant(flag), int):
        yield f"flag {number}"


def _settings(scope: Scope, node: ast.Name | ast.Attribute) -> Iterator[str]:
    """The custom parameters of the cfg (``voicemail.srv_ip``) that a constant is made of."""
    there = written(scope, node)
    if there is None or not isinstance(there[1], ast.Call):
        return
    inside, made = there
    for call in ast.walk(made):
        if isinstance(call, ast.Call) and inside.name_of(call.func) == "kemi_app.settings.Setting":
            words = [inside.constant(one) for one in call.args]
            if len(words) == 2 and all(isinstance(word, str) for word in words):
                yield ".".join(map(str, words))

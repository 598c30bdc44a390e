"""C402: settings that contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from kemi_app.cfg.config import Config, ModParam, Setting
from kemi_app.check.config.at import at
from kemi_app.check.config.engine import is_on
from kemi_app.check.config.modules import matching
from kemi_app.check.finding import Finding


def check_contradictions(config: Config) -> Iterator[Finding]:
    """Transports, database modes and times of which one makes the other pointless."""
    yield from _tls(config)
    yield from _transports(config)
    yield from _passwords(config)
    yield from _expires(config)


def _last(config: Config, *names: str) -> Setting | None:
    return next((it for it in reversed(config.settings) if it.name in names), None)


def _param(config: Config, module: str, name: str) -> ModParam | None:
    return next(
        (
            param
            for param in reversed(config.params)
            if param.name == name and module in matching(param, config)
        ),
        None,
    )


def _tls(config: Config) -> Iterator[Finding]:
    enable = _last(config, "enable_tls", "tls_enable")
    disable = _last(config, "disable_tls", "tls_disable")
    if enable and disable and bool(enable.value) == bool(disable.value):
        message = f"{disable.name}={disable.text} contradicts {enable.name}={enable.text} in line "
        yield at(disable.place, "C402", f"{message}{enable.place.line}: remove one of the two")
        return
    last = _last(config, "enable_tls", "tls_enable", "disable_tls", "tls_disable")
    on = last is not None and bool(last.value) == (last.name in ("enable_tls", "tls_enable"))
    loaded = next((load for load in config.loads if load.module in ("tls", "tls_wolfssl")), None)
    if on and last and not loaded and config.is_complete:
        message = f'{last.name}={last.text} without the module tls: loadmodule "tls.so"'
        yield at(last.place, "C402", message)
    if loaded and not on:
        message = f"{loaded.module} is loaded, but TLS is off: set enable_tls=yes"
        yield at(loaded.place, "C402", message)
    for setting in config.settings:
        if setting.name == "listen" and str(setting.value).startswith("tls:") and not on:
            message = f"listen={setting.value}, but TLS is off: set enable_tls=yes"
            yield at(setting.place, "C402", message)
    tcp, tls = _last(config, "tcp_max_connections"), _last(config, "tls_max_connections")
    if tcp and tls and tcp.kind == tls.kind == "int" and int(tls.value or 0) > int(tcp.value or 0):
        yield at(
            tls.place,
            "C402",
            f"tls_max_connections={tls.value} is more than tcp_max_connections={tcp.value}, "
            "which counts TLS connections too: raise that one",
        )


def _transports(config: Config) -> Iterator[Finding]:
    without = [
        (("disable_tcp",), ("tcp:", "tls:"), ("enable_tls", "tls_enable", "tcp_children")),
        (("disable_sctp",), ("sctp:",), ("enable_sctp", "sctp_children")),
    ]
    for switches, protocols, others in without:
        switch = _last(config, *switches)
        if switch is None or not is_on(config, *switches):
            continue
        if switch.name == "disable_sctp" and switch.value != 1:
            continue
        for setting in config.settings:
            listens = setting.name == "listen" and str(setting.value).startswith(protocols)
            if listens or (setting.name in others and setting.value):
                yield at(
                    setting.place,
                    "C402",
                    f"{setting.name}={setting.text} contradicts {switch.name}={switch.text} in "
                    f"line {switch.place.line}: remove one of the two",
                )


def _passwords(config: Config) -> Iterator[Finding]:
    calculate = _param(config, "auth_db", "calculate_ha1")
    column = _param(config, "auth_db", "password_column")
    plain = calculate is not None and calculate.value == 1
    name = column.value if column else "ha1"
    place = (calculate if plain and column is None else column) or calculate
    if place is None:
        return
    if plain and name == "ha1":
        yield at(
            place.place,
            "C402",
            "calculate_ha1 takes the column for plain passwords, but ha1 has hashes: set "
            'password_column to "password", or calculate_ha1 to 0',
        )
    elif not plain and name == "password":
        yield at(
            place.place,
            "C402",
            "without calculate_ha1 the column has hashes, but password has plain ones: set "
            'calculate_ha1 to 1, or password_column to "ha1"',
        )


def _expires(config: Config) -> Iterator[Finding]:
    most = _param(config, "registrar", "max_expires")
    if most is None or not isinstance(most.value, int) or most.value == 0:
        return
    for name in ("min_expires", "default_expires"):
        param = _param(config, "registrar", name)
        if param and isinstance(param.value, int) and param.value > most.value:
            yield at(
                param.place,
                "C402",
                f"{name} ({param.value}) of registrar is more than its max_expires "
                f"({most.value}): lower the one or raise the other",
            )

"""A kamailio.cfg, read under some defines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kemi_app.cfg.defines import Define, Defines
from kemi_app.cfg.place import Fault, Place
from kemi_app.cfg.reading import Reading, Tested
from kemi_app.cfg.scanner import Scanner
from kemi_app.cfg.statement import Block, Load, ModParam, Setting
from kemi_app.cfg.statements import Statements

__all__ = (
    "Block",
    "Config",
    "Define",
    "Fault",
    "Load",
    "ModParam",
    "Place",
    "Setting",
    "Tested",
    "read_config",
)

CALLBACKS: Final[Mapping[str, str]] = {
    "request_route": "ksr_request_route",
    "reply_route": "ksr_reply_route",
    "onsend_route": "ksr_onsend_route",
    "event_route": "",
    "received_route": "",
    "pre_routing": "",
}
"""Kamailio's own names of the callbacks; "" where it calls none."""

_PYTHON: Final = frozenset(("app_python3", "app_python"))


@dataclass(frozen=True)
class Config:
    """What a kamailio.cfg says, with what it includes."""

    path: Path
    release: str
    """"5.6" to "6.1"."""
    texts: Mapping[Path, str]
    """The files that were read, and what is in them."""
    defines: Mapping[str, Define]
    """All that are there at the end, with ``-A``, Kamailio's own and ``MOD_x`` of each module."""
    tested: tuple[Tested, ...]
    """What ``#!ifdef`` and ``#!ifndef`` ask about, in parts that are left out too."""
    loads: tuple[Load, ...]
    params: tuple[ModParam, ...]
    settings: tuple[Setting, ...]
    """In their order, as the loads and the params are."""
    blocks: tuple[Block, ...]
    problems: tuple[Fault, ...]
    """C001 to C004."""
    absent: tuple[str, ...]
    """What ``import_file`` names and is not there: a site's own files, perhaps."""
    is_complete: bool
    """Whether all could be read: no file is missing, no string takes the rest of one, and each
    ``loadmodulex`` could be followed without Kamailio."""

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that were read, the cfg itself first."""
        return tuple(self.texts)

    def is_loaded(self, module: str) -> bool:
        """Whether a module is loaded under these defines."""
        return any(load.module == module for load in self.loads)

    def setting(self, name: str) -> Setting | None:
        """The last one of this name, which is the one that counts."""
        return next((it for it in reversed(self.settings) if it.name == name), None)

    @property
    def script(self) -> Path | None:
        """The Python script that app_python3 loads; relative ones as seen from the cfg."""
        for param in reversed(self.params):
            if param.name == "load" and param.kind == "str" and _PYTHON & set(param.modules):
                path = self.path.parent / str(param.value)
                return (
                    path
                    if path.exists() or not Path(str(param.value)).exists()
                    else Path(str(param.value))
                )
        return None

    @property
    def application(self) -> str:
        """The value of KEMI_APP ("package.module:Class"); "" where there is none."""
        return self.defines["KEMI_APP"].text if "KEMI_APP" in self.defines else ""

    @property
    def callbacks(self) -> Mapping[str, str]:
        """What Kamailio calls for "request_route", "reply_route", ...: "" where nothing."""
        names = dict(CALLBACKS)
        for setting in self.settings:
            prefix, _, name = setting.name.partition(".")
            kind = name.removesuffix("_callback")
            if prefix == "kemi" and kind in names and isinstance(setting.value, str):
                names[kind] = "" if setting.value.lower() == "none" else setting.value
        return names


def read_config(
    path: Path,
    defines: Iterable[str] = (),
    release: str = "5.6",
    environment: Mapping[str, str] | None = None,
) -> Config:
    """Read a kamailio.cfg as Kamailio of ``release`` would with ``-A`` of each of ``defines``.

    Faults in it are in ``problems``. Raises OSError where the file itself cannot be read.
    """
    text = path.read_bytes().decode("utf-8", "replace")
    reading = Reading(Defines(defines, release, environment), release)
    Scanner(reading).scan(path, text)
    statements = Statements(reading)
    statements.read()
    faults = tuple(sorted(set(reading.faults)))
    lost = reading.broken or any(fault.code in ("C002", "C003") for fault in faults)
    return Config(
        path,
        release,
        reading.texts,
        reading.defines.names,
        tuple(reading.tested),
        tuple(statements.loads),
        tuple(statements.params),
        tuple(statements.settings),
        tuple(statements.blocks),
        faults,
        tuple(reading.absent),
        not lost and all(load.module for load in statements.loads),
    )

"""What a kamailio.cfg says, as far as the fake needs it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from fake_ksr.errors import ConfigError
from fake_ksr.network import Endpoint

if TYPE_CHECKING:
    from fake_ksr.cfgtokens import Token

Value = str | int


@dataclass
class Config:
    """What a kamailio.cfg says.

    `globals` are the `name = value` statements, `settings` the `group.name = value` ones (custom
    parameters), `params` the modparams by (module, name) in
    order, since some (htable definitions) may be given many times. `socket_names` are the names
    that listening sockets have, `routes` the native routes with a name, as they are written.
    """

    path: Path
    release: str
    defines: dict[str, str] = field(default_factory=dict)
    modules: list[str] = field(default_factory=list)
    params: dict[tuple[str, str], list[Value]] = field(default_factory=dict)
    globals: dict[str, Value] = field(default_factory=dict)
    settings: dict[tuple[str, str], Value] = field(default_factory=dict)
    aliases: list[Endpoint] = field(default_factory=list)
    listen: list[str] = field(default_factory=list)
    socket_names: dict[str, Endpoint] = field(default_factory=dict)
    routes: dict[str, list[Token]] = field(default_factory=dict)
    engine: str = "native"

    @property
    def product(self) -> str:
        """How the server names itself to others."""
        return f"kamailio ({self.release} (x86_64/linux))"

    def param(self, module: str, name: str) -> Value | None:
        """The last value of a module parameter, None when it is not set."""
        values = self.params.get((module, name))
        return values[-1] if values else None

    def number(self, module: str, name: str, default: int) -> int:
        """A module parameter that is a number."""
        values = self.params.get((module, name))
        return int(values[-1]) if values else default

    def text(self, module: str, name: str, default: str = "") -> str:
        """A module parameter that is a string."""
        value = self.param(module, name)
        return default if value is None else str(value)

    def global_number(self, name: str, default: int) -> int:
        """A global parameter that is a number or a yes/no."""
        value = self.globals.get(name)
        return default if value is None else int(value)

    def global_text(self, name: str, default: str) -> str:
        """A global parameter that is a string."""
        return str(self.globals.get(name, default))

    def signature(self, header: str) -> str:
        """The line Server or User-Agent of messages the server makes itself, or nothing."""
        if not self.global_number("server_signature", 1):
            return ""
        name = f"{header.lower().replace('-', '_')}_header"
        return self.global_text(name, f"{header}: {self.product}")

    def add_param(self, pattern: str, name: str, value: Value, place: str) -> None:
        """A modparam; the module part may be several names parted by "|"."""
        if pattern.isidentifier():
            matching = [pattern] if pattern in self.modules else []
        else:
            matching = [module for module in self.modules if re.fullmatch(pattern, module)]
        if not matching:
            raise ConfigError(f"{place}: modparam: no module {pattern!r} is loaded")
        for module in matching:
            self.params.setdefault((module, name), []).append(value)

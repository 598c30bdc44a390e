"""What the statements of a cfg say."""

from __future__ import annotations

from dataclasses import dataclass

from kemi_app.cfg.place import Place


@dataclass(frozen=True)
class Setting:
    """A global parameter, or a setting of one's own ("pstn.gw_ip")."""

    name: str
    """As written; "kemi.reply_route_callback" and "group.name" with their dot."""
    value: str | int | None
    """None where it could not be read."""
    kind: str
    """"int" (yes and no too), "str" (quoted), "id" (a bare word), "address" (listen, alias, ...),
    "socket" (socket = { ... }), "flags" (a named flag) or "other" (none of them)."""
    place: Place
    text: str = ""
    """The value as written, for messages."""


@dataclass(frozen=True)
class ModParam:
    """A ``modparam`` or ``modparamx``."""

    modules: tuple[str, ...]
    """The names between the ``|``."""
    name: str
    value: str | int
    kind: str
    """"int", "str", or "pv" for a modparamx whose value only Kamailio knows."""
    place: Place
    order: int = 0
    """Its place among the statements: what is read later has more."""


@dataclass(frozen=True)
class Load:
    """A ``loadmodule`` or ``loadmodulex``."""

    module: str
    """Its name without folder and ``.so``; "" where only Kamailio can tell it."""
    place: Place
    path: str = ""
    """As written."""
    order: int = 0
    """Its place among the statements: what is read later has more."""


@dataclass(frozen=True)
class Block:
    """A native route block."""

    kind: str
    """"request_route", "route", "failure_route", "event_route", ..."""
    name: str
    """"" without one."""
    place: Place

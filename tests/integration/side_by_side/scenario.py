"""The scenarios: those of scenarios/, and the flows of tests/conformance that fit."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from conformance.playing import topics

from . import scenarios as written_for_this
from .kinds import OF_FLOWS, SIDES, Sides
from .stage import Side

LEFT_OUT = {
    "flooding.a_flood": "waits too short for a busy machine: guarded.a_flood",
    "requests.options_to_the_server": "expects what we do: bare has each of its parts",
    "malformed.odd_request_lines": "breaks off where a line begins with a blank",
    "digest.a_call_to_a_foreign_address": "a digest over an address that is translated here: "
    "database.a_call_to_a_foreign_address",
}
"""Flows that cannot be played here, why, and where the same is compared."""


@dataclass(frozen=True)
class Scenario:
    """Something that happens between peers and a server."""

    topic: str
    name: str
    sides: Sides
    play: Callable[[Side], None]

    def __str__(self) -> str:
        return f"{self.topic}.{self.name}"

    def on(self, side: Side) -> str:
        """Its transcript there, with the reason where it broke off."""
        try:
            self.play(side)
        except AssertionError as error:
            side.transcript += f"=== broken off: {error}\n"
        return side.transcript


def scenarios() -> list[Scenario]:
    """All of them; those on the same servers stand together."""
    found = [*_written(), *_flows()]
    return sorted(found, key=lambda scenario: SIDES.index(scenario.sides))


def _written() -> Iterator[Scenario]:
    for module_info in sorted(pkgutil.iter_modules(written_for_this.__path__)):
        module = importlib.import_module(f"{written_for_this.__name__}.{module_info.name}")
        for name, function in vars(module).items():
            mine = inspect.isfunction(function) and function.__module__ == module.__name__
            if mine and list(inspect.signature(function).parameters) == ["stage"]:
                yield Scenario(module_info.name, name, module.SIDES, function)


def _flows() -> Iterator[Scenario]:
    for flows in topics().values():
        for flow in flows:
            if flow.server in OF_FLOWS and str(flow) not in LEFT_OUT:
                yield Scenario(flow.topic, flow.name, OF_FLOWS[flow.server], flow.play)

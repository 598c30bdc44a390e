"""The flows, and their recordings: recorded/RELEASE/TOPIC.txt, one section a flow."""

from __future__ import annotations

import difflib
import functools
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from . import flows
from .servers import Kind
from .stage import Stage

RECORDED = Path(__file__).resolve().parent / "recorded"
HEADING = "##### "
NUMBER = re.compile(r"(?:(?<=BRANCH)|(?<=CALL-ID)|(?<=TAG))-\d+")


@dataclass(frozen=True)
class Flow:
    """One flow: a function of a module of flows/."""

    topic: str
    name: str
    play: Callable[[Stage], None]
    server: Kind

    def __str__(self) -> str:
        return f"{self.topic}.{self.name}"

    def on(self, stage: Stage) -> str:
        """Its transcript there, with the reason where it broke off."""
        try:
            self.play(stage)
        except AssertionError as error:
            stage.transcript += f"=== broken off: {error}\n"
        return stage.transcript

    def recorded(self, release: str) -> str | None:
        """What was recorded on that release, as 5.6."""
        return recording(release, self.topic).get(self.name)


def topics() -> dict[str, list[Flow]]:
    """The flows of every module of flows/, in the order in which they are written."""
    names = sorted(module.name for module in pkgutil.iter_modules(flows.__path__))
    modules = {name: importlib.import_module(f"{flows.__name__}.{name}") for name in names}
    return {name: list(_flows(name, module)) for name, module in modules.items()}


def _flows(topic: str, module: ModuleType) -> Iterator[Flow]:
    for name, function in vars(module).items():
        mine = inspect.isfunction(function) and function.__module__ == module.__name__
        if mine and list(inspect.signature(function).parameters) == ["stage"]:
            yield Flow(topic, name, function, module.SERVER)
    yield from getattr(module, "FLOWS", ())


def recorded_releases() -> list[str]:
    """The releases of which there are recordings."""
    return sorted(path.name for path in RECORDED.iterdir() if path.is_dir())


@functools.lru_cache
def recording(release: str, topic: str) -> dict[str, str]:
    """What was recorded of a topic on a release (as 5.6), by the flow's name."""
    path = RECORDED / release / f"{topic}.txt"
    if not path.exists():
        return {}
    pieces = re.split(rf"^{HEADING}(.+)\n", path.read_text("ascii"), flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def record(release: str, topic: str, transcripts: dict[str, str]) -> None:
    """Write down the transcripts of a topic's flows."""
    path = RECORDED / release / f"{topic}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(f"{HEADING}{name}\n{text}" for name, text in transcripts.items())
    path.write_text(text, "ascii")


def changes(before: str | None, after: str, old: str, new: str) -> str:
    """The lines that differ, "" for none; without the numbers, which shift, where others do too."""
    if before is None:
        return "not recorded"
    if NUMBER.sub("", before) != NUMBER.sub("", after):
        before, after = NUMBER.sub("", before), NUMBER.sub("", after)
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), old, new, n=12)
    return "\n".join(line.rstrip("\n") for line in lines)

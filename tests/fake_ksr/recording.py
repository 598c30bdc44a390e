"""The ladders of tests as data: what ``python3 -m kemi_app review`` links with the routes."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from fake_ksr.calls import Sent
from fake_ksr.server import FakeKamailio
from fake_ksr.trail import Passed

FORMAT = "kemi_app ladders 1"
SERVER = "kamailio"


def record(test: str, servers: Iterable[FakeKamailio]) -> dict[str, object]:
    """What a test has exchanged with its servers, which are one after the other."""
    steps = [step for server in servers for step in _steps(server)]
    return {"test": test, "server": SERVER, "steps": steps}


def _steps(server: FakeKamailio) -> Iterator[list[object]]:
    """[second, sender, receiver, first line] of a message, and true for a retransmission;
    [second, "", "", callback, functions that it ran and that called KSR]; a note without these.
    """
    ran = deque(_callbacks(server.trail.events))
    for step in server.steps:
        if isinstance(step, Sent):
            line = step.text.split("\r\n", 1)[0]
            told: list[object] = [round(step.at, 1), SERVER, str(step.destination), line]
            yield [*told, True] if step.retransmission else told
            continue
        at, kind, peer, text = step
        if kind == "in":
            yield [round(at, 1), peer, SERVER, text]
        elif kind == "time":
            yield [round(at, 1), "", "", text]
        else:
            # a callback that the script lacks has no path
            inside = ran.popleft().inside if ran and ran[0].name == text else []
            functions = [one.name for one in inside if one.kind == "function"]
            # the event of a worker's start is in every test
            if functions or text != "ksr_event":
                yield [round(at, 1), "", "", text, functions]


def _callbacks(events: Iterable[Passed]) -> Iterator[Passed]:
    """The callbacks, in the order in which Kamailio called them."""
    for one in events:
        if one.kind == "callback":
            yield one
        yield from _callbacks(one.inside)


def write(path: Path, ladders: Sequence[dict[str, object]]) -> None:
    """Write the file that ``review --ladders`` reads: one ladder a line, by the tests' names."""
    lines = [
        json.dumps(one, ensure_ascii=True, separators=(",", ":"))
        for one in sorted(ladders, key=lambda one: str(one["test"]))
    ]
    body = ",\n".join(lines)
    path.write_text(f'{{"format": "{FORMAT}", "ladders": [\n{body}\n]}}\n', encoding="utf-8")

"""The recorded flows on the fake: ``python3 -m conformance.flows_on_fake [TOPIC[.FLOW]]...``.

It prints where the fake differs from the recording (with tests/ and the repository on the path).
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator

from .on_fake import FakeStage, fake
from .playing import Flow, changes, topics

RELEASES = {"5.6": "5.6.3", "6.0": "6.0.1"}
"""The releases that the recordings are of."""


def difference(flow: Flow, stage: FakeStage) -> str:
    """The lines in which the fake differs from the recording, "" for none."""
    try:
        found = flow.on(stage)
    except Exception:
        return traceback.format_exc(limit=-6)
    return changes(flow.recorded(stage.release), found, "Kamailio", "the fake")


def differences(flows: list[Flow], release: str) -> Iterator[tuple[Flow, str]]:
    """Each flow with its difference."""
    kinds = {flow.server.name: flow.server for flow in flows}
    for kind in kinds.values():
        with fake(kind, RELEASES[release]) as server:
            for flow in flows:
                if flow.server.name == kind.name:
                    yield flow, difference(flow, FakeStage(server, release))


def main(names: list[str], release: str = "5.6") -> None:
    """Show the differences, and the count."""
    every = [flow for topic in topics().values() for flow in topic]
    flows = [flow for flow in every if not names or flow.topic in names or str(flow) in names]
    wrong = 0
    for flow, lines in differences(flows, release):
        if lines:
            wrong += 1
            print(f"##### {flow}\n{lines}\n")
    print(f"{len(flows) - wrong} same, {wrong} different")


if __name__ == "__main__":
    main(sys.argv[1:])

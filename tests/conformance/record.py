"""Record flows on the Kamailio of this machine: ``python3 -m conformance.record [TOPIC]...``.

With tests/ and the repository on the path. It prints each flow that broke off, and each whose
recording has changed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from integration.server import KamailioServer

from kemi_app.stubs import facts

from .on_kamailio import KamailioStage, kamailio
from .playing import Flow, changes, record, topics
from .servers import Kind


def release_of(server: KamailioServer) -> str:
    """The release of a running server, as 5.6."""
    return facts.minor(str(server.rpc("core.version")).split()[1])


def played(kind: Kind, flows: list[Flow]) -> Iterator[tuple[Flow, str, str]]:
    """Play flows on a server of their own kind: each with the release and its transcript."""
    with kamailio(kind) as server:
        server.expected.append(".")  # malformed messages are meant to be complained of
        release = release_of(server)
        for flow in flows:
            with KamailioStage(server, release) as stage:
                yield flow, release, flow.on(stage)


def main(names: list[str]) -> None:
    """Record the topics of those names, or all."""
    wanted = {name: flows for name, flows in topics().items() if not names or name in names}
    kinds = {flow.server.name: flow.server for flows in wanted.values() for flow in flows}
    transcripts: dict[str, dict[str, str]] = {name: {} for name in wanted}
    release = ""
    for kind in kinds.values():
        began = time.monotonic()
        mine = [f for flows in wanted.values() for f in flows if f.server.name == kind.name]
        for flow, release, transcript in played(kind, mine):
            transcripts[flow.topic][flow.name] = transcript
            before = flow.recorded(release)
            if "=== broken off" in transcript:
                print(f"--- {flow} broke off\n{transcript}")
            elif before is not None and before != transcript:
                print(f"--- {flow} has changed\n{changes(before, transcript, 'before', 'now')}")
        print(f"{kind.name}: {len(mine)} flows in {time.monotonic() - began:.1f} s")
    for name, flows in wanted.items():
        record(release, name, {flow.name: transcripts[name][flow.name] for flow in flows})


if __name__ == "__main__":
    main(sys.argv[1:])

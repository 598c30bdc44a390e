"""The real Kamailio does in every flow what was recorded of it (python3 -m conformance.record)."""

import pytest
from conformance.playing import Flow, changes, topics
from conformance.record import played

FLOWS = [flow for flows in topics().values() for flow in flows]
KINDS = {flow.server.name: flow.server for flow in FLOWS}


@pytest.mark.parametrize("kind", KINDS)
def test_flows_are_as_recorded(kind: str) -> None:
    mine: list[Flow] = [flow for flow in FLOWS if flow.server.name == kind]
    wrong = []
    for flow, release, transcript in played(KINDS[kind], mine):
        difference = changes(flow.recorded(release), transcript, "recorded", "now")
        if difference:
            wrong.append(f"##### {flow} on {release}\n{difference}")
    assert not wrong, "\n".join(wrong)

"""The fake does what the real Kamailio did in every flow that was recorded, byte for byte."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from fake_ksr import FakeKamailio

from .flows_on_fake import RELEASES, difference
from .on_fake import FakeStage, fake
from .playing import Flow, recorded_releases, topics
from .servers import Kind

FLOWS = [flow for flows in topics().values() for flow in flows]


@pytest.fixture(scope="module")
def fakes() -> Iterator[dict[tuple[str, str], FakeKamailio]]:
    """The fakes by release and kind, each made when the first flow asks for it."""
    with ExitStack() as stack:

        class Fakes(dict[tuple[str, str], FakeKamailio]):
            def __missing__(self, key: tuple[str, str]) -> FakeKamailio:
                kind: Kind = next(f.server for f in FLOWS if f.server.name == key[1])
                self[key] = stack.enter_context(fake(kind, RELEASES[key[0]]))
                return self[key]

        yield Fakes()


@pytest.mark.parametrize("release", recorded_releases())
@pytest.mark.parametrize("flow", FLOWS, ids=str)
def test_the_fake_does_as_kamailio_did(
    fakes: dict[tuple[str, str], FakeKamailio], flow: Flow, release: str
) -> None:
    server = fakes[release, flow.server.name]
    assert difference(flow, FakeStage(server, release)) == ""

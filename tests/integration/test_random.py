"""What hypothesis makes up does the same on the real Kamailio and on the fake.

KEMI_TEST_RANDOM=1 in the environment tries four times as much, and anew each time: more would be
too much for one server, which keeps each name of a pseudo-variable that it was ever asked for (and
crashes where it is told, by pv_cache_action=1, to let go of them).
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("hypothesis")

from conformance import calls_on_fake, generators
from conformance.cases import FEATURES, Case, Scene, configuration, make_database
from fake_ksr import FakeKamailio
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from .server import KamailioServer
from .test_return_codes import evaluate

BATCH = 60
"""Expressions a request."""
ALWAYS = {
    "deadline": None,
    "database": None,
    "suppress_health_check": list(HealthCheck),
    "phases": (Phase.generate,),  # what differs is said; a request is not worth shrinking
}
settings.register_profile("bounded", derandomize=True, max_examples=25, **ALWAYS)
settings.register_profile("more", derandomize=False, max_examples=100, **ALWAYS)
settings.load_profile("more" if os.environ.get("KEMI_TEST_RANDOM") else "bounded")


class Both:
    """The real server, with one worker, and a fake of the same release."""

    def __init__(self, server: KamailioServer, fake: FakeKamailio, folder: Path) -> None:
        self.server = server
        self.fake = fake
        self.folder = folder

    def compare(self, scene: Scene, expressions: list[str]) -> None:
        """Fail where expressions give different things while the scene's request is routed."""
        cases = [Case(0, expression, {}) for expression in expressions]
        real = evaluate(self.server, scene, cases, self.folder)
        faked = calls_on_fake.evaluate(self.fake, scene, expressions)
        different = [
            f"{expression}\n    Kamailio: {one}\n    the fake: {other}"
            for expression, one, other in zip(expressions, real, faked, strict=True)
            if one != other
        ]
        assert not different, "\n".join(["", *different])


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    folder = tmp_path_factory.mktemp("random")
    make_database(folder)
    more = configuration(folder)
    with KamailioServer(FEATURES, app="codes:Codes", children=1, more=more) as server:
        server.expected.append(".")  # what is asked for is often impossible
        release = str(server.rpc("core.version")).split()[1]
        with calls_on_fake.fake(release) as fake:
            yield Both(server, fake, folder)


CALL = Scene(
    "INVITE",
    "sip:bob@127.0.0.1:5070;transport=tcp;x=1",
    {"From": "<sip:alice@example.com>;tag=random", "Call-Id": "random@test"},
)


def batch(expressions: st.SearchStrategy[str]) -> st.SearchStrategy[list[str]]:
    """Expressions for one request."""
    return st.lists(expressions, min_size=BATCH, max_size=BATCH)


@given(batch(generators.transformed))
def test_transformations_are_the_same(both: Both, expressions: list[str]) -> None:
    both.compare(CALL, expressions)


@given(batch(generators.about_uris))
def test_uris_are_read_the_same(both: Both, expressions: list[str]) -> None:
    both.compare(CALL, expressions)


@given(batch(generators.flags))
def test_flags_are_the_same(both: Both, expressions: list[str]) -> None:
    both.compare(CALL, expressions)


@given(batch(generators.variables))
def test_variables_are_the_same(both: Both, expressions: list[str]) -> None:
    both.compare(CALL, expressions)


@settings(phases=(Phase.generate, Phase.shrink))
@given(generators.scene, generators.edits)
def test_messages_are_edited_the_same(both: Both, scene: Scene, expressions: list[str]) -> None:
    both.compare(scene, expressions)

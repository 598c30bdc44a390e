"""One flow on both servers at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from conformance.record import release_of

from ..server import KamailioServer
from .kinds import Sides
from .scenario import Scenario
from .stage import Network, Side


@dataclass(frozen=True)
class Servers:
    """Both servers, running, each with a network for its peers."""

    default: KamailioServer
    ours: KamailioServer
    networks: tuple[Network, Network]
    release: str

    def play(self, scenario: Scenario) -> tuple[str, str]:
        """The transcripts of the flow with the default configuration, and with ours."""
        with ThreadPoolExecutor(2) as threads:
            both = zip((self.default, self.ours), self.networks, strict=True)
            default, ours = threads.map(lambda side: self._play(scenario, *side), both)
        return default, ours

    def _play(self, scenario: Scenario, server: KamailioServer, network: Network) -> str:
        side = Side(server, self.release, network)
        with side:
            return scenario.on(side)


class Players:
    """Both servers for one scenario after the other: they run until other features are needed.

    Use it as a context, at whose end nothing runs any more.
    """

    def __init__(self) -> None:
        self._sides: Sides | None = None
        self._running = ExitStack()
        self._servers: Servers | None = None

    def servers(self, sides: Sides) -> Servers:
        """Both servers with these features."""
        if self._servers is None or self._sides is not sides:
            self._running.close()
            self._servers = None
            self._servers = self._running.enter_context(running(sides))
            self._sides = sides
        return self._servers

    def __enter__(self) -> Players:
        return self

    def __exit__(self, *_error: object) -> None:
        self._running.close()


@contextmanager
def running(sides: Sides) -> Iterator[Servers]:
    """Start both servers of a kind, at the same time."""
    with ExitStack() as stack:
        networks = stack.enter_context(Network()), stack.enter_context(Network())
        with ThreadPoolExecutor(2) as threads:
            pair = list(threads.map(stack.enter_context, (sides.default(), sides.ours())))
        for server in pair:
            server.expected.append(".")  # malformed messages are meant to be complained of
        yield Servers(pair[0], pair[1], networks, release_of(pair[1]))

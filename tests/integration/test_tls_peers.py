"""The server as a TLS client: whose certificate is bad gets no call, and the caller an answer.

tm does not learn of a handshake that fails: TLS_FR_TIMER ends the wait, and a line names the peer.

Kamailio checks chain and dates of a peer's certificate and never its name (but see test_tls_names)
and finds no profile by a peer's address. What stands in for that is a profile that a
route chooses for the peer, by its server_id, and that trusts its authority alone (apps/pinning.py).
"""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from .certificates import Authority, Certificate, self_signed
from .mediaphone import MediaPhone
from .raw import exchange, exchange_all, request
from .tls import TlsPeer, TlsServer, profile
from .waiting import wait_for

GATEWAY = "127.0.65.9"
"""The address that apps/pinning.py has a profile for."""


class Scene:
    """A server that verifies its peers, and somebody who calls them."""

    def __init__(
        self,
        stack: ExitStack,
        folder: Path,
        trusted: Callable[[Authority], Path] = lambda good: good.root,
    ) -> None:
        self.folder = folder
        self.good, self.other = Authority(folder, "good"), Authority(folder, "other")
        own = self.good.certificate("sip.example.org")
        tls = profile("server:default", own, verify=False)
        tls += profile("client:default", own, verify=True, trusts=trusted(self.good))
        tls += profile("client:any", verify=True, trusts=self.other.root)
        tls += "server_name = gateway.example.org\nserver_id = gateway\n"
        server = TlsServer(tls, defines={"TLS_FR_TIMER": 1000}, app="pinning:Pinning")
        self.server = stack.enter_context(server)
        self.alice = stack.enter_context(MediaPhone(server, "alice", "127.0.65.2"))

    def call(self, peer: TlsPeer) -> int:
        """Call somebody who is reached at this peer; the final status."""
        return self.alice.call_uri(f"{self.behind(peer)}:{self.server.port}")

    def message(self, peer: TlsPeer) -> int:
        """Send somebody who is reached at this peer a MESSAGE; the status of its one reply."""
        message = request(self.server, "MESSAGE", uri=self.behind(peer))
        (reply,) = exchange_all(self.server, [message], "SIP/2.0 ", 10)
        return int(reply.split()[1])

    def behind(self, peer: TlsPeer) -> str:
        """Register somebody who is reached at this peer; the address."""
        user = f"far{peer.port}"
        aor = f"sip:{user}@{self.server.address}"
        message = request(
            self.server, "REGISTER", to=f"<{aor}>", from_=f"<{aor}>;tag=1", contact=f"<{peer.uri}>"
        )
        assert "200 OK" in str(exchange(self.server, message))
        return aor


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with ExitStack() as stack:
        yield Scene(stack, tmp_path_factory.mktemp("certificates"))


def test_a_peer_with_a_good_certificate_is_called(scene: Scene) -> None:
    good = scene.good.certificate("gateway.example.org", "IP:127.0.65.3")
    before = len(scene.server.log)
    with TlsPeer(good, "127.0.65.3") as peer:
        assert scene.call(peer) == 486
        assert peer.requests[0].startswith("INVITE sip:far@127.0.65.3:")
    with TlsPeer(good, "127.0.65.3") as peer:
        assert scene.message(peer) == 486
        assert peer.requests[0].startswith("MESSAGE sip:far@127.0.65.3:")
    assert "has not answered" not in scene.server.log[before:]


def test_a_peer_that_asks_for_a_certificate_gets_the_servers(scene: Scene) -> None:
    good = scene.good.certificate("gateway.example.org")
    with TlsPeer(good, "127.0.65.3", trusts=scene.good.root) as peer:
        assert scene.call(peer) == 486
    with TlsPeer(good, "127.0.65.3", trusts=scene.other.root) as stranger:
        assert scene.call(stranger) == 408
        assert stranger.requests == []


BAD: dict[str, Callable[[Scene], Certificate]] = {
    "expired": lambda scene: scene.good.certificate("gateway.example.org", expired=True),
    "of another authority": lambda scene: scene.other.certificate("gateway.example.org"),
    "self-signed": lambda scene: self_signed(scene.folder, "gateway.example.org"),
}

REASONS = {
    "expired": "certificate has expired",
    "of another authority": "unable to get local issuer certificate",
    "self-signed": "self-signed certificate",
}


@pytest.mark.parametrize("kind", BAD)
def test_a_peer_with_a_bad_certificate_gets_no_call_and_the_caller_an_answer(
    scene: Scene, kind: str
) -> None:
    with TlsPeer(BAD[kind](scene), "127.0.65.4") as peer:
        before = len(scene.server.log)
        assert scene.call(peer) == 408
        wait_for(lambda: peer.failures, "a handshake that fails")
        assert peer.requests == []
        scene.server.wait_for_new_log(
            rf"certificate verify failed.*\n.*src addr: 127\.0\.65\.4:{peer.port}\b", before
        )
        assert REASONS[kind] in what_openssl_says(scene, peer, before, scene.good.root)


def test_a_message_to_such_a_peer_gets_408_and_the_log_one_line(scene: Scene) -> None:
    with TlsPeer(BAD["expired"](scene), "127.0.65.4") as peer:
        before = len(scene.server.log)
        assert scene.message(peer) == 408
        wait_for(lambda: peer.failures, "a handshake that fails")
        assert peer.requests == []
        assert REASONS["expired"] in what_openssl_says(scene, peer, before, scene.good.root)


def what_openssl_says(scene: Scene, peer: TlsPeer, before: int, ca_list: Path) -> str:
    """The answer of the command that the one line about `peer` has."""
    place = f"{peer.address}:{peer.port}"
    scene.server.wait_for_new_log(f"tls: {place} has not answered", before)
    (line,) = [line for line in scene.server.log[before:].splitlines() if f"tls: {place} " in line]
    assert " WARNING: " in line
    said = line.partition(" ask ")[2].partition(" (docs/tls.md)")[0]
    command = said.replace("CA_LIST", str(ca_list)).split()
    done = subprocess.run(
        command, input="", capture_output=True, text=True, check=False, timeout=10
    )
    return done.stderr


def test_where_nobody_listens_the_caller_is_told_at_once(scene: Scene) -> None:
    with TlsPeer(scene.good.certificate("gateway.example.org"), "127.0.65.5") as peer:
        pass
    for send in (scene.call, scene.message):
        before = len(scene.server.log)
        assert send(peer) == 477
        line = f"tls: {peer.address}:{peer.port} cannot be reached"
        scene.server.wait_for_new_log(line, before)
        assert scene.server.log.count(line, before) == 1


def test_the_name_in_a_peers_certificate_is_not_looked_at(scene: Scene) -> None:
    with TlsPeer(scene.good.certificate("somebody.else.example"), "127.0.65.6") as peer:
        assert scene.call(peer) == 486


def test_a_peer_with_a_profile_of_its_own_must_be_of_its_own_authority(scene: Scene) -> None:
    with TlsPeer(scene.good.certificate("somebody.else.example"), GATEWAY) as impostor:
        assert [scene.call(impostor), scene.message(impostor)] == [408, 408]
        assert impostor.requests == []
    with TlsPeer(scene.other.certificate("gateway.example.org"), GATEWAY) as peer:
        assert scene.message(peer) == 486
    with TlsPeer(scene.other.certificate("gateway.example.org"), GATEWAY) as peer:
        assert scene.call(peer) == 486

"""The server as a TLS client that checks names: the list of authorities of docs/tls.md."""

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from .certificates import Authority, Certificate
from .server import REPOSITORY
from .test_tls_peers import Scene, what_openssl_says
from .tls import TlsPeer

NAME = "gateway.example.org"


def limited(good: Authority, folder: Path) -> Path:
    """The authority, limited to one name with the commands of the documentation."""
    commands = (REPOSITORY / "docs" / "tls.md").read_text().partition("```sh\n")[2]
    (folder / "their-ca.pem").write_bytes(good.root.read_bytes())
    subprocess.run(
        ["sh", "-e", "-c", commands.partition("```")[0]],
        cwd=folder, capture_output=True, check=True, timeout=30,
    )  # fmt: skip
    assert not (folder / "limit.key").exists()
    return folder / "peers-ca.pem"


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    folder = tmp_path_factory.mktemp("certificates")
    with ExitStack() as stack:
        yield Scene(stack, folder, lambda good: limited(good, folder))


def test_a_peer_of_a_name_on_the_list_is_called(scene: Scene) -> None:
    with TlsPeer(scene.good.certificate(NAME), "127.0.65.3") as peer:
        assert scene.call(peer) == 486
        assert peer.requests


def bad(scene: Scene, kind: str) -> Certificate:
    """A certificate that shall not do."""
    made = {
        "another name": lambda: scene.good.certificate("somebody.else.example"),
        "an address": lambda: scene.good.certificate(NAME, "IP:127.0.65.4"),
        "a name besides": lambda: scene.good.certificate(NAME, f"DNS:{NAME}", "DNS:else.example"),
        "expired": lambda: scene.good.certificate(NAME, expired=True),
        "another authority": lambda: scene.other.certificate(NAME),
    }
    return made[kind]()


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("another name", "permitted subtree violation"),
        ("an address", "excluded subtree violation"),
        ("a name besides", "permitted subtree violation"),
        ("expired", "certificate has expired"),
        ("another authority", "unable to get local issuer certificate"),
    ],
)
def test_a_certificate_of_another_name_is_refused_in_the_handshake(
    scene: Scene, kind: str, reason: str
) -> None:
    with TlsPeer(bad(scene, kind), "127.0.65.4") as peer:
        before = len(scene.server.log)
        assert scene.call(peer) == 408
        assert peer.requests == []
        assert reason in what_openssl_says(scene, peer, before, scene.folder / "peers-ca.pem")

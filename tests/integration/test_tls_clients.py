"""A server that asks its phones for certificates: who has a good one is let in, nobody else."""

import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .certificates import Authority, Certificate, self_signed
from .mediaphone import hang_up, talk
from .tls import TlsPhone, TlsServer, profile


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("certificates")


@pytest.fixture(scope="module")
def authority(folder: Path) -> Authority:
    return Authority(folder, "good")


@pytest.fixture(scope="module")
def server(authority: Authority) -> Iterator[TlsServer]:
    own = authority.certificate("sip.example.org")
    tls = profile("server:default", own, verify=True, trusts=authority.root)
    with TlsServer(tls) as running:
        yield running


@pytest.fixture
def context(authority: Authority) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(authority.root))


def register(server: TlsServer, context: ssl.SSLContext) -> None:
    """Connect and register. With TLS 1.3 a client learns at its first read that it is refused."""
    with TlsPhone(server, "alice", context) as alice:
        alice.registered()


def test_phones_with_good_certificates_register_and_call(
    server: TlsServer, authority: Authority, context: ssl.SSLContext
) -> None:
    own = authority.certificate("alice")
    context.load_cert_chain(own.chain, own.key)
    with TlsPhone(server, "alice", context) as alice, TlsPhone(server, "bob", context) as bob:
        talk(alice.registered(), bob.registered())
        hang_up(bob, alice)


BAD: dict[str, tuple[Callable[[Authority, Path], Certificate], str]] = {
    "expired": (lambda good, _: good.certificate("alice", expired=True), "certificate expired"),
    "of another authority": (
        lambda _, folder: Authority(folder, "other").certificate("alice"),
        "unknown ca",
    ),
    "self-signed": (lambda _, folder: self_signed(folder, "alice"), "unknown ca"),
}


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("kind", BAD)
def test_a_phone_with_a_bad_certificate_is_refused(
    server: TlsServer, authority: Authority, context: ssl.SSLContext, tmp_path: Path,
    kind: str, version: ssl.TLSVersion,
) -> None:  # fmt: skip
    make, alert = BAD[kind]
    bad = make(authority, tmp_path)
    context.load_cert_chain(bad.chain, bad.key)
    context.minimum_version = context.maximum_version = version
    before = len(server.log)
    with pytest.raises(ssl.SSLError, match=f"(?i)alert {alert}"):
        register(server, context)
    server.wait_for_new_log("TLS accept:.*certificate verify failed.*\n.*src addr: 127", before)


def test_a_phone_without_a_certificate_is_refused(
    server: TlsServer, context: ssl.SSLContext
) -> None:
    before = len(server.log)
    with pytest.raises(ssl.SSLError, match="(?i)alert certificate required"):
        register(server, context)
    server.wait_for_new_log("TLS accept:.*peer did not return a certificate", before)

"""SIP over TLS: phones that verify the server's certificate, calls to and from UDP, new keys."""

import hashlib
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from .certificates import Authority, Certificate
from .mediaphone import MediaPhone, hang_up, talk
from .tls import TlsPhone, TlsServer, profile

NAME = "sip.example.org"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("certificates"), "good")


@pytest.fixture(scope="module")
def certificate(authority: Authority) -> Certificate:
    return authority.certificate(NAME)


@pytest.fixture(scope="module")
def server(certificate: Certificate) -> Iterator[TlsServer]:
    tls = profile("server:default", certificate, verify=False)
    with TlsServer(tls, features=["NAT"]) as running:
        yield running


@pytest.fixture
def trusting(authority: Authority) -> ssl.SSLContext:
    """What verifies the chain up to the root, and the name."""
    return ssl.create_default_context(cafile=str(authority.root))


@pytest.fixture
def alice(server: TlsServer, trusting: ssl.SSLContext) -> Iterator[TlsPhone]:
    with TlsPhone(server, "alice", trusting) as phone:
        yield phone


@pytest.fixture
def bob(server: TlsServer) -> Iterator[MediaPhone]:
    """Over UDP."""
    with MediaPhone(server, "bob", "127.0.64.2") as phone:
        yield phone.registered()


def digest(phone: TlsPhone) -> str:
    """SHA-256 of the certificate that the server has shown."""
    shown = phone.stream.getpeercert(binary_form=True)
    assert shown is not None
    return hashlib.sha256(shown).hexdigest()


def digest_of(certificate: Certificate) -> str:
    first = certificate.chain.read_text().partition("-----END CERTIFICATE-----")
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(first[0] + first[1])).hexdigest()


def test_a_phone_that_verifies_chain_and_name_registers(server: TlsServer, alice: TlsPhone) -> None:
    alice.registered()
    assert server.contacts(alice.user) == [alice.contact.strip("<>")]


def test_calls_between_tls_and_udp_go_both_ways(alice: TlsPhone, bob: MediaPhone) -> None:
    alice.registered()
    for caller, callee in ((alice, bob), (bob, alice)):
        talk(caller, callee)
        assert any(";transport=tls" in route for route in caller.dialog.routes)
        hang_up(callee, caller)
        talk(caller, callee)
        hang_up(caller, callee)


def test_calls_go_from_tls_to_tls(
    server: TlsServer, alice: TlsPhone, trusting: ssl.SSLContext
) -> None:
    with TlsPhone(server, "carol", trusting) as carol:
        talk(alice.registered(), carol.registered())
        hang_up(carol, alice)


def test_a_phone_that_expects_another_name_does_not_take_this_server(
    server: TlsServer, trusting: ssl.SSLContext
) -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
        TlsPhone(server, "alice", trusting, name="sip.example.com")


def test_a_phone_that_trusts_others_does_not_take_this_server(
    server: TlsServer, tmp_path: Path
) -> None:
    other = ssl.create_default_context(cafile=str(Authority(tmp_path, "other").root))
    with pytest.raises(ssl.SSLCertVerificationError, match="unable to get local issuer"):
        TlsPhone(server, "alice", other)


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_tls_from_1_2_on_is_spoken(
    server: TlsServer, trusting: ssl.SSLContext, version: ssl.TLSVersion
) -> None:
    trusting.minimum_version = trusting.maximum_version = version
    with TlsPhone(server, "alice", trusting) as alice:
        alice.registered()
        assert alice.stream.version() == version.name.replace("_", ".")


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1 is deprecated")
def test_tls_below_1_2_is_refused(server: TlsServer, trusting: ssl.SSLContext) -> None:
    trusting.set_ciphers("DEFAULT:@SECLEVEL=0")  # else this openssl itself refuses
    trusting.minimum_version = trusting.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises(ssl.SSLError, match="(?i)alert protocol version"):
        TlsPhone(server, "alice", trusting)
    server.wait_for_log("TLS accept:.*unsupported protocol")


def test_a_reload_shows_new_connections_a_new_certificate_and_keeps_the_old_ones(
    server: TlsServer, authority: Authority, certificate: Certificate,
    trusting: ssl.SSLContext, alice: TlsPhone, bob: MediaPhone,
) -> None:  # fmt: skip
    alice.registered()
    new = authority.certificate(NAME)
    certificate.replace(new)
    with TlsPhone(server, "carol", trusting) as carol:
        assert digest(carol) == digest(alice) != digest_of(new), "nobody has told Kamailio yet"
    server.rpc("tls.reload")
    with TlsPhone(server, "carol", trusting) as carol:
        assert digest(carol) == digest_of(new)
        talk(carol.registered(), alice)
        hang_up(alice, carol)
    talk(bob, alice)
    hang_up(bob, alice)


def test_a_reload_with_the_wrong_key_is_refused_and_the_server_goes_on(
    server: TlsServer, authority: Authority, certificate: Certificate,
    trusting: ssl.SSLContext, tmp_path: Path,
) -> None:  # fmt: skip
    right = certificate.key.read_bytes()
    certificate.key.write_bytes(authority.certificate("other.example.org").key.read_bytes())
    try:
        with pytest.raises(RuntimeError, match="(?i)error|fail"):
            server.rpc("tls.reload")
    finally:
        certificate.key.write_bytes(right)
    server.wait_for_log("Unable to load private key.*\n.*key values mismatch")
    with TlsPhone(server, "alice", trusting) as alice:
        alice.registered()
        assert digest(alice) == digest_of(certificate)

"""Starting with TLS: the trial's own certificate, the site's, and what is said of one amiss."""

import re
import ssl
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from .certificates import Authority, Certificate
from .test_scripts_run import REPOSITORY, Run, checkout, refused
from .tls import TlsPhone, TlsServer, profile
from .waiting import LOOPBACK, free_port

__all__ = ["checkout"]  # a fixture


class TlsRun(Run):
    """One scripts/run that listens for TLS too."""

    def __init__(self, checkout: Path, *options: str, port: int | None = None) -> None:
        self.tls_port = free_port()
        listen = f"tls:{LOOPBACK}:{self.tls_port}"
        super().__init__(checkout, "--with", "TLS", "--listen", listen, *options, port=port)

    def __enter__(self) -> "TlsRun":
        super().__enter__()
        return self


def shown(port: int) -> str:
    """The certificate that the server shows, in PEM."""
    return ssl.get_server_certificate((LOOPBACK, port), timeout=5)


def own_tls(checkout: Path, text: str) -> None:
    """Give the site a tls.cfg of its own."""
    (checkout / "own.cfg").write_text(text)
    local = f'#!define TLS_CONFIG "{checkout}/own.cfg"\n'
    (checkout / "kamailio-local.cfg").write_text(local)


def test_a_trial_gets_a_certificate_that_a_phone_can_be_told_to_trust(checkout: Path) -> None:
    with TlsRun(checkout) as run:
        made = checkout / "var" / "tls" / "server.pem"
        assert f"{made} signs for itself, for a trial" in run.told
        context = ssl.create_default_context(cafile=str(made))
        server = TlsServer("")
        server.port, server.tls_port = run.port, run.tls_port
        with TlsPhone(server, "monitor", context, name=LOOPBACK) as phone:
            phone.ask_options()
        first = shown(run.tls_port)
        assert run.stop() == 0
    with TlsRun(checkout) as again:
        assert shown(again.tls_port) == first, "a phone need not be told anew"


def test_the_sites_own_certificate_is_used_and_none_is_made(checkout: Path, tmp_path: Path) -> None:
    own = Authority(tmp_path, "good").certificate("sip.example.org")
    own_tls(checkout, profile("server:default", own, verify=False))
    with TlsRun(checkout) as run:
        assert shown(run.tls_port).strip() in own.chain.read_text()
        assert "signs for itself" not in run.told
    assert not (checkout / "var" / "tls").exists()


def test_without_the_feature_a_tls_socket_is_refused(checkout: Path) -> None:
    line = refused(checkout, "--listen", "tls:127.0.0.1:5061")
    assert line.endswith("--listen tls:127.0.0.1:5061: TLS is switched off; add --with TLS")


def test_a_tls_cfg_that_is_not_there_is_named_before_the_start(checkout: Path) -> None:
    own_tls(checkout, "")
    (checkout / "own.cfg").unlink()
    line = refused(checkout, "--with", "TLS")
    assert f"{checkout}/own.cfg: there is no such file" in line
    assert "docs/tls.md has one to begin with" in line


BAD: dict[str, tuple[Callable[[Certificate, Certificate], str], str]] = {
    "no certificate": (
        lambda own, _: profile(
            "server:default", Certificate(own.key, Path("/x.pem")), verify=False
        ),
        r"/x\.pem: the certificate in tls\.cfg cannot be read \(No such file or directory\)",
    ),
    "no key": (
        lambda own, _: profile(
            "server:default", Certificate(Path("/x.key"), own.chain), verify=False
        ),
        r"/x\.key: the private key in tls\.cfg cannot be read \(No such file or directory\)",
    ),
    "another's key": (
        lambda own, other: profile(
            "server:default", Certificate(other.key, own.chain), verify=False
        ),
        r"-other\.key: this private key is not that of the certificate",
    ),
    "no authorities": (
        lambda own, _: profile("server:default", own, verify=True, trusts=Path("/ca.pem")),
        r"/ca\.pem: the list of authorities in tls\.cfg cannot be read",
    ),
    "a word that nobody knows": (
        lambda own, _: profile("server:default", own, verify=False) + "nonsense = 1\n",
        r"own\.cfg:8:1: Unsupported option 'nonsense'",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_fault_in_tls_cfg_ends_the_start_with_one_line(
    checkout: Path, tmp_path: Path, kind: str
) -> None:
    authority = Authority(tmp_path, "good")
    make, told = BAD[kind]
    own_tls(checkout, make(authority.certificate("own"), authority.certificate("other")))
    with TlsRun(checkout) as run:
        assert run.ended() == 1
    assert re.search(f"Kamailio ended by itself .*{told}.*; see docs/tls.md", run.last_line())


def test_plain_kamailio_names_a_tls_cfg_that_is_not_there(tmp_path: Path) -> None:
    server = TlsServer("")
    server.folder = server.run_dir = tmp_path
    server.database = tmp_path / "kamailio.sqlite"
    (tmp_path / "kamailio.cfg").write_text(server.configuration())
    command = [*server.command()[:-1], 'TLS_CONFIG="/nowhere/tls.cfg"']
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode != 0
    assert "cannot stat config file /nowhere/tls.cfg" in done.stderr


def test_the_tls_cfg_of_the_documentation_works(checkout: Path, tmp_path: Path) -> None:
    text = (REPOSITORY / "docs" / "tls.md").read_text()
    documented = text.partition("```ini\n")[2].partition("```")[0]
    own = Authority(tmp_path, "good").certificate("sip.example.org")
    for name, file in (("key", own.key), ("pem", own.chain)):
        place = f"/etc/kamailio/tls/sip.example.org.{name}"
        assert place in documented
        documented = documented.replace(place, str(file))
    own_tls(checkout, documented)
    with TlsRun(checkout) as run:
        assert shown(run.tls_port).strip() in own.chain.read_text()

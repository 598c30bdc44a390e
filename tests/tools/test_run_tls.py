"""``python3 -m kemi_app run`` with TLS: a certificate for a trial, or the site's own."""

import os
import time
from pathlib import Path

import pytest

from kemi_app.tools import tlstrial
from kemi_app.tools.listen import parse
from kemi_app.tools.problem import Problem
from kemi_app.tools.state import StateFolder, write_paths
from kemi_app.tools.switchboard import read
from kemi_app.tools.welcome import Welcome

LISTENS = [parse("udp:127.0.0.1:5060"), parse("tls:127.0.0.2:5061")]

OPENSSL = """\
#!/bin/sh
echo "$@" >> calls
while [ $# -gt 1 ]; do
    case $1 in -keyout | -out) : > "$2" ;; esac
    shift
done
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the certificate is to be made, with a program in the place of openssl."""
    program = tmp_path / "bin" / "openssl"
    program.parent.mkdir()
    program.write_text(OPENSSL)
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "tls"


def calls(folder: Path) -> list[str]:
    """What openssl was asked."""
    file = folder.parent / "calls"
    return file.read_text().splitlines() if file.exists() else []


def test_a_certificate_for_the_addresses_is_made_once(folder: Path) -> None:
    config = tlstrial.make(folder, LISTENS)
    (made,) = calls(folder)
    assert "subjectAltName=IP:127.0.0.1,IP:127.0.0.2,DNS:localhost" in made
    assert f"private_key = {folder}/server.key" in config.read_text()
    assert (folder / "server.key").stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    assert tlstrial.make(folder, LISTENS) == config
    assert len(calls(folder)) == 1


def test_it_is_made_anew_for_other_addresses_and_where_it_gets_old(folder: Path) -> None:
    tlstrial.make(folder, LISTENS)
    tlstrial.make(folder, LISTENS[:1])
    assert len(calls(folder)) == 2
    old = time.time() - tlstrial.RENEWED_AFTER - 1
    os.utime(folder / "server.pem", (old, old))
    tlstrial.make(folder, LISTENS[:1])
    assert len(calls(folder)) == 3
    (folder / "server.key").unlink()
    tlstrial.make(folder, LISTENS[:1])
    assert len(calls(folder)) == 4


def test_a_tls_cfg_that_somebody_made_his_own_stays(folder: Path) -> None:
    folder.mkdir()
    (folder / "tls.cfg").write_text("[server:default]\n")
    tlstrial.make(folder, LISTENS)
    assert (folder / "tls.cfg").read_text() == "[server:default]\n"
    assert calls(folder) == []


def test_without_openssl_it_is_said_what_to_do(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Problem, match="apt-get install openssl, or define TLS_CONFIG"):
        tlstrial.make(folder, LISTENS)


def test_what_openssl_says_last_is_told(folder: Path) -> None:
    (folder.parent / "bin" / "openssl").write_text("#!/bin/sh\necho no; echo luck >&2; exit 1\n")
    with pytest.raises(Problem, match="has made no certificate for this trial: luck$"):
        tlstrial.make(folder, LISTENS)


def test_a_folder_that_cannot_be_made_is_named(folder: Path) -> None:
    folder.touch()
    with pytest.raises(Problem, match=r"/tls: cannot be written \(.+\); make it writable"):
        tlstrial.make(folder, LISTENS)


def test_the_sites_own_tls_cfg_goes_before_and_must_be_there(tmp_path: Path) -> None:
    cfg, local, paths = (tmp_path / f"kamailio{name}.cfg" for name in ("", "-local", "-paths"))
    cfg.write_text(
        'import_file "kamailio-paths.cfg"\nimport_file "kamailio-local.cfg"\n'
        '#!ifndef TLS_CONFIG\n#!define TLS_CONFIG "/etc/kamailio/tls.cfg"\n#!endif\n'
    )
    assert tlstrial.of_the_site(read(cfg), cfg) is None
    local.write_text('#!define TLS_CONFIG "own.cfg"\n')
    with pytest.raises(Problem, match=r"/own\.cfg: there is no such file, and .*/kamailio-local"):
        tlstrial.of_the_site(read(cfg), cfg)
    (tmp_path / "own.cfg").touch()
    assert tlstrial.of_the_site(read(cfg), cfg) == tmp_path / "own.cfg"
    local.unlink()
    state = StateFolder(tmp_path / "var")
    assert write_paths(tmp_path, state, Path("/x"), tls_config=state.tls / "tls.cfg")
    assert f'#!define TLS_CONFIG "{state.tls}/tls.cfg"' in paths.read_text()
    assert tlstrial.of_the_site(read(cfg), cfg) is None, "scripts/run itself wrote that"


def test_a_tls_socket_needs_the_feature_and_a_port_of_its_own() -> None:
    tlstrial.check_listens(LISTENS, ["TLS"])
    with pytest.raises(Problem, match="--listen tls:127.0.0.2:5061: TLS is switched off; add"):
        tlstrial.check_listens(LISTENS, ["NAT"])
    both = [parse("tcp:127.0.0.1:5061"), parse("tls:127.0.0.1:5061")]
    with pytest.raises(Problem, match="TCP has this port already"):
        tlstrial.check_listens(both, ["TLS"])


def test_the_welcome_says_that_the_certificate_is_for_a_trial(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Welcome(StateFolder(tmp_path), LISTENS, "9.8.7", ["TLS"], tls_trial=tmp_path / "tls").tell()
    told = capsys.readouterr().out
    assert f"TLS        {tmp_path}/tls/server.pem signs for itself, for a trial" in told
    Welcome(StateFolder(tmp_path), LISTENS, "9.8.7", ["TLS"]).tell()
    assert "signs for itself" not in capsys.readouterr().out

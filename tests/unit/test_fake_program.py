"""python3 -m fake_ksr: messages in files through the routes, told on stdout."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from fake_ksr import api, sipfile
from fake_ksr.__main__ import main
from fake_ksr.errors import MessageError
from fake_ksr.ksr import SUBMODULES
from fake_ksr.message import parse_message

REPOSITORY = Path(__file__).parents[2]
CFG = REPOSITORY / "kamailio.cfg"
EXAMPLES = Path("/usr/share/doc/kamailio/examples/kemi")
OPEN = ("--cfg", str(CFG), "--define", "OWN_FEATURES", "--define", "WITH_NAT")
"""The shipped configuration, in which nobody needs a password."""

REGISTER = """REGISTER sip:example.com SIP/2.0
Via: SIP/2.0/UDP 192.0.2.1:5060;rport;branch=z9hG4bK-r
Max-Forwards: 70
From: <sip:bob@example.com>;tag=b1
To: <sip:bob@example.com>
Call-ID: register@test
CSeq: 1 REGISTER
Contact: <sip:bob@192.0.2.1:5062>
Content-Length: 0
"""
INVITE = """INVITE sip:bob@example.com SIP/2.0
Via: SIP/2.0/UDP 192.0.2.1:5060;rport;branch=z9hG4bK-i
Max-Forwards: 70
From: <sip:carol@foreign.example>;tag=c1
To: <sip:bob@example.com>
Call-ID: call@test
CSeq: 1 INVITE
Contact: <sip:carol@192.0.2.1:5060>
Content-Type: application/sdp
Content-Length: 14

v=0
s=J\u00fcrg
"""
BUSY = """SIP/2.0 486 Busy Here
Via: SIP/2.0/UDP 10.9.9.9;branch=z9hG4bK-from-a-trace
Via: SIP/2.0/UDP 192.0.2.1:5060;rport;branch=z9hG4bK-i
From: <sip:carol@foreign.example>;tag=c1
To: <sip:bob@example.com>;tag=b2
Call-ID: call@test
CSeq: 1 INVITE
Content-Length: 0

"""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """A phone registers, is called and is busy; the lines of the second file end in CRLF."""
    texts = {"register": REGISTER, "invite": INVITE.replace("\n", "\r\n"), "busy": BUSY}
    for name, text in texts.items():
        (tmp_path / f"{name}.sip").write_bytes(text.encode())
    return [str(tmp_path / f"{name}.sip") for name in texts]


def told(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert main(list(arguments)) == code
    return capsys.readouterr().out


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line with which it ends."""
    try:
        code: object = main(list(arguments))
    except SystemExit as end:
        code = end.code
    assert code == 2
    err = capsys.readouterr().err
    assert err.startswith("fake_ksr: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err


def names(passed: list[dict[str, Any]], kind: str) -> list[str]:
    """What of a kind is in a path, in order."""
    found = []
    for one in passed:
        found += [one["name"]] if one["kind"] == kind else []
        found += names(one.get("inside", []), kind)
    return found


def test_a_call_is_told(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    out = told(capsys, *OPEN, *files)
    ladder, register, invite, busy = out.split("\n=== ")
    assert "udp:192.0.2.1:5060 --> INVITE sip:bob@example.com SIP/2.0" in ladder
    assert "udp:192.0.2.1:5062 --> SIP/2.0 486 Busy Here" in ladder
    assert "KSR.registrar.save('location', 0) -> 1" in register
    assert "\n    location\n      KSR.kx.gete_ruser() -> 'bob'\n" in invite
    assert "--- sent to udp:192.0.2.1:5062\nINVITE sip:bob@192.0.2.1:5062 SIP/2.0\n" in invite
    assert "s=J\u00fcrg" in invite
    assert "manage_failure" in busy
    assert "--- sent to udp:192.0.2.1:5060\nSIP/2.0 486 Busy Here\n" in busy


def test_the_same_for_tools(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    story = json.loads(told(capsys, *OPEN, "--json", "--release", "6.0.1", *files))
    assert story["release"] == "6.0.1"
    assert story["error"] is None
    register, invite, busy = story["messages"]
    assert register["source"] == "udp:192.0.2.1:5060"
    assert busy["source"] == "udp:192.0.2.1:5062"
    assert names(invite["path"], "callback") == ["ksr_request_route", "manage_branch"]
    # a route is there whether or not it called KSR
    routes = names(invite["path"], "function")
    assert routes[:1] == ["reqinit"]
    assert {"cancel", "accounting", "location", "relay", "natmanage_branch"} <= set(routes)
    assert "KSR.tm.t_relay" in names(invite["path"], "call")
    assert [one["status"] for one in invite["sent"]] == [100, None]
    assert [one["to"] for one in busy["sent"]] == ["udp:192.0.2.1:5062", "udp:192.0.2.1:5060"]


def test_as_a_program(files: list[str], tmp_path: Path) -> None:
    environment = {"PYTHONPATH": f"{REPOSITORY}:{REPOSITORY / 'tests'}", "LC_ALL": "C"}
    command = [sys.executable, "-m", "fake_ksr", "--cfg", str(CFG), *files, str(tmp_path / "none")]
    ended = subprocess.run(command, capture_output=True, env=environment, cwd=tmp_path, text=True)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr == (
        f"fake_ksr: {tmp_path}/none: No such file or directory: name a file with one SIP message\n"
    )


def test_where_requests_come_from(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    out = told(capsys, "--cfg", str(CFG), "--source", "tcp:[2001:db8::1]:5071", files[0])
    assert "tcp:[2001:db8::1]:5071 --> REGISTER" in out
    assert "SIP/2.0 401 Unauthorized" in out


def test_nothing_of_the_site_is_touched(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cfg, site = tmp_path / "site.cfg", tmp_path / "site"
    cfg.write_text(
        f'#!define RUN_DIR "{site}"\n#!define DBURL "sqlite:///{site}/x"\ninclude_file "{CFG}"\n'
    )
    site.mkdir()
    told(capsys, "--cfg", str(cfg), files[0])
    assert list(site.iterdir()) == []


@pytest.mark.skipif(not EXAMPLES.is_dir(), reason="Kamailio's examples are missing")
def test_kamailios_own_example(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    script = EXAMPLES / "kamailio-basic-kemi-python.py"
    cfg = EXAMPLES / "kamailio-basic-kemi.cfg"
    common = ("--cfg", str(cfg), "--script", str(script), "--define", "WITH_CFGPYTHON3")
    out = told(capsys, *common, "--answer", "KSR.auth_db.auth_check=1", *files[:2])
    assert "\n    ksr_route_location\n" in out
    assert "INVITE sip:bob@192.0.2.1:5062 SIP/2.0" in out


# --- what cannot be told ---


def test_what_is_no_sip_message(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = tmp_path / "one.sip"
    for text, why in (
        ("", "one.sip:1: no SIP message: it begins with nothing, and must with METHOD URI"),
        ("GET ME\n", "one.sip:1: no SIP message: it begins with 'GET ME'"),
        ("OPTIONS sip:x SIP/2.0\nVia SIP\n", "one.sip:2: no SIP message: 'Via SIP' must be NAME:"),
        ("OPTIONS sip:x SIP/2.0\r\nTo: x\r\n", "an empty line must follow the header fields"),
        ("OPTIONS sip:x SIP/2.0\nCSeq: x\n", "look at Via, CSeq and Content-Length"),
    ):
        one.write_text(text, newline="")
        assert why in refused(capsys, "--cfg", str(CFG), str(one))
    assert "Is a directory" in refused(capsys, "--cfg", str(CFG), str(tmp_path))


def test_a_configuration_that_is_missing_or_faulty(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cfg = tmp_path / "x.cfg"
    assert "x.cfg: no such file: name a" in refused(capsys, "--cfg", str(cfg), files[0])
    cfg.write_text("debug=3\nwhat is this\n")
    assert "x.cfg:2: cannot read" in refused(capsys, "--cfg", str(cfg), files[0])
    cfg.write_text('loadmodule "tm.so"\n')
    assert "does not load app_python3" in refused(capsys, "--cfg", str(cfg), files[0])
    cfg.write_text('loadmodule "app_python3.so"\nmodparam("app_python3", "load", "/no.py")\n')
    assert "no such script: /no.py" in refused(capsys, "--cfg", str(cfg), files[0])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("import no_such_module_x\n", "No module named 'no_such_module_x'"),
        ("def (\n", "SyntaxError"),
        ("", "mod_init not found"),
        ("def mod_init():\n    1 / 0\n", "division by zero"),
    ],
)
def test_a_script_that_does_not_start(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, why: str
) -> None:
    script = tmp_path / "faulty.py"
    script.write_text(text)
    line = refused(capsys, "--cfg", str(CFG), "--script", str(script), files[0])
    assert str(script) in line
    assert why in line


def test_an_application_that_is_not_there(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    line = refused(capsys, "--cfg", str(CFG), "--define", "KEMI_APP=no_app:App", files[0])
    assert "No module named 'no_app'" in line


def test_a_function_that_is_not_simulated(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    simulated = {part.name for part in SUBMODULES}
    spec = next(
        one
        for one in api.functions().values()
        if one.submodule not in {*simulated, "", "async"} and not one.params
    )
    cfg, script = tmp_path / "x.cfg", tmp_path / "asks.py"
    cfg.write_text(f'loadmodule "app_python3.so"\nloadmodule "{spec.module}.so"\n')
    script.write_text(
        "import KSR\nclass Asks:\n    def child_init(self, rank):\n        return 0\n"
        f"    def ksr_request_route(self, msg):\n        KSR.{spec.name}()\n        return 1\n"
        "def mod_init():\n    return Asks()\n"
    )
    common = ("--cfg", str(cfg), "--script", str(script))
    line = refused(capsys, *common, files[0])
    name = f"KSR.{spec.name}"
    assert f"{files[0]}: in ksr_request_route: {name}(): {name} is not simulated" in line
    assert f"--answer '{name}=1'" in line
    assert f"{name}() -> -1" in told(capsys, *common, "--answer", f"{name}=-1", files[0])
    assert main([*common, "--json", files[0]]) == 2
    assert "is not simulated" in json.loads(capsys.readouterr().out)["error"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--define", "A-B"),
        ("--release", "7.0.0"),
        ("--release", "6.0"),
        ("--source", "somewhere"),
        ("--source", "sctp:192.0.2.1:5060"),
        ("--answer", "KSR.tm.t_relay=yes"),
        ("--answer", "t_relay=1"),
        ("--nonsense",),
    ],
)
def test_bad_usage(
    arguments: tuple[str, ...], files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert "see --help" in refused(capsys, "--cfg", str(CFG), *arguments, files[0])


def test_a_fault_of_the_fake_is_a_line_too(
    files: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fake_ksr.processing.receive", lambda *_arguments: 1 / 0)
    line = refused(capsys, "--cfg", str(CFG), files[0])
    assert "the fake itself failed" in line
    assert "ZeroDivisionError" in line


# --- files ---


def test_line_ends_that_an_editor_made(tmp_path: Path) -> None:
    path = tmp_path / "one.sip"
    body = "v=0\ns=x\n"
    for length in (len(body), len(body) + body.count("\n")):
        head = INVITE.partition("\n\n")[0].replace("Length: 14", f"Length: {length}")
        path.write_text(f"{head}\n\n{body}")
        sip = parse_message(sipfile.read_message(path))
        assert sip is not None
        assert sip.get("Content-Length") == str(len(sip.body)) == "10"
    as_it_came = INVITE.replace("\n", "\r\n").encode()
    path.write_bytes(as_it_came)
    assert sipfile.read_message(path).encode("latin-1") == as_it_came
    with pytest.raises(MessageError, match="name a file"):
        sipfile.read_message(tmp_path / "none")

"""What Kamailio itself says about a cfg (C005), with a program that stands for it."""

import stat
import textwrap
import time
from pathlib import Path

import pytest

from kemi_app.cfg.config import read_config
from kemi_app.check.config import server
from kemi_app.check.config.server import check_server
from kemi_app.check.finding import Finding

PREFIX = " 0(7) CRITICAL: <core> [core/cfg.y:3787]: yyerror_at(): parse error in config file"


@pytest.fixture(name="cfg")
def _cfg(tmp_path: Path) -> Path:
    file = tmp_path / "kamailio.cfg"
    file.write_text("children=4\n" * 30)
    return file


def program(folder: Path, lines: str, code: int = 255, version: str = "5.6.3") -> str:
    """A program that answers -v, and -c with these lines."""
    file = folder / "kamailio"
    file.write_text(
        f"#!/bin/sh\n[ \"$1\" = -v ] && {{ echo 'version: kamailio {version} (x86_64)'; exit; }}\n"
        f"printf '%s\\n' \"$@\" >{folder}/arguments\n"
        f"cat >&2 <<'END'\n{lines}\nEND\nexit {code}\n"
    )
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return str(file)


def test_its_errors_have_their_place_and_their_reason(tmp_path: Path, cfg: Path) -> None:
    lines = textwrap.dedent(
        f"""\
         0(7) ERROR: <core> [core/modparam.c:187]: set_mod_param(): bad value <x>
        {PREFIX} {cfg}, line 3, column 20: Can't set module parameter
        {PREFIX} {cfg}, from line 7, column 5 to line 9, column 0: unknown command
        {PREFIX} {cfg}, line 7, column 6:
        ERROR: bad config file (2 errors) (parsing code: 0)"""
    )
    found = check_server(read_config(cfg), ["A=1"], [], program(tmp_path, lines))
    said = "Kamailio refuses this: "
    assert found == [
        Finding(cfg, 3, 20, "C005", f"{said}bad value <x> (Can't set module parameter)"),
        Finding(cfg, 7, 5, "C005", f"{said}unknown command"),
    ]
    arguments = (tmp_path / "arguments").read_text().split()
    assert arguments[:4] == ["-c", "-E", "-f", str(cfg)]
    assert arguments[4:6] == ["-A", "A=1"]
    assert arguments[6] == "-Y"
    assert not Path(arguments[7]).exists()


@pytest.mark.parametrize(
    "line",
    [
        " 0(7) ERROR: <core> [core/sr_module.c:510]: f(): could not find module <x>\n"
        "{place}: failed to load module",
        " 0(7) ERROR: <core> [core/x.c:1]: f(): could not resolve host x\n{place}: failed",
        "failed to create runtime dir /run/kamailio, check directory permissions",
        " 0(7) ERROR: <core> [core/x.c:1]: f(): cannot assign requested address",
    ],
)
def test_what_another_machine_would_not_have_is_no_finding(
    tmp_path: Path, cfg: Path, line: str
) -> None:
    text = line.format(place=f"{PREFIX} {cfg}, line 3, column 20")
    assert check_server(read_config(cfg), [], [], program(tmp_path, text)) == []


def test_what_is_known_is_not_said_again(tmp_path: Path, cfg: Path) -> None:
    kamailio = program(tmp_path, f"{PREFIX} {cfg}, line 3, column 20: bad thing")
    config = read_config(cfg)
    assert len(check_server(config, [], [Finding(cfg, 20, 1, "C105", "")], kamailio)) == 1
    assert check_server(config, [], [Finding(cfg, 2, 1, "C105", "")], kamailio) == []
    assert check_server(config, [], [Finding(cfg, 20, 1, "C001", "")], kamailio) == []


def test_it_is_silent_where_kamailio_is_not_of_use(
    tmp_path: Path, cfg: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = read_config(cfg)
    line = f"{PREFIX} {cfg}, line 3, column 20: bad thing"
    assert check_server(config, [], [], str(tmp_path / "not-there")) == []
    assert check_server(config, [], [], program(tmp_path, line, code=0)) == []
    assert check_server(config, [], [], program(tmp_path, line, version="6.0.1")) == []
    slow = program(tmp_path, line)
    Path(slow).write_text(Path(slow).read_text().replace("exit 255", "sleep 60"))
    monkeypatch.setattr(server, "SECONDS", 0.5)
    start = time.monotonic()
    assert check_server(config, [], [], slow) == []
    assert time.monotonic() - start < 20

"""``python3 -m kemi_app check`` as people run it: what it prints, and its exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SOUND = """import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.sl.sl_send_reply(404, "Not here")
        return 1
"""
TESTED = """        if KSR.siputils.has_totag():
            KSR.setflag(1)
"""
FAULTY = SOUND.replace("        KSR.sl", f"{TESTED}        KSR.sl")


def check(*arguments: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "kemi_app", "check", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    (tmp_path / "script.py").write_text(FAULTY)
    return tmp_path


def test_nothing_found_is_exit_code_0(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(SOUND)
    done = check("script.py", folder=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "kemi_app check: 1 file: nothing found\n"


def test_a_finding_has_place_code_and_remedy_and_is_exit_code_1(faulty: Path) -> None:
    done = check("script.py", folder=faulty)
    assert done.returncode == 1
    assert done.stdout.startswith("script.py:13:12 K201 ")
    assert "use ok(...)" in done.stdout
    assert done.stderr == "kemi_app check: 1 file: 1 found\n"


def test_json_is_for_tools(faulty: Path) -> None:
    done = check("--json", "script.py", folder=faulty)
    (found,) = json.loads(done.stdout)
    assert (found["file"], found["line"], found["code"]) == ("script.py", 13, "K201")
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize("form", ["github", "sarif"])
def test_other_formats_name_the_place_too(faulty: Path, form: str) -> None:
    done = check("--format", form, "script.py", folder=faulty)
    assert done.returncode == 1
    assert "script.py" in done.stdout
    assert "K201" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "there is no kamailio.cfg here"),
        (["none.py"], "none.py: there is no such file"),
        (["--cfg", "none.cfg"], "none.cfg: there is no such file"),
        (["--cfg", "."], "is a folder"),
        (["--kamailio", "4.4", "script.py"], "4.4"),
        (["--format", "xml", "script.py"], "xml"),
        (["--define", "", "script.py"], "--define"),
    ],
)
def test_bad_usage_is_one_line_and_exit_code_2(
    tmp_path: Path, arguments: list[str], words: str
) -> None:
    (tmp_path / "script.py").write_text(SOUND)
    done = check(*arguments, folder=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\x01\x02",
        b"\xff\xfe\x00",
        b"def (:\n",
        b"x = " + b"(" * 500,
        b"x = " + b"-" * 20_000 + b"1\n",
        b"x = " + b"+".join([b"1"] * 20_000) + b"\n",
        b"class A(A): pass\nclass B(C): pass\nclass C(B): pass\nx = y = x\n",
    ],
)
def test_whatever_is_in_a_file_there_is_no_traceback(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "script.py").write_bytes(content)
    done = check("script.py", folder=tmp_path)
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1)
    assert all(line.startswith("script.py:") for line in done.stdout.splitlines())


def test_a_folder_is_checked_as_a_whole(faulty: Path) -> None:
    (faulty / "other.py").write_text(FAULTY)
    done = check(".", folder=faulty)
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == ["other.py", "script.py"]


def test_the_cfg_of_the_folder_is_taken_where_nothing_is_named(faulty: Path) -> None:
    (faulty / "kamailio.cfg").write_text(
        '#!KAMAILIO\nlog_stderor=yes\nloadmodule "app_python3.so"\n'
        'modparam("app_python3", "load", "script.py")\ncfgengine "python"\n'
    )
    done = check("--no-server", folder=faulty)
    places = [line.split(" ")[1] for line in done.stdout.splitlines()]
    assert "C101" in places
    assert "K201" in places


def test_the_project_itself_has_no_finding() -> None:
    done = check("--no-server", folder=ROOT)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_codes_are_listed() -> None:
    lines = check("--codes", folder=ROOT).stdout.splitlines()
    assert lines[0].startswith("E001  ")
    assert all((ROOT / "docs" / "check" / f"{line.split()[0]}.md").is_file() for line in lines)

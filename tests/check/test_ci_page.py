"""docs/check-ci.md and .pre-commit-hooks.yaml: each command of them, run in a project."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "check-ci.md").read_text(encoding="utf-8")
HOOKS = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")

CFG = """#!KAMAILIO
listen=udp:127.0.0.1:5060
loadmodule "pv.so"
loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "siputils.so"
loadmodule "app_python3.so"
modparam("app_python3", "load", "routing.py")
cfgengine "python"
"""
SCRIPT = '''"""A routing."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        TEST
            KSR.setflag(1)
        KSR.tm.t_relay()
        return 1

    def ksr_reply_route(self, msg):
        return 1

    def ksr_onsend_route(self, msg):
        return 1
'''
RIGHT = "if KSR.siputils.has_totag() > 0:"
WRONG = "if KSR.siputils.has_totag():"


def commands() -> list[str]:
    """The shell blocks of the page, and what its YAML blocks run of the check."""
    blocks = re.findall(r"```bash\n(.*?)```", PAGE, re.DOTALL)
    steps = re.findall(r"^ *- (?:run: )?(python3 -m kemi_app .*)$", PAGE, re.MULTILINE)
    return [*blocks, *steps]


def hooks() -> dict[str, dict[str, str]]:
    """The hooks by id, each with its keys; enough of YAML for that file."""
    found = {}
    for part in re.split(r"^- ", HOOKS, flags=re.MULTILINE)[1:]:
        pairs = (line.strip().partition(": ")[::2] for line in part.strip().split("\n"))
        keys = dict(pairs)
        found[keys["id"]] = keys
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "kamailio.cfg").write_text(CFG, encoding="utf-8")
    (tmp_path / "routing.py").write_text(SCRIPT.replace("TEST", RIGHT), encoding="utf-8")
    return tmp_path


def break_it(project: Path) -> None:
    (project / "routing.py").write_text(SCRIPT.replace("TEST", WRONG), encoding="utf-8")


def run(command: str, project: Path) -> subprocess.CompletedProcess[str]:
    bin_folder = project / "bin"
    bin_folder.mkdir(exist_ok=True)
    python = bin_folder / "python3"
    if not python.exists():
        python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
        python.chmod(0o755)
    return subprocess.run(
        ["bash", "-c", command],
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PATH": f"{bin_folder}:{os.environ['PATH']}"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def test_the_page_has_commands_for_each_place() -> None:
    text = "\n".join(commands())
    assert len(commands()) == 7
    assert all(word in text for word in ("--format github", "--format sarif", "--json", "--define"))


@pytest.mark.parametrize("command", commands())
def test_a_command_of_the_page_passes_on_a_right_project(command: str, project: Path) -> None:
    done = run(command, project)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("command", commands())
def test_a_command_of_the_page_fails_on_a_wrong_one(command: str, project: Path) -> None:
    break_it(project)
    done = run(command, project)
    assert done.returncode == (0 if "|| [ $? -eq 1 ]" in command else 1), done.stdout + done.stderr
    written = "".join(path.read_text() for path in project.glob("*.json"))
    written += "".join(path.read_text() for path in project.glob("*.sarif"))
    assert "K201" in done.stdout + written


def test_the_sarif_file_of_the_page_is_whole(project: Path) -> None:
    break_it(project)
    (command,) = (one for one in commands() if "sarif" in one)
    run(command, project)
    (result,) = json.loads((project / "check.sarif").read_text())["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "routing.py", "uriBaseId": "%SRCROOT%"}
    assert place["region"]["startLine"] == 15


@pytest.mark.parametrize(
    ("hook", "arguments"),
    [("kemi-check", "--cfg kamailio.cfg --no-server"), ("kemi-check-scripts", "routing.py")],
)
def test_a_hook_finds_what_is_wrong(hook: str, arguments: str, project: Path) -> None:
    keys = hooks()[hook]
    assert keys["language"] == "python"
    assert hook in PAGE
    command = f"{keys['entry']} {arguments}"
    assert run(command, project).returncode == 0
    break_it(project)
    assert run(command, project).returncode == 1


def test_a_hook_is_started_by_the_files_that_it_checks() -> None:
    files = re.compile(hooks()["kemi-check"]["files"])
    assert files.search("kamailio.cfg")
    assert files.search("app/routes/auth.py")
    assert not files.search("README.md")


def test_the_pages_example_of_a_silenced_line_is_silenced(project: Path) -> None:
    (line,) = re.findall(r"```python\n(.*?)\n```", PAGE, re.DOTALL)
    cfg = CFG.replace('loadmodule "siputils.so"', 'loadmodule "rr.so"')
    (project / "kamailio.cfg").write_text(cfg, encoding="utf-8")
    script = SCRIPT.replace("TEST", line)
    (project / "routing.py").write_text(script, encoding="utf-8")
    done = run("python3 -m kemi_app check --cfg kamailio.cfg --no-server", project)
    assert done.returncode == 0, done.stdout
    (project / "routing.py").write_text(script.split("  # kemi:")[0] + script.split("here")[1])
    assert run("python3 -m kemi_app check --cfg kamailio.cfg --no-server", project).returncode == 1

"""Recorded ladders: what the tests of routes exchanged, and which routes they passed."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from fake_ksr import FakeKamailio, invite, recording

from kemi_app.review import source
from kemi_app.review.ladder import FORMAT, BadLadders, Step, passing, read_ladders
from kemi_app.review.model import Fate

from .reviewed import REPOSITORY, listed

RECORDED = REPOSITORY / "tests" / "ladders.json"
SAMPLE = "tests/unit/test_routes_aliases.py"
REMEDY = "record them anew: python -m pytest tests/unit --record-ladders tests/ladders.json"

CFG = """
loadmodule "app_python3.so"
loadmodule "sl.so"
loadmodule "pv.so"
modparam("app_python3", "load", "script.py")
cfgengine "python"
"""
SCRIPT = """
import KSR

def mod_init():
    return Server()

class Server:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        self.first(msg)
        self.second(msg)
        return 1

    def first(self, msg):
        KSR.setflag(1)

    def second(self, msg):
        self.third(msg)

    def third(self, msg):
        KSR.sl.send_reply(403, "No")
"""


def ladder_with(step: str) -> str:
    """A file of one ladder that has one step, each as JSON."""
    return f'{{"format": "{FORMAT}", "ladders": [{{"test": "", "server": "", "steps": [{step}]}}]}}'


def test_a_ladder_holds_messages_and_the_routes_between_them(tmp_path: Path) -> None:
    (tmp_path / "kamailio.cfg").write_text(CFG)
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    with FakeKamailio(tmp_path / "kamailio.cfg", script) as server:
        server.receive(invite(to="bob"), source=("192.0.2.1", 5060))
        server.advance(2)
        ladder = recording.record("tests/test_x.py::test_a_call_is_refused[udp]", [server])
    recording.write(tmp_path / "ladders.json", [ladder])
    (read,) = read_ladders(tmp_path / "ladders.json")
    assert read.title == "a call is refused [udp]"
    assert read.steps == (
        Step(0.0, "udp:192.0.2.1:5060", "kamailio", "INVITE sip:bob@example.com SIP/2.0"),
        Step(0.0, "", "", "ksr_request_route", functions=("first", "second")),
        Step(0.0, "kamailio", "udp:192.0.2.1:5060", "SIP/2.0 403 No"),
        Step(0.0, "", "", "2 s pass"),
    )
    review = source.read(source.asked([script], None, ()), tmp_path)
    assert passing(review, [read]) == {
        "ksr_request_route/first": [0],
        "ksr_request_route/second": [0],
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ("[]", "is no file of ladders"),
        ('{"format": "other 2"}', "is no file of ladders"),
        (f'{{"format": "{FORMAT}"}}', "a ladder lacks something: 'ladders'"),
        (f'{{"format": "{FORMAT}", "ladders": [{{"test": "x"}}]}}', "lacks something: 'steps'"),
        (f'{{"format": "{FORMAT}", "ladders": [{{"steps": 1}}]}}', "its steps are no list"),
        (ladder_with('["x", 1, 2, 3]'), "'x' is no time"),
        (ladder_with("[1]"), "a ladder lacks something: not enough values"),
    ],
)
def test_a_file_that_holds_no_ladders_is_refused(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "ladders.json"
    path.write_text(text)
    with pytest.raises(BadLadders, match="record|lacks") as refused:
        read_ladders(path)
    assert told in str(refused.value)
    assert str(refused.value).startswith(f"{path}: ")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadLadders, match="cannot be read"):
        read_ladders(tmp_path / "gone.json")


def test_the_event_of_an_application_is_found_by_its_route(tmp_path: Path) -> None:
    found = listed(tmp_path, "def one(req):\n    return DONE\n", "one")
    path = tmp_path / "ladders.json"
    step = [0.0, "", "", "ksr_request_route", ["one", "elsewhere"]]
    ladder = {"test": "t", "server": "kamailio", "steps": [step]}
    path.write_text(json.dumps({"format": FORMAT, "ladders": [ladder]}))
    assert passing(found, read_ladders(path)) == {"ksr_request_route/one": [0]}


def test_every_test_of_routes_that_is_recorded_is_there() -> None:
    recorded = {ladder.test.partition("[")[0] for ladder in read_ladders(RECORDED)}
    there = {
        f"{path.relative_to(REPOSITORY).as_posix()}::{node.name}"
        for path in (REPOSITORY / "tests" / "unit").glob("test_routes_*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }
    assert recorded == there, REMEDY


def test_what_is_recorded_is_what_the_tests_do_now(tmp_path: Path) -> None:
    anew = tmp_path / "ladders.json"
    words = ["-m", "pytest", "-q", "-p", "no:cacheprovider", SAMPLE, "--record-ladders", str(anew)]
    environment = {name: value for name, value in os.environ.items() if "COV" not in name}
    ran = subprocess.run(
        [sys.executable, *words],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stdout
    before = [one for one in read_ladders(RECORDED) if one.test.startswith(SAMPLE)]
    assert before == list(read_ladders(anew)), REMEDY


def test_each_recorded_request_went_where_its_path_says() -> None:
    """The paths are worked out from the source; what ran is what they must allow."""
    review = source.read(source.asked([REPOSITORY / "kemi_app/proxy.py"], None, ()), REPOSITORY)
    fates = {path.method: path.fates for path in review.paths}
    known = {route.id for _, route in review.routes()}
    wrong, seen = [], 0
    for ladder in read_ladders(RECORDED):
        method = ""
        for step in ladder.steps:
            if step.receiver == ladder.server:
                method = step.line.partition(" ")[0]
            if step.line != "ksr_request_route" or step.sender or method not in fates:
                continue
            passed = [f"ksr_request_route/{name}" for name in step.functions]
            passed = [route for route in passed if route in known]
            seen += len(passed)
            wrong += [
                f"{ladder.test}: {method} in {route}"
                for route in passed
                if fates[method][route] is Fate.UNREACHED
            ]
    assert seen > 1000
    assert not wrong

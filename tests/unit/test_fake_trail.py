"""What a test that fails shows: the SIP ladder, and the path of the messages through the routes."""

from __future__ import annotations

import cProfile
import sys
from pathlib import Path

import pytest
from fake_ksr import FakeKamailio, invite, options, trail
from fake_ksr.calls import KsrCall
from fake_ksr.trail import Passed

FAILING = """
from fake_ksr import invite

def test_that_fails(start_kamailio):
    kamailio = start_kamailio("WITH_NAT")
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob", from_="carol@foreign.example"))
    call.relayed.reply(486)
    assert call.reply.status == 603
"""
NOT_NEEDED = ("cacheprovider", "cov", "hypothesispytest", "unraisableexception")
"""Plugins that would write, measure or collect garbage a second time."""


def test_a_failing_test_shows_ladder_and_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "test_that_fails_in_a_pytest_of_its_own"
    (tmp_path / f"{name}.py").write_text(FAILING)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [*sys.path])
    plugins = ["unit.conftest", *(f"no:{name}" for name in NOT_NEEDED)]
    options = [f"--rootdir={tmp_path}", f"--basetemp={tmp_path / 'inner'}"]
    try:
        ended = pytest.main(["-q", *options, *(f"-p{plugin}" for plugin in plugins)])
    finally:
        sys.modules.pop(name, None)
    told = capsys.readouterr()
    assert ended == pytest.ExitCode.TESTS_FAILED, told.err
    before, _, path = told.out.partition("- path through the routes -")
    ladder = before.partition("- SIP ladder -")[2]
    assert "192.0.2.7:5062 --> SIP/2.0 486 Busy Here" in ladder
    assert (
        "udp:192.0.2.1:5060 --> INVITE sip:bob@example.com SIP/2.0\n  ksr_request_route\n" in path
    )
    assert "\n    location\n      KSR.kx.gete_ruser() -> 'bob'\n" in path
    assert "\n  manage_failure\n    stop_if_canceled\n      KSR.tm.t_is_canceled() -> -1\n" in path


def test_routes_are_there_in_order_and_helpers_inside_of_them(kamailio: FakeKamailio) -> None:
    kamailio.receive(options(uri="sip:example.com"))
    assert kamailio.path().endswith(
        "\n    reqinit\n"
        "      KSR.kx.gete_ua() -> 'fake-phone'\n"
        "      options\n"
        "        KSR.kx.gete_ruser() -> ''\n"
        "        KSR.is_myself_ruri() -> True\n"
        "        KSR.sl.sl_send_reply(200, 'Keepalive') -> 1"
    )


def test_a_handler_that_a_call_runs_is_inside_of_that_call(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    kamailio.receive(invite(to="bob", from_="carol@foreign.example"))
    lines = kamailio.path().splitlines()
    relayed = next(i for i, line in enumerate(lines) if "KSR.tm.t_relay() -> 1" in line)
    indent = len(lines[relayed]) - len(lines[relayed].lstrip())
    assert lines[relayed + 1] == f"{' ' * (indent + 2)}manage_branch"


def test_a_call_that_fails_and_a_route_that_raises(kamailio: FakeKamailio) -> None:
    kamailio.script("KSR.maxfwd.process_maxfwd", RuntimeError("a test"))
    kamailio.receive(options())
    assert "KSR.maxfwd.process_maxfwd(10) -> raised RuntimeError('a test')" in kamailio.path()
    assert "place_of" not in kamailio.path()
    kamailio.receive(options())
    # what comes after begins anew
    assert kamailio.path().count("\n  ksr_request_route\n") == 2


def test_who_profiles_goes_on_profiling(kamailio: FakeKamailio) -> None:
    profiler = cProfile.Profile()
    profiler.enable()
    try:
        kamailio.receive(options())
        assert sys.getprofile() is profiler
    finally:
        profiler.disable()
    assert "KSR.kx.gete_ua() -> 'fake-phone'" in kamailio.path()


def test_a_long_path_is_cut() -> None:
    call = KsrCall("KSR.pv.get", ("x" * 300,), "a\nb", "ksr_request_route")
    one = Passed("message", "in", inside=[Passed("call", call.name, call)])
    nothing = Passed("time", "1 s passes")
    assert trail.draw([nothing]) == ""
    assert max(map(len, trail.draw([one]).splitlines())) == trail.WIDTH
    shown = trail.draw([one] * 200, most=10).splitlines()
    assert shown[0] == "... 390 lines before this"
    assert len(shown) == 11

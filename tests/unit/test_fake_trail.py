"""What a test that fails shows: the SIP ladder, and the path of the messages through the routes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from fake_ksr import FakeKamailio, ack, bye, invite, options, trail
from fake_ksr.calls import KsrCall
from fake_ksr.trail import Passed

from .conftest import StartKamailio

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


Shape = tuple[str, str, tuple["Shape", ...]]


def shape(passed: Passed) -> Shape:
    """What happened inside, but for functions that have called no KSR function."""
    inside = tuple(shape(one) for one in passed.inside)
    return (
        passed.kind,
        passed.name,
        tuple(one for one in inside if one[0] != "function" or one[2]),
    )


def test_the_path_is_the_one_that_a_profiler_sees(start_kamailio: StartKamailio) -> None:
    seen = []
    for every_function in (False, True):
        kamailio = start_kamailio()
        kamailio.trail.every_function = every_function
        kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
        for _ in range(2):  # of the first one not all functions are known
            call = kamailio.receive(invite(to="bob", from_="carol@foreign.example"))
            call.relayed.reply(200)
            kamailio.receive(ack(call))
            kamailio.receive(bye(call)).relayed.reply(200)
            busy = kamailio.receive(invite(to="bob", from_="carol@foreign.example"))
            busy.relayed.reply(486)
        seen.append([shape(event) for event in kamailio.trail.events])
    assert seen[0] == seen[1]


def test_who_profiles_goes_on_profiling(kamailio: FakeKamailio) -> None:
    kamailio.trail.every_function = True

    def watch(*_anything: object) -> None:
        """Profile, as cProfile did until Python 3.12."""

    sys.setprofile(watch)
    try:
        kamailio.receive(options())
        assert sys.getprofile() is watch
    finally:
        sys.setprofile(None)
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

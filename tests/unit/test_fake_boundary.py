"""What app_python3 does around each KSR call and each callback."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_ksr import FakeKamailio, NotSimulated, ScriptError, api, invite, options
from fake_ksr.bare import BareKamailio, bare
from fake_ksr.ksr import SUBMODULES

ALICE = ("192.0.2.1", 5060)
RELEASES = ("6.1.4", "6.0.7", "5.8.8", "5.7.7", "5.6.3")


@pytest.fixture
def kamailio(tmp_path: Path) -> Iterator[BareKamailio]:
    with bare(tmp_path) as server:
        yield server


def test_every_simulated_function_has_the_parameters_of_the_real_one(tmp_path: Path) -> None:
    table: dict[str, api.Function] = {}
    for release in RELEASES:
        table |= api.functions(release)
    with bare(tmp_path) as server:
        for kind in SUBMODULES:
            part = kind(server)
            for name in dir(part):
                if name.startswith("_") or not callable(getattr(part, name)):
                    continue
                spec = table[f"{kind.name}.{name}" if kind.name else name]
                parameters = inspect.signature(getattr(part, name)).parameters
                assert len(parameters) == len(spec.params), spec.name


@pytest.mark.parametrize("call", [
    "setflag()", "setflag(1, 2)", "setflag('1')", "setflag(1.0)", "setflag(2**40)",
    "is_method(1)", "is_method(None)", "is_method('a\\0b')", "is_method('\\ud800')",
])  # fmt: skip
def test_a_wrong_argument_is_a_system_error(kamailio: BareKamailio, call: str) -> None:
    def route(ksr: Any) -> None:
        with pytest.raises(SystemError, match="returned a result with an exception set"):
            eval(f"ksr.{call}")

    kamailio.ask(route)
    assert any(level == "err" and "unable to retrieve" in text for level, text in kamailio.log)


def test_a_function_without_parameters_takes_any(kamailio: BareKamailio) -> None:
    assert kamailio.ask(lambda ksr: ksr.is_INVITE(1, "x")) is True


def test_kinds_of_results_are_those_of_the_real_server(kamailio: BareKamailio) -> None:
    values = kamailio.ask(lambda ksr: (ksr.info("x"), ksr.siputils.has_totag(), ksr.is_ACK(),
                                       ksr.pv.get("$tt"), ksr.pv.get("$sp")))  # fmt: skip
    assert values == (0, -1, False, None, 5060)
    assert [type(value) for value in values[:3]] == [int, int, bool]


def test_bytes_that_are_no_utf8_raise_where_they_are_read(kamailio: BareKamailio) -> None:
    def route(ksr: Any) -> str:
        with pytest.raises(UnicodeDecodeError):
            ksr.pv.get("$ua")
        with pytest.raises(UnicodeDecodeError):
            ksr.kx.get_ua()
        return str(ksr.pv.get("$rU"))

    text = (
        b"OPTIONS sip:j%C3%B6rg@example.com SIP/2.0\r\n"
        b"Via: SIP/2.0/UDP 192.0.2.1;branch=z9\r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:a@b>\r\n"
        b"Call-ID: 1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: \xff\xfe\r\n\r\n"
    )
    assert kamailio.ask(route, text) == "j%C3%B6rg"


def test_text_beyond_ascii_goes_both_ways(kamailio: BareKamailio) -> None:
    assert kamailio.ask(lambda ksr: ksr.pv.get("$ua"), options(user_agent="Tölefon")) == "Tölefon"
    kamailio.ask(lambda ksr: ksr.sl.send_reply(200, "Schön"))
    assert kamailio.call.reply.text.encode("latin-1").startswith("SIP/2.0 200 Schön".encode())


@pytest.mark.parametrize("result", ["text", [], 1.5])
def test_a_callback_that_returns_no_int_breaks_the_next_ksr_call(
    kamailio: BareKamailio, result: object
) -> None:
    kamailio.routes["ksr_request_route"] = lambda ksr: result
    kamailio.receive(options(), source=ALICE)

    def route(ksr: Any) -> bool:
        with pytest.raises(SystemError):
            ksr.setflag(3)
        return bool(ksr.isflagset(3))

    assert kamailio.ask(route) is True, "the function itself has run"


def test_the_next_callback_pays_where_it_makes_no_ksr_call(kamailio: BareKamailio) -> None:
    kamailio.routes["ksr_request_route"] = lambda ksr: "no int"
    kamailio.receive(options(), source=ALICE)
    kamailio.receive(options(), source=ALICE)
    kamailio.routes["ksr_request_route"] = lambda ksr: None
    kamailio.receive(options(), source=ALICE)
    assert any("returned a result with an exception set" in text for _, text in kamailio.log)


def test_an_exception_is_logged_and_nobody_is_answered(kamailio: BareKamailio) -> None:
    def route(_ksr: Any) -> None:
        raise ValueError("mine")

    kamailio.routes["ksr_request_route"] = route
    call = kamailio.receive(options(), source=ALICE)
    assert call.dropped
    assert [level for level, text in kamailio.log if "ValueError: mine" in text] == ["err"]


def test_sys_exit_ends_a_route_quietly(kamailio: BareKamailio) -> None:
    kamailio.routes["ksr_request_route"] = lambda ksr: sys.exit()
    kamailio.receive(options(), source=ALICE)
    assert [level for level, text in kamailio.log if "SystemExit" in text] == ["dbg"]


def test_a_callback_that_is_not_there_breaks_the_next_ksr_call(tmp_path: Path) -> None:
    with bare(tmp_path) as kamailio:
        delattr(type(kamailio.handler), "__getattr__")
        kamailio.receive(options(), source=ALICE)
        assert isinstance(kamailio.pending_error, AttributeError)
        assert ("err", "ksr_request_route not found or is not callable") in kamailio.log


def test_a_module_that_is_not_loaded_has_no_functions(tmp_path: Path) -> None:
    with bare(tmp_path, modules=["sl", "app_python3"]) as kamailio:
        assert not hasattr(kamailio.ksr, "tm")
        assert not hasattr(kamailio.ksr, "kx")
        assert hasattr(kamailio.ksr, "pv")
        with pytest.raises(AttributeError, match="module 'KSR' has no attribute 'tm'"):
            kamailio.ksr.tm.t_relay()


def test_what_is_not_simulated_says_so_even_where_the_script_swallows_it(
    kamailio: BareKamailio,
) -> None:
    def route(ksr: Any) -> None:
        with pytest.raises(NotSimulated):
            ksr.x.modf("a")

    wanted = r'KSR.x.modf is not .* kamailio.script\("KSR.x.modf", 1\)'
    with pytest.raises(NotSimulated, match=wanted):
        kamailio.ask(route)
    kamailio.script("KSR.x.modf", 1)
    assert kamailio.ask(lambda ksr: ksr.x.modf("a")) == 1


def test_answers_are_scripted_one_after_the_other(kamailio: BareKamailio) -> None:
    kamailio.script("KSR.is_ACK", True, False)
    kamailio.script("KSR.kx.get_defn", lambda name: len(name))
    kamailio.script("KSR.hdr.get", ValueError("mine"))

    def route(ksr: Any) -> tuple[object, ...]:
        with pytest.raises(ValueError, match="mine"):
            ksr.hdr.get("x")
        return ksr.is_ACK(), ksr.is_ACK(), ksr.is_ACK(), ksr.kx.get_defn("four")

    assert kamailio.ask(route) == (True, False, False, 4)
    with pytest.raises(ValueError, match="at least one"):
        kamailio.script("KSR.is_ACK")


def test_every_call_is_written_down(kamailio: BareKamailio) -> None:
    kamailio.ask(lambda ksr: (ksr.is_INVITE(), ksr.pv.get("$nosuch")))
    assert [str(call) for call in kamailio.call.ksr_calls] == [
        "KSR.is_INVITE() -> True",
        "KSR.pv.get('$nosuch') -> None",
    ]
    assert kamailio.call.ksr_calls[0].route == "ksr_request_route"
    assert kamailio.crossings == len(kamailio.calls)


def test_msg_is_what_app_python3_passes(kamailio: BareKamailio) -> None:
    seen: list[Any] = []

    class Handler:
        def ksr_request_route(self, msg: Any) -> int:
            seen.append(
                (
                    msg.Type,
                    msg.Method,
                    msg.RURI,
                    msg.src_address,
                    msg.dst_address,
                    msg.getHeader("user-agent"),
                    msg.getHeader("None"),
                    msg.copy().Method,
                )
            )
            with pytest.raises(RuntimeError, match="no status available"):
                _ = msg.Status
            msg.rewrite_ruri("sip:x@y.z")
            msg.set_dst_uri("sip:192.0.2.9")
            seen.append(msg)
            return 1

    kamailio.handler = Handler()
    kamailio.receive(options(uri="sip:bob@example.com"), source=ALICE)
    assert seen[0] == ("SIP_REQUEST", "OPTIONS", "sip:bob@example.com", ALICE,
                       ("203.0.113.1", 5060), "fake-phone", None, "OPTIONS")  # fmt: skip
    with pytest.raises(RuntimeError, match="msg is NULL"):
        _ = seen[1].Method


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("import nowhere", "does not import: ModuleNotFoundError"),
        ("x = 1", "mod_init not found"),
        ("def mod_init(): return None", "mod_init returned None"),
        ("def mod_init(): raise SystemExit(1)", "mod_init raised SystemExit"),
        ("class A: pass\ndef mod_init(): return A()", "has no child_init"),
    ],
)
def test_a_script_that_cannot_start_is_refused(tmp_path: Path, script: str, why: str) -> None:
    cfg = tmp_path / "k.cfg"
    cfg.write_text('loadmodule "app_python3.so"\n')
    (tmp_path / "bad.py").write_text(script)
    with pytest.raises(ScriptError, match=why):
        FakeKamailio(cfg, tmp_path / "bad.py")
    assert "KSR" not in sys.modules
    assert str(tmp_path) not in sys.path


def test_two_servers_share_nothing(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with bare(tmp_path / "a") as one, bare(tmp_path / "b") as two:
        one.ask(lambda ksr: ksr.htable.sht_sets("t", "k", "v"))
        one.register("bob")
        assert two.ask(
            lambda ksr: (ksr.htable.sht_get("t", "k"), ksr.registrar.registered("location"))
        ) == (None, -1)
        assert one.ask(lambda ksr: ksr.htable.sht_get("t", "k")) == "v"
        assert one.ksr is not two.ksr
        assert sys.modules["KSR"] is one.ksr
    assert "KSR" not in sys.modules
    assert "bare_script" not in sys.modules


def test_a_reload_runs_the_loaded_file_again(tmp_path: Path) -> None:
    with bare(tmp_path) as kamailio:
        before = kamailio.handler
        kamailio.reload()
        assert kamailio.handler is not before
        assert kamailio.ask(lambda ksr: ksr.is_INVITE(), invite()) is True


def test_a_failing_test_is_shown_the_ladder(kamailio: BareKamailio) -> None:
    kamailio.ask(lambda ksr: (ksr.err("oh"), ksr.sl.send_reply(404, "Nowhere")))
    ladder = kamailio.ladder()
    assert "192.0.2.1:5060 --> INVITE sip:bob@example.com SIP/2.0" in ladder
    assert "192.0.2.1:5060 <-- SIP/2.0 404 Nowhere" in ladder
    assert "|  ksr_request_route" in ladder
    assert "err: oh" in ladder

"""The rules about KSR's functions: a script in, findings out."""

import pytest

from .checking import at_marks, checked, findings, route

CFG = 'loadmodule "pv.so"\nloadmodule "tm.so"\nloadmodule "sl.so"\nloadmodule "kemix.so"\n'


@pytest.mark.parametrize(
    "line",
    [
        "KSR.tm.t_relayy()  #! K101",
        "KSR.registar.save('location', 0)  #! K101",
        "KSR.nonsense()  #! K101",
        "send = KSR.tm.t_relayy  #! K101",
        "getattr(KSR.tm, 't_relayy')()  #! K101",
        "KSR.x.modf('x')  #! K107",
        "KSR.x.exit()  #! K107",
        "KSR.maxfwd.process_maxfwd(10, 1)  #! K103",
        "KSR.pv.seti('$var(x)', 'one')  #! K104",
        "KSR.pv.sets('$var(x)', 1 if KSR.isflagset(1) else 'two')  #! K104",
        "KSR.pv.sets('$var(x)', KSR.pv.geti('$ml'))  #! K104",
        "KSR.info(['a'])  #! K104",
        "KSR.hdr.append('X-A: ' + 'b' + '\\r\\n', 1)  #! K103",
    ],
)
def test_a_call_that_ksr_does_not_have_or_take_is_found(line: str) -> None:
    text = route(line)
    assert checked(text) == at_marks(text)


@pytest.mark.parametrize(
    "line",
    [
        "hasattr(KSR, 'nonsense') and KSR.nonsense()",
        "if not hasattr(KSR.tm, 't_relayy'):\n    return 1\nKSR.tm.t_relayy()",
        "getattr(KSR.tm, 't_relayy', print)()",
        "try:\n    KSR.tm.t_relayy()\nexcept AttributeError:\n    KSR.tm.t_newtran()",
        "KSR.pv.sets(*('$var(x)', 'a'))",
        "KSR.pv.seti('$var(x)', True)",
        "KSR.pv.seti('$var(x)', int('1'))",
        "KSR.pv.sets('$var(x)', '%d' % 1)",
        "text = 'a'\ntext = 1\nKSR.pv.seti('$var(x)', text)",
    ],
)
def test_what_is_asked_for_first_or_cannot_be_seen_is_no_fault(line: str) -> None:
    assert checked(route(line)) == []


def test_a_function_of_another_release_is_named_with_its_releases() -> None:
    text = route("if KSR.tm.t_exists() > 0:  #! K102\n    return 1")
    assert checked(text, release="5.6") == at_marks(text)
    assert checked(text, release="6.0") == []
    (one,) = findings(text)
    assert "since 5.7" in one.message
    assert 'hasattr(KSR.tm, "t_exists")' in one.message


def test_the_nearest_name_is_given() -> None:
    (one,) = findings(route("KSR.tm.t_relayy()"))
    assert "did you mean KSR.tm.t_relay?" in one.message
    (one,) = findings(route("KSR.tm.t_realy()"))
    assert "did you mean KSR.tm.t_relay?" in one.message
    (one,) = findings(route("KSR.registar.save('location', 0)"))
    assert "did you mean KSR.registrar?" in one.message


def test_an_alias_is_told_of_once_where_it_is_made() -> None:
    text = route("send = KSR.tm.t_relayy  #! K101\nsend()\nsend()")
    assert checked(text) == at_marks(text)


def test_a_module_that_the_cfg_does_not_load_is_named() -> None:
    text = route("KSR.maxfwd.process_maxfwd(10)  #! K105")
    assert checked(text, CFG) == at_marks(text)
    assert checked(text, CFG + 'loadmodule "maxfwd.so"\n') == []
    assert checked(text) == []
    (one,) = findings(text, CFG)
    assert 'loadmodule "maxfwd.so"' in one.message


@pytest.mark.parametrize(
    "body",
    [
        "if KSR.kx.ifdef('WITH_X'):\n    KSR.maxfwd.process_maxfwd(10)",
        "if KSR.kx.ifndef('WITH_X'):\n    pass\nelse:\n    KSR.maxfwd.process_maxfwd(10)",
        "if KSR.kx.ifdef('WITH_X') and KSR.maxfwd.process_maxfwd(10) < 0:\n    pass",
        "if not X:\n    KSR.dbg('x\\n')\n    KSR.tm.t_relay()\n    return 1\n"
        "KSR.maxfwd.process_maxfwd(10)",
    ],
)
def test_what_a_define_leaves_out_needs_no_module(body: str) -> None:
    text = route(body, top="X = KSR.kx.ifdef('WITH_X')")
    cfg = CFG + '#!ifdef WITH_X\nloadmodule "pike.so"\n#!endif\n'
    assert checked(text, cfg) == []
    assert [code for _, code in checked(text, cfg, defines=["WITH_X"])] == ["K105"]


def test_a_function_out_of_its_place_is_found_through_helpers_and_guards() -> None:
    text = route(
        "KSR.tm.t_on_failure('ksr_failure')\nself.answer()",
        methods="""
        def ksr_failure(self, msg):
            self.answer()
            self.guarded()
            return 1

        def answer(self):
            KSR.sl.sl_send_reply(100, "Trying")  #! K106

        def guarded(self):
            if KSR.tmx.t_is_failure_route() > 0:
                return
            KSR.sl.sl_send_reply(100, "Trying")
        """,
    )
    assert checked(text) == at_marks(text)


def test_a_drop_in_a_request_route_is_told_to_do_nothing() -> None:
    (one,) = findings(route("KSR.set_drop()"))
    assert one.code == "K106"
    assert "does nothing in the request route" in one.message

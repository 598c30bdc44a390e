"""The rules about flags: a script in, findings out."""

from .checking import at_marks, checked, findings, route

MODULES = 'loadmodule "tm.so"\nloadmodule "pv.so"\nloadmodule "sl.so"\nloadmodule "acc.so"\n'


def test_a_flag_is_one_of_thirty_two() -> None:
    text = route(
        """
        KSR.setflag(32)  #! K605
        KSR.setbflag(HIGH)  #! K605
        KSR.setflag(-1)  #! K605
        KSR.dialog.dlg_setflag(40)  #! K605
        KSR.corex.setxflag(64)  #! K605
        KSR.corex.setxflag(63)
        KSR.setflag(0)
        KSR.setbflag(31)
        """,
        top="HIGH = 32",
    )
    assert checked(text) == at_marks(text)


def test_two_names_for_one_flag_are_found_at_the_later() -> None:
    text = route(
        "KSR.setflag(FLT_A)\nKSR.setflag(Own.B)\nKSR.setbflag(FLB_C)\nKSR.setflag(FLT_SAME)",
        top="""
        FLT_A = 3
        FLB_C = 3
        FLT_UNUSED = 3
        FLT_SAME = FLT_A

        class Own:
            B = 3  #! K606
        """,
    )
    assert checked(text) == at_marks(text)


def test_the_same_name_in_two_files_is_one_meaning() -> None:
    files = {"other.py": "import KSR\nFLT_A = 3\n\ndef mark():\n    KSR.setflag(FLT_A)\n"}
    text = route("KSR.setflag(FLT_A)\nother.mark()", top="import other\nFLT_A = 3")
    assert checked(text, files=files) == []


def test_a_flag_that_the_cfg_has_under_another_number_is_found() -> None:
    text = route("KSR.setflag(FLT_ACC)", top="FLT_ACC = 3  #! K607")
    for line in ("#!define FLT_ACC 4\n", 'modparam("acc", "log_flag", 4)\n'):
        assert checked(text, MODULES + line) == at_marks(text)
    for line in ("#!define FLT_ACC 3\n", 'modparam("acc", "log_flag", 3)\n', ""):
        assert checked(text, MODULES + line) == []
    (one,) = findings(text, MODULES + "#!define FLT_ACC 4\n")
    assert "kamailio.cfg:5" in one.message
    assert 'KSR.kx.get_defn("FLT_ACC")' in one.message

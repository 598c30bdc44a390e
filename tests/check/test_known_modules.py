"""The modules, their parameters, and what they need."""

import pytest

from kemi_app.check.known import RELEASES
from kemi_app.check.known_modules import (
    module,
    module_parameter,
    module_parameters,
    modules,
)
from kemi_app.check.known_needs import databases, driver, needs


def test_modules_come_and_go() -> None:
    assert "tls_wolfssl" not in modules("5.6")
    assert "tls_wolfssl" in modules("5.7")
    assert "app_java" in modules("6.0")
    assert "app_java" not in modules("6.1")


@pytest.mark.parametrize(
    ("old", "new"),
    [("mi_fifo", "jsonrpcs"), ("userblacklist", "userblocklist"), ("mysql", "db_mysql")],
)
def test_an_old_module_names_its_successor(old: str, new: str) -> None:
    found = module(old)
    assert found is not None
    assert found.instead == new
    assert all(old not in modules(release) for release in RELEASES)


@pytest.mark.parametrize(
    ("name", "parameter", "kinds"),
    [
        ("usrloc", "db_mode", ("int",)),
        ("auth_db", "db_url", ("str",)),
        ("jsonrpcs", "fifo_user", ("int", "str")),
        ("tm", "fr_timer", ("int",)),
        ("app_python3", "load", ("str",)),
        ("htable", "htable", ("str",)),
    ],
)
def test_kinds_of_a_module_parameter(name: str, parameter: str, kinds: tuple[str, ...]) -> None:
    found = module_parameter(name, parameter)
    assert found is not None
    assert found.kinds == kinds


def test_a_parameter_has_its_releases() -> None:
    flag = module_parameter("dialog", "dlg_flag")
    assert flag is not None
    assert (flag.until, flag.instead) == ("5.8", "dlg_manage()")
    assert "dlg_flag" in {one.name for one in module_parameters("dialog", "5.8")}
    assert "dlg_flag" not in {one.name for one in module_parameters("dialog", "6.0")}
    assert module_parameter("dialog", "nothing_such") is None
    assert module_parameters("nothing_such", "5.6") == ()


def test_callbacks_and_flags_are_marked() -> None:
    def marks(name: str, parameter: str) -> tuple[str, str]:
        found = module_parameter(name, parameter)
        assert found is not None
        return found.callback, found.flag

    assert marks("htable", "event_callback") == ("event", "")
    assert marks("acc", "log_flag") == ("", "message")
    assert marks("usrloc", "nat_bflag") == ("", "branch")
    assert marks("usrloc", "db_mode") == ("", "")


def test_every_parameter_is_of_a_known_module_and_kind() -> None:
    for release in RELEASES:
        for name in modules(release):
            for one in module_parameters(name, release):
                assert set(one.kinds) <= {"int", "str"}, one


def test_tm_must_be_there_first() -> None:
    for name in ("tmx", "acc", "dialog", "presence"):
        found = [need for need in needs(name, "5.6") if need.others == ("tm",)]
        assert [need.order for need in found] == [True], name


@pytest.mark.parametrize(
    ("name", "other", "values", "needed"),
    [
        ("registrar", "usrloc", {}, True),
        ("nathelper", "usrloc", {}, False),
        ("nathelper", "usrloc", {"natping_interval": 30}, True),
        ("nathelper", "usrloc", {"natping_interval": 0}, False),
        ("acc", "dialog", {}, False),
        ("acc", "dialog", {"cdr_enable": 1}, True),
        ("uac", "rr", {}, True),
        ("uac", "rr", {"restore_mode": "none"}, False),
        ("jsonrpcs", "xhttp", {"transport": 1}, True),
        ("jsonrpcs", "xhttp", {"transport": 6}, False),
        ("htable", "dmq", {"enable_dmq": 1}, True),
    ],
)
def test_some_needs_depend_on_a_parameter(
    name: str, other: str, values: dict[str, int | str], needed: bool
) -> None:
    found = [need for need in needs(name, "5.6") if other in need.others]
    assert [need.when.holds(values.get) for need in found] == [needed]


def test_needs_are_between_known_modules_and_parameters() -> None:
    for release in RELEASES:
        known = set(modules(release))
        for name in known:
            for need in needs(name, release):
                assert known & set(need.others), need
                if need.when.parameter:
                    assert module_parameter(name, need.when.parameter), need
            for database in databases(name):
                assert module_parameter(name, database.parameter), database


def test_a_database_url_asks_for_its_driver() -> None:
    assert driver("sqlite:////tmp/x.db") == "db_sqlite"
    assert driver("mysql://u:p@h/d") == "db_mysql"
    (url,) = databases("auth_db")
    assert (url.parameter, url.default) == ("db_url", "db_mysql")
    (url,) = databases("usrloc")
    assert not url.when.holds({}.get)
    assert url.when.holds({"db_mode": 2}.get)

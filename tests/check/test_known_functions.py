"""The KEMI functions: signatures, routes, roles."""

import pytest

from kemi_app.check.known import RELEASES
from kemi_app.check.known_functions import (
    ROLES,
    ROUTES,
    function,
    function_names,
    functions,
    submodules,
)
from kemi_app.stubs import facts


def test_every_function_of_the_stubs_is_known_in_the_same_releases() -> None:
    known = facts.load()
    for release in RELEASES:
        assert set(function_names(release)) == {one.path for one in known.of(release).functions}
    for one in known.functions:
        found = [other for other in functions(one.path) if other.kinds == one.kinds]
        assert [other.returns for other in found][:1] == [one.returns], one.path


def test_every_role_and_route_is_described() -> None:
    for path in function_names("6.1"):
        for one in functions(path):
            assert len(one.roles) == len(one.kinds) == len(one.params), path
            assert set(one.roles) <= {"", *ROLES}, path
            assert one.routes is None or one.routes <= set(ROUTES.values()), path


@pytest.mark.parametrize(
    ("path", "roles"),
    [
        ("xlog.xinfo", ("format",)),
        ("info", ("log",)),
        ("pv.sets", ("pv_write", "")),
        ("pv.get", ("pv",)),
        ("hdr.append", ("header",)),
        ("hdr.rmappend", ("header_name", "header")),
        ("hdr.get", ("header_name",)),
        ("sqlops.sql_query", ("", "sql", "")),
        ("exec.exec_cmd", ("shell",)),
        ("sl.send_reply", ("reply_code", "reason")),
        ("tm.t_on_failure", ("handler:failure",)),
        ("setflag", ("flag",)),
        ("setbflag", ("branch_flag",)),
        ("maxfwd.process_maxfwd", ("",)),
    ],
)
def test_what_a_parameter_is(path: str, roles: tuple[str, ...]) -> None:
    (found,) = function(path, "5.6")
    assert found.roles == roles


@pytest.mark.parametrize(
    ("path", "gives", "can_be_none"),
    [
        ("pv.get", "int | str | None", True),
        ("pv.gete", "int | str", False),
        ("hdr.get", "str | None", True),
        ("siputils.has_totag", "code", False),
        ("sqlops.sql_query", "zero", False),
        ("pv.geti", "value", False),
        ("is_INVITE", "bool", False),
        ("info", "none", False),
    ],
)
def test_what_a_function_gives(path: str, gives: str, can_be_none: bool) -> None:
    (found,) = function(path, "5.6")
    assert (found.gives, found.can_be_none) == (gives, can_be_none)


def test_codes_that_are_never_0() -> None:
    def never(path: str) -> bool | None:
        return function(path, "5.6")[0].never_zero

    assert never("siputils.has_totag") is True
    assert never("tm.t_relay") is False
    assert never("tm.t_check_trans") is False
    assert never("is_INVITE") is None


def test_where_a_function_may_run() -> None:
    (relay,) = function("tm.t_relay", "5.6")
    assert relay.routes == {"request", "failure", "branch_failure"}
    assert relay.surely
    (exec_cmd,) = function("exec.exec_cmd", "5.6")
    assert exec_cmd.routes is not None
    assert "reply" in exec_cmd.routes
    assert not exec_cmd.surely


@pytest.mark.parametrize(
    ("path", "ends"),
    [
        ("sl.sl_send_reply", "reply"),
        ("registrar.save", "reply"),
        ("auth.www_challenge", "reply"),
        ("tm.t_relay", "relay"),
        ("forward", "relay"),
        ("tmx.t_suspend", "suspend"),
        ("set_drop", "drop"),
        ("tm.t_replicate", ""),
        ("dispatcher.ds_select_dst", ""),
    ],
)
def test_how_a_function_ends_the_work_on_a_message(path: str, ends: str) -> None:
    assert function(path, "6.1")[0].ends == ends


def test_a_changed_signature_is_there_twice() -> None:
    assert function("pv.getl", "5.6") == ()
    assert function("pv.getl", "5.7")[0].since == "5.7"
    assert functions("no.such") == ()
    assert {"tm", "sl", "pv", "hdr", "x"} <= set(submodules("5.6"))

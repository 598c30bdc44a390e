"""The pseudo-variables and transformations."""

import pytest

from kemi_app.check.known import RELEASES
from kemi_app.check.known_pvs import (
    pseudo_variable,
    pseudo_variable_names,
    pseudo_variable_span,
    transformation,
    transformation_names,
)


@pytest.mark.parametrize(
    ("name", "module", "writable", "inner", "index"),
    [
        ("ru", "pv", True, False, False),
        ("si", "pv", False, False, False),
        ("hdr", "pv", False, True, True),
        ("avp", "pv", True, True, True),
        ("var", "pv", True, True, False),
        ("xavp", "pv", True, True, False),
        ("sht", "htable", True, True, False),
        ("def", "core", False, True, False),
        ("rc", "core", False, False, False),
    ],
)
def test_a_pseudo_variable(
    name: str, module: str, writable: bool, inner: bool, index: bool
) -> None:
    (found,) = pseudo_variable(name, "5.6")
    assert (found.module, found.writable, found.inner, found.index) == (
        *(module, writable, inner, index),
    )


def test_one_name_can_be_of_two_modules() -> None:
    assert {one.module for one in pseudo_variable("dlg_var", "5.6")} == {"dialog", "ims_dialog"}


def test_an_unknown_name_has_nothing() -> None:
    assert pseudo_variable("nothing", "6.1") == ()
    assert pseudo_variable_span("nothing") == ()


def test_later_releases_have_more() -> None:
    counts = [len(pseudo_variable_names(release)) for release in RELEASES]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]


@pytest.mark.parametrize(
    ("group", "name", "module", "least", "most"),
    [
        ("s", "substr", "pv", 2, 2),
        ("s", "LEN", "pv", 0, 0),
        ("uri", "param", "pv", 1, 1),
        ("param", "value", "pv", 1, 2),
        ("param", "count", "pv", 0, 1),
        ("re", "subst", "textops", 1, 1),
        ("sql", "val", "sqlops", 0, 0),
        ("json", "parse", "json", 1, 1),
        ("sock", "host", "corex", 0, 0),
        ("msrpuri", "session", "msrp", 0, 0),
    ],
)
def test_a_transformation(group: str, name: str, module: str, least: int, most: int) -> None:
    found = transformation(group, name)
    assert found is not None
    assert (found.module, found.least, found.most) == (module, least, most)


def test_transformations_have_their_releases() -> None:
    assert "val.json" not in transformation_names("5.6")
    assert "val.json" in transformation_names("5.7")
    found = transformation("num", "fdigit")
    assert found is not None
    assert found.since == "6.1"
    assert transformation("s", "upper") is None

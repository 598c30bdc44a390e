from pathlib import Path

import pytest

from kemi_app.tools.problem import Problem
from kemi_app.tools.switchboard import choose, feature, own_list, read

CFG = """\
#!KAMAILIO
import_file "local.cfg"
/* #!define WITH_COMMENTED
loadmodule "commented.so" */
#!ifndef OWN_FEATURES
#!define WITH_AUTH
!!define WITH_NAT
#!endif
loadmodule "sl.so"
loadmodule '/opt/modules/pv.so'
# loadmodule "hash.so"
#!ifdef WITH_AUTH
loadmodule "auth"
#!ifdef WITH_IPAUTH
loadmodule "permissions.so"
#!else
loadmodule "no_permissions.so"
#!endif
#!else
loadmodule "open.so"
#!endif
#!ifexp KAMAILIO_VERSION >= 6000000
loadmodule "new.so"
#!endif
#!trydef WITH_TRIED
#!endif
"""


@pytest.fixture
def cfg(tmp_path: Path) -> Path:
    file = tmp_path / "kamailio.cfg"
    file.write_text(CFG)
    return file


def test_the_default_features_and_their_modules_are_read(cfg: Path) -> None:
    board = read(cfg)
    assert board.features == ["AUTH", "NAT", "TRIED"]
    assert board.modules == ["sl", "pv", "auth", "no_permissions"]
    assert board.known == {"AUTH", "NAT", "IPAUTH", "TRIED"}


def test_an_own_list_takes_the_place_of_the_default_one(cfg: Path) -> None:
    board = read(cfg, own_list(["AUTH", "IPAUTH"]))
    assert board.features == ["AUTH", "IPAUTH", "TRIED"]
    assert board.modules == ["sl", "pv", "auth", "permissions"]
    assert read(cfg, own_list([])).modules == ["sl", "pv", "open"]


def test_what_an_imported_file_defines_counts(cfg: Path) -> None:
    cfg.with_name("local.cfg").write_text('#!define WITH_MINE\nloadmodule "mine.so"\n')
    board = read(cfg)
    assert "MINE" in board.known
    assert "MINE" in board.features
    assert board.modules[0] == "mine"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"none\.cfg: cannot be read \(No such file"):
        read(tmp_path / "none.cfg")


@pytest.mark.parametrize("written", ["nat", "NAT", "WITH_NAT", " with_nat "])
def test_a_feature_is_known_however_it_is_written(written: str) -> None:
    assert feature(written) == "NAT"


def test_nothing_asked_for_leaves_the_default_list(cfg: Path) -> None:
    assert choose(cfg, [], []) is None


def test_features_are_added_to_the_default_list_and_taken_from_it(cfg: Path) -> None:
    assert choose(cfg, ["ipauth"], ["WITH_NAT"]) == ["AUTH", "IPAUTH", "TRIED"]


def test_an_unknown_feature_is_refused_with_the_nearest_names(cfg: Path) -> None:
    with pytest.raises(Problem, match="unknown feature IPAUHT: did you mean IPAUTH") as refused:
        choose(cfg, ["ipauht"], [])
    assert str(refused.value).endswith("knows AUTH IPAUTH NAT TRIED")


def test_an_unknown_feature_that_is_like_no_other_is_refused(cfg: Path) -> None:
    with pytest.raises(Problem, match="unknown feature XYZZY: .*kamailio.cfg knows AUTH"):
        choose(cfg, [], ["xyzzy"])


def test_a_feature_cannot_be_asked_for_both_ways(cfg: Path) -> None:
    with pytest.raises(Problem, match="feature NAT is asked for with --with and with --without"):
        choose(cfg, ["nat"], ["NAT"])


def test_a_feature_that_the_site_always_defines_cannot_be_switched_off(cfg: Path) -> None:
    cfg.with_name("local.cfg").write_text("#!define WITH_NAT\n")
    with pytest.raises(Problem, match="NAT cannot be switched off with --without"):
        choose(cfg, [], ["nat"])


def test_what_a_feature_brings_with_it_goes_with_it(tmp_path: Path) -> None:
    cfg = tmp_path / "kamailio.cfg"
    cfg.write_text(
        "#!ifndef OWN_FEATURES\n#!define WITH_FLOOD\n#!define WITH_NAT\n#!endif\n"
        "#!ifdef WITH_FLOOD\n#!trydef WITH_TABLE\n#!endif\n"
    )
    assert read(cfg).features == ["FLOOD", "NAT", "TABLE"]
    assert choose(cfg, [], ["flood"]) == ["NAT"]
    assert choose(cfg, ["table"], ["flood"]) == ["NAT", "TABLE"]
    with pytest.raises(Problem, match="TABLE cannot be switched off"):
        choose(cfg, [], ["table"])


def test_the_shipped_configuration_is_understood() -> None:
    board = read(Path(__file__).parents[2] / "kamailio.cfg", own_list(["AUTH"]))
    assert board.features == ["AUTH"]
    assert {"NAT", "ANTIFLOOD", "DEBUG"} <= board.known
    assert {"BLOCK3XX", "MSGREBUILD"} <= board.known, "the routes alone ask about them"
    assert {"db_sqlite", "tm", "auth", "app_python3"} <= set(board.modules)

"""kamailio.cfg as the fake reads it."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_ksr import ConfigError
from fake_ksr.config import Config
from fake_ksr.network import Endpoint
from fake_ksr.read_config import read_config


def read(folder: Path, text: str, **defines: str | int | None) -> Config:
    path = folder / "kamailio.cfg"
    path.write_text(text)
    return read_config(path, defines)


def test_modules_parameters_and_global_values_are_read(tmp_path: Path) -> None:
    config = read(
        tmp_path,
        """#!KAMAILIO
        loadmodule "tm.so"   # a comment
        loadmodule "/usr/lib/sl.so"; debug=3
        modparam("tm|sl", "x", -5) /* another
        one */ modparam("tm", "name", "two " "pieces")
        tcp_accept_no_cl=yes
        force_rport = off
        kemi.onsend_route_callback="none"
        log_prefix="{$mt \\"x\\"} "
        cfgengine "python"
        """,
    )
    assert config.modules == ["tm", "sl"]
    assert config.number("sl", "x", 0) == -5
    assert config.text("tm", "name") == "two pieces"
    assert config.globals["debug"] == 3
    assert config.globals["tcp_accept_no_cl"] == 1
    assert config.globals["force_rport"] == 0
    assert config.global_text("kemi.onsend_route_callback", "") == "none"
    assert config.globals["log_prefix"] == '{$mt "x"} '
    assert config.engine == "python"


def test_conditions_nest_and_the_command_line_defines(tmp_path: Path) -> None:
    text = """
    #!ifdef WITH_A
    #!ifdef WITH_B
    a=1
    #!else
    a=2
    #!endif
    #!else
    a=3
    #!endif
    """
    assert read(tmp_path, text, WITH_A=None, WITH_B=None).globals["a"] == 1
    assert read(tmp_path, text, WITH_A=None).globals["a"] == 2
    assert read(tmp_path, text).globals["a"] == 3


def test_a_define_stands_for_its_value(tmp_path: Path) -> None:
    text = """
    #!define URL "sqlite:////x"
    #!trydef TIMER 30000
    #!ifndef NAME
    #!define NAME "first"
    #!endif
    loadmodule "tm.so"
    modparam("tm", "url", URL)
    modparam("tm", "timer", TIMER)
    name=NAME
    """
    config = read(tmp_path, text, TIMER=5, NAME='"second"')
    assert config.text("tm", "url") == "sqlite:////x"
    assert config.number("tm", "timer", 0) == 5
    assert config.globals["name"] == "second"


def test_substitutions_reach_into_strings(tmp_path: Path) -> None:
    config = read(tmp_path, '#!substdef "!HERE!/srv/x!g"\npath="a HERE b"\nother=HERE\n')
    assert config.globals == {"path": "a /srv/x b", "other": "/srv/x"}


def test_a_missing_file_may_be_imported_but_not_included(tmp_path: Path) -> None:
    (tmp_path / "there.cfg").write_text("a=1\n")
    assert read(tmp_path, 'import_file "there.cfg"\nimport_file "not.cfg"\n').globals == {"a": 1}
    with pytest.raises(ConfigError, match=r"kamailio.cfg:2: include_file: no such file"):
        read(tmp_path, '\ninclude_file "not.cfg"\n')


def test_a_module_defines_its_name(tmp_path: Path) -> None:
    config = read(tmp_path, 'loadmodule "tls.so"\n#!ifdef MOD_tls\na=1\n#!endif\n')
    assert config.globals == {"a": 1}


def test_native_routes_are_skipped(tmp_path: Path) -> None:
    config = read(tmp_path, "request_route {\n if (1) { exit; }\n}\nroute[X] { drop; }\na=1\n")
    assert config.globals == {"a": 1}


def test_an_alias_in_quotes_has_no_port(tmp_path: Path) -> None:
    config = read(tmp_path, 'alias=a.example b.example:5070\nalias="c.example:1"\ndebug=2\n')
    assert config.aliases == [
        Endpoint("any", "a.example", 0),
        Endpoint("any", "b.example", 5070),
        Endpoint("any", "c.example:1", 0),
    ]
    assert config.globals == {"debug": 2}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('modparam("tm", "x", 1)\n', "no module 'tm' is loaded"),
        ('loadmodule "tm.so"\nmodparam("tm", 1)\n', "takes a module, a name and a value"),
        ("#!ifdef X\n", "no #!endif"),
        ("#!endif\n", "#!endif without #!ifdef"),
        ("#!define X 1\n#!define X 2\n", "X is defined already"),
        ("#!ifexp 1 > 2\n", "#!ifexp is not simulated"),
        ("#!ifdef\n", "without a name"),
        ("what is this\n", "cannot read the statement at 'what'"),
        ("alias=x:99999999\n", "cannot read the address"),
        ("#!subst x\n", "cannot read the #!subst rule"),
    ],
)
def test_what_the_server_would_not_start_with_is_refused(
    tmp_path: Path, text: str, why: str
) -> None:
    with pytest.raises(ConfigError, match=why):
        read(tmp_path, text)


def test_what_is_read_twice_is_what_stands_there_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIZE", "1")
    text = '#!defenv SIZE\nimport_file "later.cfg"\nsize=SIZE\n'
    assert read(tmp_path, text).globals == {"size": 1}
    (tmp_path / "later.cfg").write_text("later=1\n")
    assert read(tmp_path, text).globals == {"later": 1, "size": 1}
    (tmp_path / "later.cfg").write_text("later=2\n")
    assert read(tmp_path, text).globals == {"later": 2, "size": 1}
    monkeypatch.setenv("SIZE", "3")
    assert read(tmp_path, text).globals == {"later": 2, "size": 3}
    assert read(tmp_path, "size=4\n").globals == {"size": 4}


def test_what_a_server_changes_in_its_configuration_is_its_own(tmp_path: Path) -> None:
    text = 'loadmodule "tm.so"\nmodparam("tm", "fr_timer", 1)\nsize=1\n'
    mine = read(tmp_path, text)
    mine.globals["size"] = 2
    mine.params["tm", "fr_timer"].append(9)
    mine.modules.append("sl")
    theirs = read(tmp_path, text)
    assert (theirs.globals, theirs.modules) == ({"size": 1}, ["tm"])
    assert theirs.param("tm", "fr_timer") == 1

"""The reader of kamailio.cfg: what stands in a text, and where; and no text that it fails at."""

from pathlib import Path

import pytest
from growth import MOST, growth
from hypothesis import given, settings
from hypothesis import strategies as st

from kemi_app.cfg.config import Config, read_config

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    return tmp_path


def config_of(folder: Path, text: str, *defines: str, release: str = "5.6") -> Config:
    file = folder / "kamailio.cfg"
    file.write_text(text, encoding="utf-8")
    return read_config(file, defines, release, {"HOME_OF": "/srv", "EMPTY": ""})


def problems(config: Config) -> list[tuple[int, int, str]]:
    return [(it.place.line, it.place.column, it.code) for it in config.problems]


def test_statements_are_read_with_their_places(folder: Path) -> None:
    config = config_of(
        folder,
        'loadmodule "tm.so"\n'
        '  loadmodule "/opt/x/own.so"\n'
        'modparam("tm|own", "fr_timer", -3)\n'
        'log_name=\n  "a"\n  "b" # c\n'
        'pstn.gw_ip = "x" desc "y"\n'
        'listen=udp:127.0.0.1:5060 advertise 192.0.2.1 name "n" listen=tls:[::1]\n'
        "event_route[core:msg-received] { drop; }\n",
    )
    assert [(it.module, it.path, it.place.line, it.place.column) for it in config.loads] == [
        ("tm", "tm.so", 1, 1),
        ("own", "/opt/x/own.so", 2, 3),
    ]
    assert [(it.modules, it.name, it.value, it.kind) for it in config.params] == [
        (("tm", "own"), "fr_timer", -3, "int")
    ]
    assert [(it.name, it.value, it.kind, it.place.line) for it in config.settings] == [
        ("log_name", "ab", "str", 4),
        ("pstn.gw_ip", "x", "str", 7),
        ("listen", "udp:127.0.0.1:5060", "address", 8),
        ("listen", "tls:[::1]", "address", 8),
    ]
    assert [(it.kind, it.name) for it in config.blocks] == [("event_route", "core:msg-received")]
    assert config.problems == ()
    assert config.is_loaded("tm")
    assert not config.is_loaded("sl")


def test_a_define_is_replaced_where_it_is_used_and_blamed_there(folder: Path) -> None:
    config = config_of(
        folder, '#!define N 4 # many\nchildren=N\n#!define B )\nmodparam("a", "b", B\n'
    )
    assert config.setting("children") is not None
    assert config.setting("children") == config.settings[0]
    assert (config.settings[0].value, config.settings[0].place.line) == (4, 2)
    assert problems(config) == [(4, 20, "C001")]


def test_defines_from_the_command_line_and_the_environment_are_known(folder: Path) -> None:
    config = config_of(
        folder,
        "#!defenvs ROOT=HOME_OF\n#!trydefenv NOTHING\n#!ifdef WITH_A\nlog_name=ROOT\n#!endif\n",
        "WITH_A",
        "B=5",
    )
    assert config.settings[0].value == "/srv"
    assert config.defines["B"].value == "5"
    assert config.defines["B"].place is None
    assert config.defines["ROOT"].text == "/srv"
    assert [(it.name, it.directive, it.place.line) for it in config.tested] == [
        ("WITH_A", "ifdef", 3)
    ]


@pytest.mark.parametrize(
    ("release", "condition", "expected"),
    [
        ("5.6", "#!ifdef KAMAILIO_5", 1),
        ("6.0", "#!ifdef KAMAILIO_5", 2),
        ("6.0", "#!ifdef KAMAILIO_6_0", 1),
        ("6.0", "#!ifexp KAMAILIO_VERSION >= 5007000", 1),
        ("6.0", "#!ifexp KAMAILIO_VERSION >= 6001000", 2),
        ("6.0", '#!ifexp MODE == "a" && !NOT_SET', 1),
        ("6.0", "#!ifexp (2 + 3) * 2 == 10 || UNKNOWN", 1),
        ("6.0", "#!ifexp )", 2),
    ],
)
def test_conditions_hold_as_in_the_release(
    folder: Path, release: str, condition: str, expected: int
) -> None:
    text = f'#!define MODE "a"\n{condition}\nchildren=1\n#!else\nchildren=2\n#!endif\n'
    config = config_of(folder, text, release=release)
    assert [it.value for it in config.settings] == [expected]


def test_defexp_computes_a_value(folder: Path) -> None:
    text = '#!define A 3\n#!defexp B 4 + A\n#!defexps C "x" + A\nchildren=B\nlog_name=C\n'
    config = config_of(folder, text, release="6.0")
    assert [it.value for it in config.settings] == [7, "x3"]


def test_a_module_whose_name_is_an_expression_is_known(folder: Path) -> None:
    text = (
        '#!define URL "postgres://u@h/d"\nloadmodulex "db_$(def(URL){s.rm,\\"}{s.select,0,:}).so"\n'
    )
    config = config_of(folder, text + "#!ifdef MOD_db_postgres\nchildren=2\n#!endif\n")
    assert [it.module for it in config.loads] == ["db_postgres"]
    assert [it.name for it in config.settings] == ["children"]
    assert config.is_complete
    unknown = config_of(folder, 'loadmodulex "db_$var(x).so"\n')
    assert [it.module for it in unknown.loads] == [""]
    assert not unknown.is_complete


def test_substitutions_change_strings(folder: Path) -> None:
    config = config_of(
        folder,
        '#!subst "/(a+)b/<\\1>/g"\n#!substdef "!PORT_X!5099!g"\n#!substdefs "!NAME_X!n!g"\n'
        'log_name="aab ab PORT_X"\nport=PORT_X\nserver_header=NAME_X\n',
    )
    assert [it.value for it in config.settings] == ["<aa> <a> 5099", 5099, "n"]


def test_files_are_found_beside_the_one_that_names_them(folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "a.cfg").write_text('include_file "b.cfg"\nchildren=1\n')
    (folder / "sub" / "b.cfg").write_text("debug=1\nfoo\n")
    config = config_of(folder, 'include_file "sub/a.cfg"\nimport_file "not-there.cfg"\n')
    assert [it.name for it in config.files] == ["kamailio.cfg", "a.cfg", "b.cfg"]
    assert [(it.name, it.place.file.name) for it in config.settings] == [
        ("debug", "b.cfg"),
        ("children", "a.cfg"),
    ]
    assert [(it.place.file.name, it.place.line, it.code) for it in config.problems] == [
        ("b.cfg", 2, "C001")
    ]
    assert config.absent == ("not-there.cfg",)


def test_the_script_the_application_and_the_callbacks_are_known(folder: Path) -> None:
    (folder / "r.py").write_text("")
    config = config_of(
        folder,
        '#!define KEMI_APP "a.b:C"\nloadmodule "app_python3"\n'
        'modparam("app_python3", "load", "r.py")\n'
        'kemi.reply_route_callback="none"\nkemi.event_route_callback="ksr_event"\n',
    )
    assert config.script == folder / "r.py"
    assert config.application == "a.b:C"
    assert config.callbacks == {
        "request_route": "ksr_request_route",
        "reply_route": "",
        "onsend_route": "ksr_onsend_route",
        "event_route": "ksr_event",
        "received_route": "",
        "pre_routing": "",
    }
    bare = config_of(folder, "children=1\n")
    assert bare.script is None
    assert bare.application == ""


def test_sockets_of_later_releases_are_read(folder: Path) -> None:
    text = 'socket = { bind = udp:127.0.0.1:5060; workers=2; name="x" }\nloadmodule("tm", "g")\n'
    config = config_of(folder, text, release="6.0")
    assert [(it.name, it.value, it.kind) for it in config.settings] == [
        ("socket", "udp:127.0.0.1:5060", "socket")
    ]
    assert [it.module for it in config.loads] == ["tm"]
    assert config.problems == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("children 4\n", [(1, 1, "C001")]),
        ("a=1\nmodparam('x', 'y' 4)\nb=2\nmodparam(5)\n", [(2, 19, "C001"), (4, 10, "C001")]),
        ("children=\ndebug=1\n", [(2, 1, "C001")]),
        ("children=;\ndebug=1\n", [(1, 10, "C001")]),
        ('a=1\n  log_name="b\nc=1\n', [(2, 12, "C001")]),
        ("a=1\n/* b /* c */\nd=1\n", [(2, 1, "C001")]),
        ("}\na=1\n", [(1, 1, "C001")]),
        ("route[A] {\n if (1) {\n}\nroute[B] { }\n", [(4, 1, "C001")]),
        ("request_route {\n", [(1, 1, "C001")]),
        ("#!define A A\nchildren=A\n", [(2, 10, "C001")]),
        ("#!define A A A\nchildren=A\n", [(2, 10, "C001")]),
        ("#!ifdef A\n#!else\n#!else\n#!endif\n", [(3, 1, "C004")]),
        ("#!else\n", [(1, 1, "C004")]),
        ("#!ifdef\na=1\n", [(1, 1, "C004")]),
        ("#!ifdfe A\na=1\n", [(1, 1, "C004")]),
        ("#!ifexp A\na=1\n", [(1, 1, "C004")]),
        ("#!ifdef A\n#!endif", [(1, 1, "C004")]),
        ("#!ifndef A\n#!endif", [(1, 1, "C004"), (2, 1, "C004")]),
        ('include_file "x y.cfg"\n', [(1, 1, "C001")]),
        ('#!subst "/a/b"\n', [(1, 9, "C001")]),
        ('alias=a.b\nc.d = "x"\n', [(2, 1, "C001")]),
        ("alias=forward\n", [(1, 7, "C001")]),
        ("event_route { }\n", [(1, 13, "C001")]),
    ],
)
def test_a_fault_is_found_at_its_line_and_column(
    folder: Path, text: str, expected: list[tuple[int, int, str]]
) -> None:
    assert problems(config_of(folder, text)) == expected


@pytest.mark.parametrize(
    "text",
    ["#!KAMAILIO\n", "#!/usr/sbin/kamailio\n", "##!ifdef A\n", "#!MAXCOMPAT\n", "a=1 ?\n", ""],
)
def test_what_kamailio_passes_over_is_no_fault(folder: Path, text: str) -> None:
    assert problems(config_of(folder, text)) == []


def test_a_cfg_that_includes_itself_is_one_finding(folder: Path) -> None:
    config = config_of(folder, '#!define A\ninclude_file "kamailio.cfg"\nchildren=1\n')
    assert problems(config) == [(2, 1, "C002")]
    assert [it.name for it in config.settings] == ["children"]
    (folder / "b.cfg").write_text('include_file "kamailio.cfg"\n')
    through = config_of(folder, 'debug=1\ninclude_file "b.cfg"\n')
    assert [(it.place.file.name, it.code) for it in through.problems] == [("b.cfg", "C002")]


def test_a_cfg_that_includes_itself_once_is_fine(folder: Path) -> None:
    text = '#!ifndef TWICE\n#!define TWICE\ninclude_file "kamailio.cfg"\n#!endif\nalias=a;\n'
    config = config_of(folder, text)
    assert problems(config) == []
    assert len(config.settings) == 2


def test_files_that_include_one_another_too_deep_are_a_finding(folder: Path) -> None:
    for number in range(14):
        (folder / f"f{number}.cfg").write_text(f'include_file "f{number + 1}.cfg"\n')
    config = config_of(folder, 'include_file "f0.cfg"\n')
    assert [(it.place.file.name, it.code) for it in config.problems] == [("f9.cfg", "C002")]


def test_a_missing_file_is_found_where_it_is_named(folder: Path) -> None:
    config = config_of(folder, 'children=1\n  include_file "a.cfg"\ninclude_file "."\n')
    assert problems(config) == [(2, 3, "C003"), (3, 1, "C003")]
    with pytest.raises(OSError, match="not-there"):
        read_config(folder / "not-there.cfg")


def test_binary_garbage_is_read_to_its_end(folder: Path) -> None:
    file = folder / "kamailio.cfg"
    file.write_bytes(bytes(range(256)) * 40)
    assert {it.code for it in read_config(file).problems} <= {"C001", "C004"}
    file.write_bytes(b"\0\xff\xfe children=4\n")
    assert [it.value for it in read_config(file).settings] == [4]


def test_a_longer_cfg_is_read_in_proportion(folder: Path) -> None:
    def read(size: int) -> None:
        lines = ["#!define TIMER 30", '#!define URL "mysql://u@h/d"']
        lines += [
            'modparam("usrloc|tm", "db_url", URL) # of line\nmodparam("tm", "fr_timer", TIMER)'
            "\n#!ifdef WITH_X\nchildren=4\n#!endif"
        ] * size
        config = config_of(folder, "\n".join(lines) + "\n")
        assert len(config.params) == 2 * size
        assert config.params[-1].value == 30

    assert growth(read, 150) < MOST


def test_conditions_may_be_nested_without_end(folder: Path) -> None:
    text = "#!ifdef A\n" * 5000 + "#!endif\n" * 5000 + "children=1\n"
    config = config_of(folder, text)
    assert problems(config) == []
    assert len(config.settings) == 1


PIECES = st.sampled_from(
    [
        "#!define ", "#!ifdef ", "#!ifndef A", "#!else\n", "#!endif\n", "#!subst ", "#!ifexp ",
        "#!substdef ", '"/a/b/g"', "A", "B ", "\n", " ", "=", "==", '"', "'", "\\", "$(", "$x", ")",
        "(", "{", "}", "[", "]", "/*", "*/", "#", "//", ";", ",", ".", ":", "-", "4", "0x", "::1",
        "loadmodule ", "loadmodulex ", "modparam", "listen=", "alias=", "route", "event_route",
        "kemi.", "flags ", "cfgengine ", "include_file ", '"kamailio.cfg"', "socket=", "udp:",
        "request_route", "children", "yes", "\0", "é", "\r\n", "\u2028",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    pieces=st.lists(PIECES | st.text(max_size=5), max_size=30),
    release=st.sampled_from(["5.6", "6.1"]),
)
def test_no_text_makes_the_reader_fail(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str], release: str
) -> None:
    folder = tmp_path_factory.getbasetemp()
    text = "".join(pieces).encode("utf-8", "replace").decode()
    config = config_of(folder, text, "A", release=release)
    count = text.count("\n") + 1
    for problem in config.problems:
        assert 1 <= problem.place.line <= count
        assert problem.place.column >= 1
        assert "\n" not in problem.message


def test_the_shipped_cfg_is_read() -> None:
    config = read_config(REPOSITORY / "kamailio.cfg", ["OWN_FEATURES"], "6.1", {})
    assert config.problems == ()
    assert config.script is not None
    assert config.callbacks["event_route"] == "ksr_event"

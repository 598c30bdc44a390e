"""The rules about kamailio.cfg: a cfg in, findings out."""

from pathlib import Path

import pytest
from growth import MOST, growth
from hypothesis import given, settings
from hypothesis import strategies as st

from kemi_app.cfg.config import read_config
from kemi_app.check import known_core
from kemi_app.check.codes import CODES
from kemi_app.check.config.recommended import check_recommended
from kemi_app.check.config.rules import check_config
from kemi_app.check.finding import Finding
from kemi_app.check.known import RELEASES

REPOSITORY = Path(__file__).resolve().parents[2]

LOCAL = "listen=udp:127.0.0.1:5060;\n"
METHODS = ("ksr_request_route", "ksr_reply_route", "ksr_onsend_route", "ksr_event", "ksr_received")
KEMI = (
    'loadmodule "app_python3"\nmodparam("app_python3", "load", "kamailio.cfg")\n'
    'cfgengine "python"\n'
)


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    return tmp_path


def findings(
    folder: Path, text: str, *defines: str, release: str = "5.6", advice: bool = False
) -> list[Finding]:
    file = folder / "kamailio.cfg"
    file.write_text(LOCAL + text, encoding="utf-8")
    return check_config(read_config(file, defines, release, {}), METHODS, advice)


def said(found: list[Finding]) -> list[tuple[int, str]]:
    """Lines, counted from the text that a test gives, and codes."""
    return [(finding.line - 1, finding.code) for finding in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # C101 to C107: parameters and modules
        ("childs=4\n", [(1, "C101")]),
        ('kemi.reply_callback="x"\n', [(1, "C101")]),
        ("Debug=3\n", [(1, "C101")]),
        ('children="4"\nlog_name=4\nlog_facility="LOG_LOCAL0"\n',
         [(1, "C104"), (2, "C104"), (3, "C104")]),
        ("children=-2\nudp_mtu=70000\nmax_branches=99999999999\n",
         [(1, "C104"), (2, "C104"), (3, "C104")]),
        ("udp_mtu_try_proto=HTTP\nlog_facility=LOG_LOCAL8\n", [(1, "C104"), (2, "C104")]),
        ("workdir=/tmp\nserver_header=Server: x\n", [(1, "C104"), (2, "C104")]),
        ('loadmodule "tmm"\nloadmodule "/opt/own.so"\n', [(1, "C103")]),
        ('loadmodule "tm"\nmodparam("tm", "fr_tmer", 3)\n', [(2, "C102")]),
        ('loadmodule "tm"\nmodparam("tm", "fr_timer", "3")\n', [(2, "C105")]),
        ('loadmodule "tm"\nmodparam("tmm|tm", "fr_timer", 3)\n', [(2, "C103")]),
        ("advertised_port=5060\n", [(1, "C106")]),
        ('statistics="x"\n', [(1, "C106")]),
        ("auto_domains=no\n", [(1, "C107")]),
        ("socket = { bind = udp:127.0.0.1:5070 }\n", [(1, "C107")]),
        ('loadmodule "mi_fifo"\n', [(1, "C107")]),
        # C201 and C202: what is loaded
        ('modparam("tm", "fr_timer", 3)\n', [(1, "C201")]),
        ('modparam("tm", "fr_timer", 3)\nloadmodule "tm"\n', [(1, "C201")]),
        ('loadmodule "tm"\nloadmodule "tm.so"\n', [(2, "C201")]),
        ('#!ifdef WITH_X\nloadmodule "tm"\n#!endif\n# WITH_X\nmodparam("tm", "fr_timer", 3)\n',
         [(5, "C201")]),
        ('loadmodule "acc"\nloadmodule "tm"\n', [(1, "C202")]),
        ('loadmodule "presence_xml"\n', [(1, "C202")] * 3),
        ('loadmodule "auth_db"\n', [(1, "C202"), (1, "C202")]),
        # C301 to C303: KEMI
        (KEMI + 'kemi.reply_route_callback="ksr_reply"\n', [(4, "C301")]),
        (KEMI + 'kemi.received_route_callback="ksr_received"\n', [(4, "C302")]),
        (KEMI + "received_route_mode=1\n", [(4, "C302")]),
        (KEMI + 'onsend_route_reply=yes\nkemi.onsend_route_callback="none"\n', [(4, "C302")]),
        ('cfgengine "python"\n', [(1, "C303")]),
        ('loadmodule "app_python3"\ncfgengine "python"\n', [(1, "C303")]),
        ('loadmodule "app_python3"\nmodparam("app_python3", "load", "no.py")\ncfgengine "python"\n',
         [(2, "C303")]),
        ('loadmodule "app_python3"\nmodparam("app_python3", "load", "kamailio.cfg")\n',
         [(1, "C303")]),
        (KEMI + "request_route { exit; }\n", [(4, "C303")]),
        # C401 to C403: defines and settings
        ("#!define WITH_NAT\n#!ifdef WITH_NATT\nchildren=4\n#!endif\n", [(2, "C401")]),
        ('loadmodule "tm"\n#!ifdef WITH_NATT\nchildren=4\n#!endif\n', [(2, "C401")]),
        ("enable_tls=yes\ndisable_tls=yes\n", [(2, "C402")]),
        ("enable_tls=yes\n", [(1, "C402")]),
        ('loadmodule "tls"\n', [(1, "C402")]),
        ("disable_tcp=yes\nlisten=tcp:127.0.0.1:5060\n", [(2, "C402")]),
        ('loadmodule "sl"\nloadmodule "auth"\nloadmodule "db_mysql"\nloadmodule "auth_db"\n'
         'modparam("auth_db", "calculate_ha1", 1)\n', [(5, "C402")]),
        ("children=4\ndebug=2\nchildren=8\n", [(3, "C403")]),
        ('loadmodule "tm"\nmodparam("tm", "fr_timer", 3)\nmodparam("tm", "fr_timer", 4)\n',
         [(3, "C403")]),
    ],
)  # fmt: skip
def test_a_fault_is_found(folder: Path, text: str, expected: list[tuple[int, str]]) -> None:
    assert said(findings(folder, text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        'children=4\nlog_name="x"\nlog_facility=LOG_LOCAL0\ndebug=-1\ncheck_via=on\n',
        "udp_mtu_try_proto=tcp\ntos=IPTOS_LOWDELAY\nipv6_hex_style=\"a\"\ndns_cache_flags=6\n",
        'workdir="/tmp"\nuser=kamailio\nport=5060\nexit_timeout=0x10\n',
        'pstn.gw_ip = "x"\nchilds.x = 4\n',
        'loadmodule "usrloc"\nmodparam("usrloc|tm", "timer_interval", 4)\n',
        'loadmodule "/opt/own.so"\nmodparam("own", "any", "x")\n',
        'loadmodulex "$var(x).so"\nmodparam("tm", "fr_timer", 3)\n',
        'loadmodule "tm"\nloadmodule "acc"\n',
        'loadmodule "acc"\nloadmodulex "$var(x)"\n',
        KEMI + 'kemi.reply_route_callback="none"\nkemi.event_route_callback="ksr_event"\n',
        KEMI + 'kemi.received_route_callback="ksr_received"\nreceived_route_mode=1\n',
        KEMI + "route[NATIVE] { exit; }\n",
        'loadmodule "app_python3"\nmodparam("app_python3", "load", "/no/such/x.py")\n'
        'cfgengine "python"\n',
        "# WITH_X: more\n#!ifdef WITH_X\nchildren=4\n#!endif\n",
        "#!ifndef SITE_NAME\nchildren=4\n#!endif\n",
        'loadmodule "tm"\n#!ifdef OWN_PORT\nport=OWN_PORT\n#!endif\n',
        'loadmodule "tm"\n#!ifdef KAMAILIO_6_0\nchildren=4\n#!endif\n',
        'loadmodule "tm"\n#!ifdef MOD_sl\ndebug=1\n#!endif\n',
        'loadmodule "tm"\n#!ifdef SQL_NOTE\nALTER TABLE acc;\n#!endif\n',
        'loadmodule "tm"\nimport_file "site.cfg"\n#!ifdef WITH_X\nchildren=4\n#!endif\n',
        'loadmodule "tls"\nenable_tls=yes\nlisten=tls:127.0.0.1:5061\n',
        "children=4\nchildren=4\nalias=a;\nalias=b;\n",
        'loadmodule "tm"\nmodparam("tm", "fr_timer", 3)\nmodparam("tm", "fr_timer", 3)\n',
        'loadmodule "htable"\nmodparam("htable", "htable", "a=>size=4;")\n'
        'modparam("htable", "htable", "b=>size=4;")\n',
    ],
)  # fmt: skip
def test_what_looks_like_a_fault_is_none(folder: Path, text: str) -> None:
    assert findings(folder, text) == []


@pytest.mark.parametrize(
    ("listen", "url", "expected"),
    [
        ("", "mysql://kamailio:kamailiorw@localhost/kamailio", ["C405"]),
        ("listen=udp:0.0.0.0:5060;\n", "mysql://kamailio:kamailiorw@localhost/kamailio", ["C405"]),
        ("listen=udp:[::]:5060;\n", "mysql://root:root@db/kamailio", ["C405"]),
        ("listen=203.0.114.7;\n", "postgres://k:secret@db/kamailio", ["C405"]),
        ("listen=udp:127.0.0.1:5060;\n", "mysql://kamailio:kamailiorw@localhost/kamailio", []),
        ("listen=udp:10.1.2.3:5060;\n", "mysql://kamailio:kamailiorw@localhost/kamailio", []),
        ("listen=udp:0.0.0.0:5060;\n", "mysql://kamailio:uo5Ahqu3@localhost/kamailio", []),
        ("listen=udp:0.0.0.0:5060;\n", "mysql://kamailio@localhost/kamailio", []),
    ],
)
def test_demo_credentials_are_found_where_the_public_reaches_them(
    tmp_path: Path, listen: str, url: str, expected: list[str]
) -> None:
    file = tmp_path / "kamailio.cfg"
    file.write_text(f'{listen}#!define DBURL "{url}"\nloadmodule "tm"\n')
    found = check_config(read_config(file), None, False)
    assert [finding.code for finding in found] == expected


def test_messages_name_the_nearest_name_and_the_remedy(folder: Path) -> None:
    text = 'childrn=4\nloadmodule "usrlock"\nloadmodule "tm"\nmodparam("tm", "fr_timr", 5)\n'
    messages = [finding.message for finding in findings(folder, text)]
    assert [message.split("did you mean ")[1] for message in messages] == [
        "children?",
        "usrloc?",
        "fr_timer?",
    ]
    for finding in findings(folder, "children=WORKERS\n"):
        assert "#!define WORKERS" in finding.message


def test_a_later_release_has_more(folder: Path) -> None:
    text = KEMI + 'kemi.request_route_callback="ksr_request_route"\n'
    assert [it.code for it in findings(folder, text)] == ["C107"]
    assert findings(folder, text, release="6.1") == []
    socket = "socket = { bind = udp:127.0.0.1:5070 }\n"
    assert findings(folder, socket, release="5.7") == []


def test_a_missing_application_method_is_found_at_the_engine(tmp_path: Path) -> None:
    file = tmp_path / "kamailio.cfg"
    file.write_text(LOCAL + KEMI)
    found = check_config(read_config(file), ["ksr_reply_route"], False)
    assert said(found) == [(3, "C301"), (3, "C301")]
    assert ["ksr_onsend_route" in it.message for it in found] == [True, False]
    file.write_text(LOCAL + KEMI + 'kemi.onsend_route_callback="none"\n')
    assert len(check_config(read_config(file), ["ksr_reply_route"], False)) == 1
    assert check_config(read_config(file), None, False) == []


def test_a_missing_file_mutes_what_may_be_in_it(folder: Path) -> None:
    text = 'include_file "no.cfg"\nmodparam("tm", "fr_timer", TIMER)\ncfgengine "python"\n'
    assert said(findings(folder, text)) == [(1, "C003")]


def test_all_entries_of_the_list_of_core_parameters_are_known(folder: Path) -> None:
    listed = known_core.listed_parameters()
    assert [parameter.entry for parameter in listed] == list(range(1, 107))
    assert all(parameter.kinds for parameter in listed)
    # The operating system's, or made from Kamailio's version.
    assert {parameter.name for parameter in listed if parameter.default is None} == {
        "loadpath", "mcast_ttl", "open_files_limit", "server_header", "user_agent_header",
    }  # fmt: skip
    text = "".join(
        f"{name}=4\n"
        for parameter in listed
        if parameter.kinds == ("int",) and not parameter.since and not parameter.instead
        for name in (parameter.name, *parameter.aliases)
        if parameter.high is None or parameter.high >= 4
    )
    assert text.count("\n") > 50
    assert {it.code for it in findings(folder, text)} <= {"C402"}


def test_recommended_parameters_are_advice_only(folder: Path) -> None:
    assert findings(folder, "children=4\n") == []
    advised = {finding.message.split()[0] for finding in findings(folder, "", advice=True)}
    assert {"alias", "check_via", "debug", "user", "workdir"} <= advised
    assert "listen" not in advised
    assert "statistics" not in advised
    set_by_alias = findings(folder, 'uid="x"\nwdir="/"\nmem_log=3\n', advice=True)
    assert not {"user", "workdir", "memlog"} & {it.message.split()[0] for it in set_by_alias}


FEATURES = ("AUTH", "IPAUTH", "USRLOCDB", "ACCDB", "NAT", "RTPENGINE", "RTPRELAY", "TLS", "JSONRPC",
            "MULTIDOMAIN", "PSTN", "VOICEMAIL", "PRESENCE", "ANTIFLOOD", "BANALL", "JUNKDROP",
            "SENDLOG", "DEBUG", "SPEEDDIAL", "ALIASDB", "HTABLE")  # fmt: skip
SETS: dict[str, list[str]] = {
    "the default": [],
    "none": ["OWN_FEATURES"],
    "all": ["OWN_FEATURES", *(f"WITH_{name}" for name in FEATURES)],
    "MySQL": ["WITH_MYSQL"],
    **{name: ["OWN_FEATURES", f"WITH_{name}"] for name in FEATURES},
}


@pytest.mark.parametrize("defines", SETS.values(), ids=SETS)
def test_the_shipped_cfg_has_no_finding(defines: list[str]) -> None:
    methods = [*METHODS, "ksr_pre_routing"]
    for release in RELEASES:
        config = read_config(REPOSITORY / "kamailio.cfg", defines, release, {})
        assert check_config(config, methods, False) == []


def test_advice_says_what_the_default_is(folder: Path) -> None:
    file = folder / "kamailio.cfg"
    file.write_text("")
    messages = [it.message for it in check_recommended(read_config(file))]
    assert any("its default is 262144" in message for message in messages)


def test_a_longer_cfg_is_checked_in_proportion(folder: Path) -> None:
    loads = "".join(f'loadmodule "{name}"\n' for name in ("tm", "sl", "rr", "pv", "usrloc"))

    def check(size: int) -> None:
        lines = "".join(
            f'#!ifdef WITH_{number}\nmodparam("tm", "fr_timer", 5)\n#!endif\n'
            f'modparam("usrloc|tm", "fr_timr", {number})\nx.y{number} = "{number}"\n'
            for number in range(size)
        )
        found = findings(folder, loads + lines)
        assert {finding.code for finding in found} == {"C102", "C401"}

    assert growth(check, 100) < MOST


PIECES = st.sampled_from(
    [
        "#!define ", "#!ifdef ", "#!endif\n", "A", "\n", " ", "=", '"',
        '"tm"', '"usrloc|tm"', '"("',
        '"fr_timer"', "(", ")", ",", ".", "-", "4", "99999999999999999999", "yes", "{", "}", ";",
        "loadmodule ", "loadmodulex ", "modparam(", "listen=", "alias=", "udp:", "request_route",
        "kemi.reply_route_callback=", "cfgengine ", '"python"', "children=", "enable_tls=", "tos=",
        "log_facility=", "statistics=", "flags A:4,", '"app_python3"', '"load"', "socket={",
        "0.0.0.0",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    pieces=st.lists(PIECES | st.text(max_size=4), max_size=25), release=st.sampled_from(RELEASES)
)
def test_no_text_makes_the_rules_fail(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str], release: str
) -> None:
    text = "".join(pieces).encode("utf-8", "replace").decode()
    for finding in findings(tmp_path_factory.getbasetemp(), text, release=release, advice=True):
        assert finding.line >= 1
        assert finding.column >= 1
        assert finding.code in CODES
        assert finding.message
        assert "\n" not in finding.message

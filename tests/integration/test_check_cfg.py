"""The reader and the rules of kamailio.cfg against Kamailio's own: what `kamailio -c` takes."""

import re
import subprocess
from pathlib import Path

import pytest

from kemi_app.cfg.config import read_config
from kemi_app.check.config.rules import check_config
from kemi_app.check.config.server import check_server

REPOSITORY = Path(__file__).resolve().parents[2]

ROUTE = "request_route { exit; }\n"

TAKEN = {
    "a parameter in other words": "children=2\ntcp_children = 3\ndebug=-1\nlog_stderror=yes\n",
    "statements in one line": "children=2; mhomed=no ;; check_via=on\n",
    "a statement over lines": 'server_header =\n  "Server: "\n  "x"\n',
    "comments of all kinds": "# a\n// b\n/* c /* nested */ d */ children=2 # e\n",
    "a define as a number": "#!define N 4\nchildren=N\n",
    "a define as a string": '#!define LOG "x"\nlog_name=LOG\n',
    "a define of a define": "#!define A 3\n#!define B A\nchildren=B\n",
    "a define over lines": '#!define LONG "a \\\nb"\nlog_name=LONG\n',
    "a define whose value is a comment too": "#!define N 4 # workers\nchildren=N\n",
    "trydef and redef": "#!define A 1\n#!trydef A 2\n#!redefine A 3\nchildren=A\n",
    "substdef": '#!substdef "!PORT_X!5099!g"\nlog_name="PORT_X"\n',
    "substdefs": '#!substdefs "!NAME_X!abc!g"\nlog_name=NAME_X\n',
    "subst": '#!subst "/aaa/bbb/g"\nlog_name="aaa"\n',
    "trydefenv": "#!trydefenv NOT_THERE\nchildren=2\n",
    "ifdef and else": "#!ifdef NO\nchildren=x\n#!else\nchildren=2\n#!endif\n",
    "nested conditions": "#!ifndef NO\n#!ifdef NO2\n!\n#!endif\nchildren=2\n#!endif\n",
    "a directive after a statement": "children=2 #!ifdef NO\nfoo=1\n#!endif\n",
    "two exclamation marks": "!!define N 4\nchildren=N\n",
    "carriage returns": "children=2\r\n#!ifdef NO\r\nfoo=1\r\n#!endif\r\n",
    "an address with all": 'listen=udp:127.0.0.1:26002 advertise 192.0.2.1:5060 name "s1"\n',
    "an interface": "listen=tcp:lo:26003\n",
    "IPv6": "listen=udp:[::1]:26004\n",
    "aliases": 'alias=sip.example.org:5060\nalias=udp:a-b.example.org "x.example.org"\n',
    "an alias, then a setting": 'alias=sip.example.org;\na.b = "x"\n',
    "settings of one's own": 'a.b = 1 desc "x"\na.c = "y" descr "z"\n',
    "kemi's callbacks": 'kemi.reply_route_callback="x"\nkemi.received_route_callback=""\n',
    "flags": "flags FLAG_ONE:1, FLAG_TWO:2;\n",
    "bare words and strings": 'workdir="/tmp"\nmcast=lo\n',
    "modules": 'loadmodule "tm.so"\nloadmodule "sl"\nmodparam("tm", "fr_timer", 5)\n',
    "a module's define": 'loadmodule "tm"\n#!ifndef MOD_tm\nfoo=1\n#!endif\n',
    "modparam for two": 'loadmodule "usrloc"\nmodparam("usrloc|tm", "use_domain", -0)\n',
    "a regular expression": 'loadmodule "usrloc"\nmodparam("usr.*", "use_domain", 0)\n',
    "modparamx": '#!define D "x"\nloadmodule "usrloc"\nmodparamx("usrloc", "db_url", "$def(D)")\n',
    "loadmodulex": '#!define D tm\nloadmodulex "$def(D).so"\nmodparam("tm", "fr_timer", 5)\n',
    "ticks": "log_name='a\"b'\n",
    "escapes": 'log_name="a\\"b\\\\c\\x41"\n',
    "native blocks": 'route[A] { if (method == "}") { exit; } /* { */ }\n',
    "a block whose name is a string": 'branch_route["b c"] { drop; }\n',
    "an event route": "event_route[core:msg-received] { drop; }\n",
    "numbers": "children=0x4\ntcp_children=010\nmaxbuffer=101b\n",
    "a word of the scanner's as a value": "udp_mtu_try_proto=TCP\nlog_facility=LOG_LOCAL1\n",
}  # fmt: skip
"""Kamailio takes each of them, and no rule about syntax, names or kinds has anything to say."""

LATER = {
    "a socket": 'socket = { bind = udp:127.0.0.1:26005; name = "s" }\n',
    "loadmodule in brackets": 'loadmodule("tm")\nmodparam("tm", "fr_timer", 5)\n',
    "a condition on the version": "#!ifexp KAMAILIO_VERSION < 5007000\nfoo=1\n#!endif\n",
    "a condition on a name": "#!define A\n#!ifexp A && !B\n#!else\nfoo=1\n#!endif\n",
    "a condition on a number": "#!define A 4\n#!ifexp A * 2 + 1 != 9\nfoo=1\n#!endif\n",
    "a condition on a text": '#!define A "x"\n#!ifexp A == "x"\n#!else\nfoo=1\n#!endif\n',
    "a computed number": "#!define A 3\n#!defexp B 4 + A\nchildren=B\n",
    "a computed text": '#!defexps B "x" + 4\nlog_name=B\n',
}
"""The same, for what came after 5.6."""

REFUSED = {
    "no such parameter": ("childs=4\n", "C101"),
    "a string for a number": ('children="4"\n', "C104"),
    "a number for a string": ("log_name=4\n", "C104"),
    "a word for a number": ("children=four\n", "C104"),
    "a negative number": ("children=-1\n", "C104"),
    "a path without quotes": ("workdir=/tmp\n", "C104"),
    "a define that the scanner takes for its own word": (
        '#!define NAME "x"\nlog_name=NAME\n', "C104"),
    "no such facility": ("log_facility=LOG_LOCAL9\n", "C104"),
    "no value": ("children=\ndebug=2\n", "C001"),
    "no sign": ("children 4\n", "C001"),
    "a string without end": ('log_name="x\n', "C001"),
    "a brace too many": ("route[A] { exit; }\n}\n", "C001"),
    "a brace too few": ("route[A] { if (1) { exit; }\n", "C001"),
    "a define twice": ("#!define A 1\n#!define A 2\n", "C001"),
    "a define with a dash": ("#!define A-B 1\n", "C001"),
    "a setting with the scanner's word": ('a.port = "5060"\n', "C001"),
    "a negative setting": ("a.b = -1\n", "C001"),
    "a setting after an alias": ('alias=sip.example.org\na.b = "x"\n', "C001"),
    "an address without port": ("listen=udp:127.0.0.1:\nchildren=2\n", "C001"),
    "a modparam in a block": (
        'loadmodule "tm"\nroute[A] {\nmodparam("tm", "fr_timer", 5)\n}\n', "C001"),
    "a comma that is missing": ('loadmodule "tm"\nmodparam("tm" "fr_timer", 5)\n', "C001"),
    "a bracket that is missing": ('loadmodule "tm"\nmodparam("tm", "fr_timer", 5\n', "C001"),
    "an undefined word": ('loadmodule "tm"\nmodparam("tm", "fr_timer", TIMER)\n', "C001"),
    "a define that ends a line": (
        '#!define T 5 # seconds\nloadmodule "tm"\nmodparam("tm", "fr_timer", T)\n', "C001"),
    "a file that is missing": ('include_file "not-there.cfg"\n', "C003"),
    "a file without quotes": ("include_file not-there.cfg\n", "C001"),
    "a cfg that includes itself": ('include_file "x.cfg"\n', "C002"),
    "a condition without end": ("#!ifdef NO\n", "C004"),
    "an endif with words": ("#!ifdef NO\n#!endif # NO\n", "C004"),
    "an endif too many": ("#!endif\n", "C004"),
    "no such module": ('loadmodule "tmm.so"\n', "C103"),
    "no such module parameter": ('loadmodule "tm"\nmodparam("tm", "fr_timr", 5)\n', "C102"),
    "a string for a module's number": (
        'loadmodule "tm"\nmodparam("tm", "fr_timer", "5")\n', "C105"),
    "a module parameter too early": (
        'modparam("tm", "fr_timer", 5)\nloadmodule "tm"\n', "C201"),
    "a module that is not loaded": ('modparam("tm", "fr_timer", 5)\n', "C201"),
}  # fmt: skip
"""Kamailio refuses each of them, and this is what the rules say."""

WITHIN = {"C001", "C002", "C003", "C004", "C101", "C102", "C103", "C104", "C105", "C201"}
"""What Kamailio itself refuses; it has nothing against the other codes."""


def version() -> str:
    said = subprocess.run(["kamailio", "-v"], capture_output=True, text=True, check=True)
    found = re.search(r"version: kamailio (\d+\.\d+)", said.stdout)
    assert found
    return found[1]


RELEASE = version()


def is_taken(folder: Path, text: str) -> tuple[bool, set[str]]:
    """Whether Kamailio takes a cfg, and the codes of what the rules say of it."""
    cfg = folder / "x.cfg"
    cfg.write_bytes(("#!KAMAILIO\nlisten=udp:127.0.0.1:26001;\n" + text + ROUTE).encode())
    said = subprocess.run(
        ["kamailio", "-c", "-f", str(cfg), "-Y", str(folder)],
        capture_output=True,
        timeout=20,
        cwd=folder,
        check=False,
    )
    found = check_config(read_config(cfg, (), RELEASE, {}), None, False)
    return said.returncode == 0, {finding.code for finding in found} & WITHIN


@pytest.mark.parametrize("name", TAKEN if RELEASE == "5.6" else TAKEN | LATER)
def test_what_kamailio_takes_is_no_finding(name: str, tmp_path: Path) -> None:
    assert is_taken(tmp_path, (TAKEN | LATER)[name]) == (True, set())


@pytest.mark.parametrize("name", REFUSED)
def test_what_kamailio_refuses_is_a_finding(name: str, tmp_path: Path) -> None:
    text, code = REFUSED[name]
    assert is_taken(tmp_path, text) == (False, {code})


def test_kamailio_says_what_the_rules_do_not_look_for(tmp_path: Path) -> None:
    cfg = tmp_path / "x.cfg"
    cfg.write_text('#!KAMAILIO\nloadmodule "pv.so"\nrequest_route {\n    not_a_function("x");\n}\n')
    config = read_config(cfg, (), RELEASE, {})
    assert check_config(config, None, False) == []
    (found,) = check_server(config, [], [])
    assert (found.file, found.line, found.code) == (cfg, 4, "C005")
    assert "not_a_function" in found.message


def test_kamailio_has_nothing_against_the_shipped_cfg() -> None:
    for defines in ([], ["OWN_FEATURES"], ["WITH_MYSQL"]):
        config = read_config(REPOSITORY / "kamailio.cfg", defines, RELEASE, {})
        assert check_server(config, defines, []) == []


def test_addresses_and_databases_of_another_machine_are_no_finding(tmp_path: Path) -> None:
    cfg = tmp_path / "x.cfg"
    cfg.write_text(
        "#!KAMAILIO\nlisten=udp:192.0.2.1:5060\nlisten=udp:no-such-host.invalid:5060;\n"
        'user="nobody-there"\nloadmodule "db_mysql.so"\nloadmodule "usrloc.so"\n'
        'modparam("usrloc", "db_url", "mysql://a:b@127.0.0.1:1/x")\n'
        'modparam("usrloc", "db_mode", 1)\nrequest_route { exit; }\n'
    )
    assert check_server(read_config(cfg, (), RELEASE, {}), [], []) == []


def test_debians_own_cfg_has_no_finding() -> None:
    config = read_config(Path("/etc/kamailio/kamailio.cfg"), (), RELEASE, {})
    assert check_config(config, None, False) == []

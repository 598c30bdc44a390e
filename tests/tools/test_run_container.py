"""What ``kemi_app run`` has for containers: its log on stdout, another user, memory, names."""

import os
import pwd
from pathlib import Path
from types import SimpleNamespace

import pytest

from kemi_app.tools import log, runoptions, server, user
from kemi_app.tools.listen import parse
from kemi_app.tools.log import FileLog, PassedOn
from kemi_app.tools.problem import Problem
from kemi_app.tools.run import main
from kemi_app.tools.user import become

from .run_checkout import make_checkout
from .test_run import Impatient, listen, the_line


@pytest.fixture
def checkout(tmp_path: Path, sql_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout, with a program in the place of Kamailio that ends at once and says why."""
    folder = tmp_path / "checkout"
    make_checkout(folder)
    monkeypatch.setenv("PATH", str(folder / "bin"))
    monkeypatch.setenv("KAMAILIO_DOES", "die")
    monkeypatch.setattr(server, "StopSignals", Impatient)
    return folder


def started_with(checkout: Path) -> list[str]:
    return (checkout / "calls.txt").read_text().splitlines()


def test_memory_name_and_defines_reach_kamailio(checkout: Path) -> None:
    options = ("--shm-memory", "96", "--pkg-memory", "12", "--domain", "sip.example.org")
    listens = ("--listen", "udp:127.0.0.1:5999/192.0.2.7:5070")
    assert main([*listens, *options, "--define", 'PSTN_GW_IP="192.0.2.9"'], checkout) == 1
    told = started_with(checkout)
    assert told[told.index("-l") + 1] == "udp:127.0.0.1:5999/192.0.2.7:5070"
    assert told[-8:] == [
        "-m", "96", "-M", "12",
        "-A", "SIP_DOMAIN=sip.example.org:5070", "-A", 'PSTN_GW_IP="192.0.2.9"',
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("options", "where"),
    [
        ((), "127.0.0.1"),
        (("--listen", "udp:127.0.0.1:5999/192.0.2.7"), "192.0.2.7"),
        (("--domain", "sip.example.org"), "sip.example.org"),
    ],
)
def test_demo_users_are_where_phones_look_for_the_server(
    checkout: Path, options: tuple[str, ...], where: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*(options if "--listen" in options else (*listen(), *options))], checkout) == 1
    assert f"(sip:alice@{where})" in capsys.readouterr().out


def test_the_log_goes_to_standard_output_and_its_cause_is_still_told(
    checkout: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([*listen(), "--log", "-"], checkout) == 1
    told = capfd.readouterr()
    assert "CRITICAL: <core> [c:1]: f(): no luck" in told.out
    assert told.err == (
        "kemi_app run: Kamailio ended by itself (exit code 3): no luck (log: standard output)\n"
    )
    assert not (checkout / "var" / "log" / "kamailio.log").exists()


def test_a_log_that_nobody_reads_any_more_is_still_taken() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    passed_on = PassedOn(writer)
    with open(passed_on.open(), "wb") as kamailio:
        kamailio.write(b"x" * 300_000 + b"the end")
    assert passed_on.text().endswith("xthe end")
    os.close(writer)


def test_of_a_long_log_the_end_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "MOST", 8)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    passed_on = PassedOn(nowhere)
    with open(passed_on.open(), "wb") as kamailio:
        kamailio.write(b"beginning, then the end")
    assert passed_on.text() == " the end"
    os.close(nowhere)


def test_a_log_file_is_read_from_where_this_run_began(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("of an earlier run\n")
    file = FileLog(tmp_path / "log")
    with open(file.open(), "wb") as kamailio:
        kamailio.write(b"of this one\n")
    assert file.text() == "of this one\n"


class Machine:
    """Users and rights, without being root; what is done to them is noted."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, uid: int = 0) -> None:
        self.done: list[tuple[object, ...]] = []
        self.owner = 0
        found = SimpleNamespace(pw_uid=102, pw_gid=105, pw_dir="/run/kamailio")

        def getpwnam(name: str) -> SimpleNamespace:
            if name != "kamailio":
                raise KeyError(name)
            return found

        monkeypatch.setattr(user, "pwd", SimpleNamespace(getpwnam=getpwnam))
        monkeypatch.setattr(os, "geteuid", lambda: uid)
        monkeypatch.setattr(Path, "stat", self._stat(Path.stat))
        monkeypatch.setattr(
            os, "chown",
            lambda path, u, g, follow_symlinks: self.done.append((Path(path).name, u, g)),
        )  # fmt: skip
        for name in ("initgroups", "setgid", "setuid"):
            monkeypatch.setattr(
                os, name, lambda *words, name=name: self.done.append((name, *words))
            )
        for name in ("HOME", "USER", "LOGNAME"):
            monkeypatch.setenv(name, "")

    def _stat(self, real: object) -> object:
        def stat(path: Path, **how: bool) -> object:
            told = real(path, **how)  # type: ignore[operator] # Path.stat
            return SimpleNamespace(st_uid=self.owner, st_mode=told.st_mode)

        return stat


def test_root_gives_its_folder_to_the_user_alone_and_becomes_him(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(monkeypatch)
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "kamailio.sqlite").touch()
    become("kamailio", tmp_path / "state")
    assert machine.done == [
        ("kamailio.sqlite", 102, 105), ("state", 102, 105),
        ("initgroups", "kamailio", 105), ("setgid", 105), ("setuid", 102),
    ]  # fmt: skip
    assert os.environ["HOME"] == "/run/kamailio"
    assert os.stat(tmp_path / "state").st_mode & 0o777 == 0o700


def test_a_folder_that_has_an_owner_is_left_to_him(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(monkeypatch)
    machine.owner = 102
    become("kamailio", tmp_path / "new" / "state")
    assert (tmp_path / "new" / "state").is_dir()
    assert [words[0] for words in machine.done] == ["initgroups", "setgid", "setuid"]


def test_who_is_the_user_already_stays_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(monkeypatch, uid=102)
    become("kamailio", tmp_path)
    assert machine.done == []


@pytest.mark.parametrize(
    ("name", "uid", "says"),
    [
        ("nosuch", 0, "--user nosuch: there is no such user on this machine"),
        ("kamailio", 1000, "--user kamailio: only root can become another user; run it as root"),
    ],
)
def test_a_user_that_cannot_be_is_one_line(
    tmp_path: Path, name: str, uid: int, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Machine(monkeypatch, uid)
    with pytest.raises(Problem, match=says):
        become(name, tmp_path)


def test_a_folder_that_root_may_not_change_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Machine(monkeypatch)

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "chown", refused)
    with pytest.raises(Problem, match=f"{tmp_path}: Operation not permitted"):
        become("kamailio", tmp_path)


def test_the_user_is_asked_for_before_anything_is_made(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*listen(), "--user", "no such user"], checkout) == 2
    assert the_line(capsys) == (
        "kemi_app run: --user no such user: there is no such user on this machine"
    )
    assert not (checkout / "var").exists()


def test_one_may_name_oneself(checkout: Path) -> None:
    assert main([*listen(), "--user", pwd.getpwuid(os.geteuid()).pw_name], checkout) == 1


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--shm-memory", "much"], "'much' is not a number of megabytes from 4 to 65536"),
        (["--pkg-memory", "1"], "'1' is not a number of megabytes from 4 to 65536"),
        (["--domain", 'a"b'], '--domain a"b: this is no host name or address'),
        (["--define", "=1"], "--define =1: this is not NAME or NAME=VALUE"),
        (["--define", "WITH_TLS"], "features are switched with --with and --without"),
        (["--define", 'DBURL="x"'], "DBURL is what --database sets"),
        (
            ["--define", 'TLS_CONFIG="x"'],
            "TLS_CONFIG is what kamailio-local.cfg (docs/tls.md) sets",
        ),
        (["--log", "file"], "argument --log: invalid choice: 'file'"),
        (["--listen", "udp:127.0.0.1:5060/"], "behind the slash stands what phones are told"),
        (["--listen", "udp:127.0.0.1:5060/h:0"], "a number from 1 to 65535, not 0"),
        (["--listen", "udp:eth77:5060"], "'eth77' is no IP address and no interface with"),
    ],
)
def test_a_wrong_option_is_one_line(
    checkout: Path, options: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(options, checkout) == 2
    assert says in the_line(capsys)
    assert not (checkout / "var").exists()


def test_an_interface_stands_for_its_address() -> None:
    assert str(parse("udp:lo:5060")) == "udp:127.0.0.1:5060"


@pytest.mark.parametrize(
    ("text", "host", "port", "is_loopback"),
    [
        ("udp:192.0.2.1:5060", "192.0.2.1", 5060, False),
        ("udp:192.0.2.1:5060/127.0.0.1:15060", "127.0.0.1", 15060, True),
        ("udp:127.0.0.1:5060/sip.example.org", "sip.example.org", 5060, False),
        ("udp:127.0.0.1:5060/localhost", "localhost", 5060, True),
        ("tcp:[::1]:5060/[2001:db8::1]:5070", "[2001:db8::1]", 5070, False),
    ],
)
def test_what_phones_are_told_may_be_another_place(
    text: str, host: str, port: int, is_loopback: bool
) -> None:
    read = parse(text)
    assert str(read) == text
    assert (read.public_host, read.public_port, read.is_loopback) == (host, port, is_loopback)


def test_the_name_has_its_port_for_loose_routing() -> None:
    options = SimpleNamespace(shm_memory=None, pkg_memory=None, domain="a.example", define=[])
    words = runoptions.words(options, [parse("udp:127.0.0.1:5999")])  # type: ignore[arg-type]
    assert words == ["-A", "SIP_DOMAIN=a.example:5999"]

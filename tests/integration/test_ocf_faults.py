"""What the OCF agent's monitor says of a fault: each row of the table in docs/deploy-ocf.md."""

import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from .ocf import GENERIC, NOT_RUNNING, SUCCESS, Agent, Site, end, kill, stopped
from .server import REPOSITORY
from .waiting import free_port, wait_for

PAGE = REPOSITORY / "docs" / "deploy-ocf.md"
PLAIN = "/usr/bin/sipsak"


def documented(fault: str) -> int:
    """The exit code of monitor that the page tells for a fault."""
    row = re.search(rf"^\| {re.escape(fault)} \| (\d) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    assert row, f"{fault}: not in {PAGE}"
    return int(row[1])


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with Site() as made:
        yield made


@pytest.fixture
def agent(site: Site) -> Iterator[Agent]:
    """An instance that does not run yet; what is left of it in the end is killed."""
    one = Agent(site, "kamailio", "127.0.0.54", free_port(), "udptcp")
    yield one
    kill(one.processes())
    wait_for(lambda: not one.processes(), "the end of Kamailio")
    one.pidfile.unlink(missing_ok=True)


@pytest.fixture(scope="module")
def hanging() -> Iterator[Agent]:
    """A server whose processes hang for a while, and then go on."""
    with Site() as made:
        one = Agent(made, "kamailio", "127.0.0.55", free_port(), "udptcp").starts()
        yield one
        assert one.monitor() == SUCCESS, "it went on"


@contextmanager
def edited(site: Site, line: str, instead: str) -> Iterator[None]:
    """Change a line of the installed routes for a while."""
    file = site.etc / "kemi_app" / "routes" / "reqinit.py"
    text = file.read_text("utf-8")
    assert line in text
    file.write_text(text.replace(line, instead), "utf-8")
    try:
        yield
    finally:
        file.write_text(text, "utf-8")


DEF = "def reqinit(req: Request) -> Verdict:\n"


@contextmanager
def foreign_sip(agent: Agent) -> Iterator[None]:
    """Another program on the UDP port of the agent's address: it answers 200 to what comes."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as link:
        link.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        link.bind((agent.address, agent.port))

        def answer() -> None:
            while True:
                data, sender = link.recvfrom(65535)
                if data == b"end":
                    return
                lines = data.decode().split("\r\n")
                kept = [one for one in lines if re.match(r"(Via|From|To|Call-ID|CSeq):", one)]
                reply = ["SIP/2.0 200 I am another", *kept, "Content-Length: 0", "", ""]
                link.sendto("\r\n".join(reply).encode(), sender)

        thread = threading.Thread(target=answer)
        thread.start()
        try:
            yield
        finally:
            link.sendto(b"end", (agent.address, agent.port))
            thread.join(10)


def test_a_stopped_server(agent: Agent) -> None:
    assert agent.starts().does("stop").code == SUCCESS
    assert agent.monitor() == documented("stopped") == NOT_RUNNING
    with foreign_sip(agent):
        told = agent.sipsak_says("udp").stdout
        assert "200 I am another" in told
        fault = "stopped, and another program answers on its port"
        assert agent.monitor() == documented(fault)


def test_a_killed_main_process(agent: Agent) -> None:
    kill([int(agent.starts().pidfile.read_text())])
    fault = "its main process is killed, the pid file stays"
    assert agent.monitor() == documented(fault) == GENERIC
    assert agent.processes(), "the workers go on"
    assert agent.does("stop").code == SUCCESS
    assert not agent.processes()
    assert not agent.pidfile.exists()


def test_a_killed_server_is_started_again(agent: Agent) -> None:
    kill(agent.starts().processes())
    wait_for(lambda: not agent.processes(), "the end of Kamailio")
    assert agent.pidfile.exists()
    assert agent.monitor() == documented("all its processes are killed, the pid file stays")
    assert agent.does("stop").code == SUCCESS
    assert agent.starts().monitor() == SUCCESS


def test_a_lost_pid_file(agent: Agent) -> None:
    agent.starts().pidfile.unlink()
    assert "200 Kamailio is alive" in agent.sipsak_says("udp").stdout
    assert agent.monitor() == documented("it runs, the pid file is lost")
    assert agent.does("stop").code == SUCCESS
    assert not agent.processes()


def test_one_worker_that_hangs(hanging: Agent) -> None:
    udp = replace(hanging, proto="udptcp")
    one, *_ = udp.workers(f"{udp.address}:{udp.port}")
    with stopped([one]):
        assert udp.monitor() == documented("one UDP worker hangs")


def test_workers_that_all_hang(hanging: Agent) -> None:
    with stopped(hanging.workers()):
        patient = replace(hanging, sipsak=PLAIN).begins("monitor")
        try:
            assert hanging.monitor() == documented("all SIP workers hang")
            with pytest.raises(subprocess.TimeoutExpired):
                patient.communicate(timeout=2)
        finally:
            end(patient)


def test_a_server_that_hangs_as_a_whole(hanging: Agent) -> None:
    with_kamctl = replace(hanging, kamctlrc=str(hanging.site.etc / "kamctlrc"))
    assert with_kamctl.monitor() == SUCCESS
    with stopped(hanging.processes()):
        assert with_kamctl.monitor() == documented("every process hangs, with `kamctlrc`")
        assert hanging.monitor() == documented("every process hangs, without `kamctlrc`")


def test_routing_that_is_refused_at_load(agent: Agent) -> None:
    loud = replace(agent, extra_options="-x fm -X fm -E")
    with edited(agent.site, DEF, "def reqinit(:\n"):
        told = loud.does("start")
        assert told.code == GENERIC
        assert "exit status: 255" in told.output
        assert re.search(r"not started: \S+/reqinit\.py:\d+: SyntaxError", told.output)
        assert not agent.processes()
        assert agent.monitor() == documented("the routing was refused at load")


def test_routing_that_is_refused_by_a_reload(agent: Agent) -> None:
    agent.starts()
    with edited(agent.site, DEF, "def reqinit(:\n"):
        done = subprocess.run(
            [sys.executable, "-m", "kemi_app", "reload", "--run-dir", str(agent.run_dir)],
            cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert done.returncode == 1
        assert "SyntaxError" in done.stdout + done.stderr
        assert agent.monitor() == documented("new routing was refused by a reload")


def test_routes_that_raise(agent: Agent) -> None:
    with edited(agent.site, DEF, f'{DEF}    raise RuntimeError("a fault")\n'):
        start = agent.begins("start")
        try:
            wait_for(lambda: " 500 " in agent.sipsak_says("udp").stdout, "the answer 500", 20)
            assert agent.monitor() == documented("every route raises")
            with pytest.raises(subprocess.TimeoutExpired):
                start.communicate(timeout=4)
        finally:
            told = end(start)
        assert "monitor in start returned 1" in told, "start goes on asking"


def test_a_port_that_is_taken(agent: Agent) -> None:
    with socket.create_server((agent.address, agent.port)):
        assert agent.does("start").code == GENERIC
        assert not agent.processes()
        assert agent.monitor() == documented("another program had the port before")


def test_a_port_that_is_shared(agent: Agent) -> None:
    udp = replace(agent, proto="udp").starts()
    fault = "another program shares the UDP port and answers, with"
    with foreign_sip(udp):
        assert replace(udp, sipsak=PLAIN).monitor() == documented(f"{fault} sipsak itself")
        assert udp.monitor() == documented(f"{fault} `kemi_app-sipsak`")
    assert udp.monitor() == SUCCESS


def test_quotes_in_the_extra_options(agent: Agent) -> None:
    quoting = replace(agent, extra_options="-x fm -X fm -A 'TRIAL=1'")
    start = quoting.begins("start")
    try:
        wait_for(lambda: "200 Kamailio" in agent.sipsak_says("udp").stdout, "an answer", 20)
        with pytest.raises(subprocess.TimeoutExpired):
            start.communicate(timeout=3)
    finally:
        end(start)
    assert quoting.does("stop").code == SUCCESS
    assert "200 Kamailio" in agent.sipsak_says("udp").stdout, "it runs on"
    fault = "`extra_options` has quotes, and the server was told to stop"
    assert quoting.monitor() == documented(fault) == NOT_RUNNING


def test_validate_all_overlooks_the_conffile_and_what_is_missing(agent: Agent) -> None:
    broken = replace(agent, instance="broken")
    broken.conffile.write_text("#!KAMAILIO\nno such parameter\n")
    check = ["kamailio", "-c", "-f", str(broken.conffile)]
    assert subprocess.run(check, capture_output=True, timeout=20, check=False).returncode != 0
    assert broken.does("validate-all").code == SUCCESS
    for name in ("sipsak", "kamctlrc"):
        told = replace(agent, **{name: "/nowhere"}).does("validate-all")  # type: ignore[arg-type] # text
        assert "does not exist" in told.output
        assert told.code == SUCCESS


def test_every_row_of_the_table_is_brought_about() -> None:
    rows = re.findall(r"^\| (.*?) \| \d \| \d \|", PAGE.read_text("utf-8"), re.MULTILINE)
    here = Path(__file__)
    files = (
        here,
        *(here.parent / f"test_{name}.py" for name in ("floating_address", "cluster_nodes")),
    )
    tests = "".join(file.read_text("utf-8") for file in files)
    for row in rows:
        words, _, kind = row.partition(", with ")
        assert words in tests, row
        assert kind.strip("`") in tests, row
    assert len(rows) > 15

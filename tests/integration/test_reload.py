"""Reload: new routes without a restart, broken ones refused, and no call lost over either."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from .phones import Phone
from .raw import exchange, request
from .server import REPOSITORY, KamailioServer
from .traffic import Traffic

RELAY = "routes/relay.py"
MARK = '"Keepalive"'

Break = Callable[[Path], None]


def appends(file: str, text: str) -> Break:
    def change(package: Path) -> None:
        path = package / file
        path.write_text(path.read_text() + text)

    return change


def replaces(file: str, old: str, new: str) -> Break:
    def change(package: Path) -> None:
        path = package / file
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))

    return change


def deletes(file: str) -> Break:
    return lambda package: (package / file).unlink()


BROKEN: dict[str, tuple[Break, str]] = {
    "a syntax error in a route": (appends(RELAY, "x = (\n"), r"relay\.py:\d+: SyntaxError"),
    "a syntax error in proxy.py": (appends("proxy.py", "def\n"), r"proxy\.py:\d+: SyntaxError"),
    "a missing import": (appends(RELAY, "import not_there\n"), r"relay\.py:\d+: ModuleNotFound"),
    "a name that is not there": (
        appends(RELAY, "from kemi_app.verdict import MAYBE\n"),
        r"relay\.py:\d+: ImportError",
    ),
    "an exception at import": (appends(RELAY, "1 / 0\n"), r"relay\.py:\d+: ZeroDivisionError"),
    "an exit at import": (appends(RELAY, "raise SystemExit\n"), r"relay\.py:\d+: SystemExit"),
    "an exception that cannot be printed": (
        appends(
            RELAY,
            "class Mute(Exception):\n    def __str__(self):\n        raise ValueError\n"
            "raise Mute\n",
        ),
        r"relay\.py:\d+: Mute: an exception without a text",
    ),
    "an exception with a very long text": (
        appends(RELAY, "raise ValueError('x' * 100_000)\n"),
        r"relay\.py:\d+: ValueError: x{2000}$",
    ),
    "an exception with text that is no UTF-8": (
        appends(RELAY, "raise ValueError('\\ud800')\n"),
        r"relay\.py:\d+: ValueError: \\ud800$",
    ),
    "a fault while the application is made": (
        appends("proxy.py", "    def __init__(self) -> None:\n        raise ValueError('init')\n"),
        r"proxy\.py:\d+: ValueError: init",
    ),
    "a fault in child_init": (
        appends(
            "proxy.py", "    def child_init(self, rank: int) -> int:\n        return [][rank]\n"
        ),
        r"proxy\.py:\d+: IndexError",
    ),
    "a child_init that says no": (
        appends("proxy.py", "    def child_init(self, rank: int) -> int:\n        return -1\n"),
        r"child_init\(\d+\) returned -1",
    ),
    "a handler name that is wrong": (
        replaces(RELAY, 't_on_reply("manage_reply")', 't_on_reply("manage_replies")'),
        r"relay\.py:\d+: UnknownHandler: t_on_reply\('manage_replies'\)",
    ),
    "a deleted file": (deletes(RELAY), r"ModuleNotFoundError: .*kemi_app\.routes\.relay"),
    "a route that is no function": (
        replaces("proxy.py", "        cancel,\n", "        'cancel',\n"),
        r"request_route has 'cancel'",
    ),
    "an empty list": (
        appends("proxy.py", "    request_route = ()\n"),
        "request_route is empty",
    ),
    "a circular import": (
        replaces(
            RELAY, "import KSR\n", "import KSR\nfrom kemi_app.routes.location import location\n"
        ),
        r"ImportError: .*circular import",
    ),
    "no application": (
        replaces("proxy.py", "class Proxy(App):", "class Prox(App):"),
        "no subclass of kemi_app.app.App",
    ),
}


class Site:
    """A server whose package is a copy that the test may change."""

    def __init__(self, server: KamailioServer, package: Path) -> None:
        self.server = server
        self.package = package

    def restore(self) -> None:
        """Make the copy whole again."""
        shutil.copytree(REPOSITORY / "kemi_app", self.package, dirs_exist_ok=True)

    def tool(self, *words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "kemi_app", *words, "--run-dir", str(self.server.run_dir)]
        return subprocess.run(
            command, cwd=REPOSITORY, capture_output=True, text=True, timeout=30, check=False
        )

    def status(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = json.loads(self.tool("status", "--json").stdout)["processes"]
        return [row for row in rows if row["is_sip_worker"]]

    def digests(self) -> set[str]:
        return {row["digest"] for row in self.status()}


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    package = tmp_path / "site" / "kemi_app"
    ignored = shutil.ignore_patterns("__pycache__", "stubs")
    shutil.copytree(REPOSITORY / "kemi_app", package, ignore=ignored)
    loader = {"KEMI_LOADER": f'"{package / "loader.py"}"'}
    with KamailioServer(defines=loader) as server:
        server.expected = ["reload refused"]
        yield Site(server, package)


def test_a_change_in_any_file_is_picked_up_by_every_worker(site: Site) -> None:
    before = site.digests()
    replaces("routes/options.py", MARK, '"Keepalivf"')(site.package)  # as long as it was
    reload = site.tool("reload")
    assert reload.returncode == 0, reload.stdout + reload.stderr
    assert "reloaded: 4 SIP workers" in reload.stdout
    after = site.digests()
    assert len(after) == 1
    assert after != before
    assert "200 Keepalivf" in str(exchange(site.server, request(site.server)))


@pytest.mark.parametrize("kind", BROKEN)
def test_broken_code_is_refused_and_the_old_goes_on(site: Site, kind: str) -> None:
    change, reason = BROKEN[kind]
    before = site.digests()
    change(site.package)
    reload = site.tool("reload")
    assert reload.returncode == 1
    assert len(re.findall(rf"refused: .*{reason}", reload.stdout, re.MULTILINE)) == 4, reload.stdout
    assert site.digests() == before
    assert all(row["refused"] == 1 for row in site.status())
    assert re.search(reason, site.tool("status").stdout, re.MULTILINE)
    assert "200 Keepalive" in str(exchange(site.server, request(site.server)))
    site.restore()
    assert site.tool("reload").returncode == 0


def test_a_deleted_loader_stops_no_reload(site: Site) -> None:
    (site.package / "loader.py").unlink()
    reload = site.tool("reload")
    assert reload.returncode == 0, reload.stdout


def test_state_that_is_kept_outlives_a_reload(site: Site) -> None:
    appends(
        "routes/options.py",
        "\nfrom kemi_app.keep import keep\n"
        "loads = keep('options.loads', list)\nloads.append(1)\n"
        "KSR.info(f'loaded {len(loads)} times')\n",
    )(site.package)
    for _ in range(3):
        assert site.tool("reload").returncode == 0
    assert "loaded 3 times" in site.server.log


def test_without_a_server_the_tools_say_so_in_a_line(tmp_path: Path) -> None:
    for command in ("reload", "status"):
        done = subprocess.run(
            [sys.executable, "-m", "kemi_app", command, "--run-dir", str(tmp_path)],
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 1
        assert re.fullmatch(
            rf"kemi_app {command}: no Kamailio answers on {tmp_path}/.*\n", done.stderr
        )


def test_reloads_under_traffic_cost_no_call_and_no_memory(site: Site, tmp_path: Path) -> None:
    """KEMI_TEST_RELOADS sets how many (default 30), a third of them of broken code."""
    reloads = int(os.environ.get("KEMI_TEST_RELOADS", "30"))
    server = site.server
    for user in ("alice", "bob"):
        server.add_subscriber(user, "secret")
    alice = Phone(server, tmp_path, "alice", "secret")
    bob = Phone(server, tmp_path, "bob", "secret").registered()
    workers = server.workers()
    kinds = list(BROKEN.values())
    memory: list[int] = []
    with Traffic(alice, bob, rate=20, seconds=60 + 2 * reloads) as traffic:
        for number in range(reloads):
            before = site.digests()
            broken = number % 3 == 2
            if broken:
                kinds[number // 3 % len(kinds)][0](site.package)
            else:
                appends("proxy.py", f"\n# {number}\n")(site.package)
            reload = site.tool("reload")
            assert reload.returncode == (1 if broken else 0), reload.stdout
            assert (site.digests() == before) is broken
            site.restore()
            memory.append(max(resident(pid) for pid in workers))
    figures = f"{traffic.calls} calls, KiB of the largest worker: {memory[:: len(memory) // 10]}"
    print(f"{reloads} reloads, {traffic.failed} calls failed of {figures}")
    assert traffic.failed == 0, traffic.errors()
    assert traffic.calls > 20
    assert server.workers() == workers
    # Flat: the second half adds less than a hundredth a reload of what the code takes up.
    assert memory[-1] - memory[len(memory) // 2] < 256 + 2 * reloads, figures


def resident(pid: int) -> int:
    """Resident memory of a process that it shares with no other, in KiB."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return sum(int(size) for size in re.findall(r"^Private_\w+:\s+(\d+)", text, re.MULTILINE))

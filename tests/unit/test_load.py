"""Start and reload, under the fake: what is refused, and how that is said."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Callable, Iterator
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import pytest
from fake_ksr import FakeKamailio, options
from fake_ksr.errors import ScriptError
from fake_ksr.script import as_in_a_process_of_its_own

ALICE = ("192.0.2.1", 5060)
REPOSITORY = Path(__file__).parents[2]
NOT_AT_RUNTIME = ("__pycache__", "stubs", "tools", "check", "review", "cfg", "script")
"""What the loader never imports."""

Start = Callable[..., FakeKamailio]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a copy of kemi_app, the same for all tests: it is compiled but once."""
    folder = tmp_path_factory.mktemp("site")
    ignored = shutil.ignore_patterns(*NOT_AT_RUNTIME)
    shutil.copytree(REPOSITORY / "kemi_app", folder / "kemi_app", ignore=ignored)
    return folder


@pytest.fixture
def package(site: Path) -> Iterator[Path]:
    """The copy of kemi_app, which a test may change: it is as before at the end."""
    copy = site / "kemi_app"
    before = {path: path.stat().st_mtime_ns for path in copy.rglob("*.py")}
    yield copy
    for path, changed in before.items():
        if path.stat().st_mtime_ns != changed:
            shutil.copy2(REPOSITORY / "kemi_app" / path.relative_to(copy), path)


@pytest.fixture
def start(start_kamailio: Start, package: Path) -> Start:
    def started(**defines: str) -> FakeKamailio:
        return start_kamailio(KEMI_LOADER=f'"{package}/loader.py"', **defines)

    return started


def reloaded(kamailio: FakeKamailio) -> None:
    """Do what app_python3 does in a worker on app_python.reload, when it is next called."""
    kamailio.sandbox.enter()
    with as_in_a_process_of_its_own():
        module = importlib.reload(sys.modules["loader"])
        kamailio.handler = module.mod_init()
    assert kamailio.handler.child_init(1) == 0


def keepalive(kamailio: FakeKamailio) -> str:
    return kamailio.receive(options(uri="sip:example.com"), source=ALICE).reply.reason


def test_changed_code_replaces_the_old(start: Start, package: Path) -> None:
    kamailio = start()
    assert keepalive(kamailio) == "Keepalive"
    change(package / "routes" / "options.py", '"Keepalive"', '"Keepalivf"')
    reloaded(kamailio)
    assert keepalive(kamailio) == "Keepalivf"


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("proxy.py", "class Proxy(App):", "class Proxy(App:", "proxy.py:"),
        ("proxy.py", "class Proxy(App):", "class Proxi(App):", "no subclass of kemi_app.app.App"),
        ("proxy.py", "        cancel,\n", "        'cancel',\n", "has 'cancel', which is no func"),
        ("proxy.py", '"manage_branch": (', '"ksr_event": (', "which kemi_app uses itself"),
        ("proxy.py", '"manage_branch": (', '"manage branch": (', "which cannot name a function"),
        ("proxy.py", '"manage_branch": (', '"manage_reply": (', "two handlers of the name"),
        ("routes/relay.py", '"manage_failure"', '"manage_failur"', "relay.py:50: UnknownHandler"),
        (
            "routes/relay.py",
            "import KSR\n",
            "import KSR\nimport nowhere\n",
            "relay.py:6: ModuleNot",
        ),
        ("flags.py", '_defined("FLT_ACC")', '_defined("FLT_NONE")', "FLT_NONE as 0: a flag is 1"),
        ("app.py", "        return 0\n", "        return -1\n", "child_init(1) returned -1"),
        ("app.py", "        return 0\n", "        raise OSError('db')\n", "OSError: db"),
    ],
)
def test_code_that_cannot_run_is_refused_and_the_old_goes_on(
    start: Start, package: Path, file: str, old: str, new: str, reason: str
) -> None:
    kamailio = start()
    whole = (package / file).read_text()
    change(package / file, old, new)
    reloaded(kamailio)
    (line,) = [text for level, text in kamailio.log if "reload refused" in text]
    assert reason in line
    assert line.count("\n") == 1
    assert keepalive(kamailio) == "Keepalive"
    (package / file).write_text(whole)
    reloaded(kamailio)
    assert len([text for level, text in kamailio.log if "reload refused" in text]) == 1


@pytest.mark.parametrize(
    ("app", "reason"),
    [
        ("kemi_app.proxy", "it must be package.module:Class"),
        (":Proxy", "it must be package.module:Class"),
        ("kemi_app.proxy:App2", "no subclass"),
        ("kemi_app.request:Request", "no subclass"),
        ("nowhere.at:All", "No module named 'nowhere'"),
    ],
)
def test_a_start_that_cannot_be_is_told_in_a_line(start: Start, app: str, reason: str) -> None:
    with pytest.raises(ScriptError, match="not started: .*" + reason):
        start(KEMI_APP=app)


def test_an_empty_application_is_refused(start: Start, site: Path) -> None:
    (site / "emptysite.py").write_text("from kemi_app.app import App\nclass Site(App):\n    pass\n")
    with pytest.raises(ScriptError, match="request_route is empty"):
        start(KEMI_APP="emptysite:Site")


def test_python_chooses_among_modules_that_are_called_alike(start: Start, site: Path) -> None:
    files = {
        "alike/__init__.py": "",
        "alike/app.py": "import KSR\nfrom kemi_app.proxy import Proxy\n"
        "from alike import copied, doubled\nfrom alike.spread import deep\n"
        "KSR.info(f'{copied.A} {doubled.A} {deep.A}')\nclass Site(Proxy):\n    pass\n",
        "alike/copied.py": "A = 'source'\n",
        "alike/copied.py.orig": "A = 'copy'\n",
        "alike/doubled.py": "A = 'module'\n",
        "alike/doubled/__init__.py": "A = 'package'\n",
        "alike/spread/deep.py": "A = 'deep'\n",
    }
    for name, text in files.items():
        (site / name).parent.mkdir(exist_ok=True)
        (site / name).write_text(text)
    kamailio = start(KEMI_APP="alike.app:Site")
    assert ("info", "source package deep") in kamailio.log
    (site / "alike" / "copied.py").write_text("A = 'changed'\n")
    reloaded(kamailio)
    assert ("info", "changed package deep") in kamailio.log
    (site / "alike" / "copied.py").unlink()
    reloaded(kamailio)
    (line,) = [text for level, text in kamailio.log if "reload refused" in text]
    assert "app.py:3: ImportError: cannot import name 'copied' from 'alike'" in line
    (site / "alike" / "copied.py").write_text("A = 'source'\n")
    extension = site / "alike" / f"copied{EXTENSION_SUFFIXES[0]}"
    extension.touch()  # an extension comes before a source, and this one is none
    reloaded(kamailio)
    line = [text for level, text in kamailio.log if "reload refused" in text][-1]
    assert f"ImportError: {extension}: file too short" in line


def test_a_handler_that_is_named_by_a_constant_is_checked_too(start: Start, package: Path) -> None:
    change(
        package / "routes" / "relay.py",
        'KSR.tm.t_on_failure("manage_failure")',
        "KSR.tm.t_on_failure(HANDLER)",
    )
    change(package / "routes" / "relay.py", "import KSR\n", 'import KSR\nHANDLER = "typo"\n')
    with pytest.raises(ScriptError, match=r"t_on_failure\('typo'\): no such name"):
        start()


@pytest.mark.parametrize(
    "code",
    [
        "match 1:\n    case 2:\n        KSR.tm.t_on_reply('typo')",
        "class A:\n    def f(x=lambda: KSR.tm.t_on_reply('typo')):\n        pass",
        "def f():\n    with open('x') as f, KSR.tm.t_on_reply('typo'):\n        pass",
        "def f():\n    return [\n        KSR.tm.t_on_reply(\n            'typo'\n        )\n    ]",
        "def f():\n    (KSR.tm.t_on_reply)('typo')",
        "def f():\n    KSR.tm.t_on_reply(  # why\n        'typo',\n    )",
        "A = 'typo'\ndef f():\n    KSR.tm.t_on_reply ( A )",
        "f = lambda: (KSR.tm.t_on_reply('manage_reply'), 1 if KSR.tm.t_on_reply('typo') else 2)",
    ],
)
def test_a_handler_is_checked_wherever_it_is_named(start: Start, package: Path, code: str) -> None:
    change(package / "routes" / "relay.py", "import KSR\n", f"import KSR\n{code}\n")
    with pytest.raises(ScriptError, match=r"t_on_reply\('typo'\): no such name"):
        start()


def test_a_handler_whose_name_is_made_up_while_running_is_left_alone(
    start: Start, package: Path
) -> None:
    change(
        package / "routes" / "relay.py",
        't_on_failure("manage_failure")',
        't_on_failure("manage_" + "failure")',
    )
    change(
        package / "routes" / "relay.py", "import KSR\n", "import KSR\nUNUSED = KSR.tm.t_on_branch\n"
    )
    assert keepalive(start()) == "Keepalive"


@pytest.mark.parametrize(
    "own",
    [
        "def ok(user):\n    return user == 'nobody'\n",
        "from kemi_app.verdict import ok\nok = lambda user: user == 'nobody'\n",
    ],
)
def test_a_function_of_the_site_that_is_called_ok_stays_its_own(
    start: Start, package: Path, own: str
) -> None:
    options_py = package / "routes" / "options.py"
    change(options_py, "import KSR\n", f"import KSR\n{own}")
    change(options_py, 'if user == "monitor":', 'if ok(user) or user == "monitor":')
    kamailio = start()
    call = kamailio.receive(options(uri="sip:nobody@example.com"), source=ALICE)
    assert call.reply.reason == "Kamailio is alive"


def test_what_is_kept_outlives_a_reload(start: Start, package: Path) -> None:
    change(
        package / "routes" / "options.py",
        "import KSR\n",
        "import KSR\nfrom kemi_app.keep import keep\n"
        "loads = keep('options.loads', list)\nloads.append(1)\n"
        "KSR.info(f'{len(loads)} loads')\n",
    )
    kamailio = start()
    reloaded(kamailio)
    reloaded(kamailio)
    assert ("info", "3 loads") in kamailio.log


def test_without_a_folder_for_it_there_is_no_status_but_a_server(
    start_kamailio: Start, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    kamailio = start_kamailio(RUN_DIR=f'"{tmp_path}/file"')
    assert keepalive(kamailio) == "Keepalive"
    warnings = [text for level, text in kamailio.log if level == "warn"]
    assert any("no status: cannot write" in text for text in warnings)
    assert any("no status for this process" in text for text in warnings)


def test_a_process_forked_from_a_started_one_starts_anew(kamailio: FakeKamailio) -> None:
    handler = kamailio.handler
    assert handler.child_init(1) == 0
    handler._started_in = None
    assert handler.child_init(2) == 0
    assert handler.rank == 2


def test_a_process_that_cannot_start_says_so_in_a_line(
    kamailio: FakeKamailio, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_rank: int) -> int:
        raise OSError("no\ndatabase")

    monkeypatch.setattr(kamailio.handler._app, "child_init", fails)
    kamailio.handler._started_in = None
    assert kamailio.handler.child_init(3) == -1
    (line,) = [text for level, text in kamailio.log if level == "crit"]
    assert line.startswith("kemi_app: not started: ")
    assert line.endswith(": OSError: no database\n")


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))

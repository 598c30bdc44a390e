"""Python routing read without running it: names, applications, what is reachable."""

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from kemi_app.script.application import Application, find_applications
from kemi_app.script.condition import Server
from kemi_app.script.module import Unreadable, read_module
from kemi_app.script.project import Project, read_project
from kemi_app.script.reach import Reach
from kemi_app.script.scope import Scope
from kemi_app.script.uses import uses

Write = Callable[..., Project]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def written(tmp_path: Path) -> Write:
    def write(**files: str) -> Project:
        paths = []
        for name, text in files.items():
            path = tmp_path / f"{name}.py"
            path.write_text(textwrap.dedent(text), "utf-8")
            paths.append(path)
        return read_project(paths[:1], [ROOT])

    return write


def used(project: Project, module: str, function: str) -> list[str]:
    """The functions of KSR that a function uses, by their names there."""
    (found,) = [one for one in project.modules[module].functions if one.qualname == function]
    scope = Scope(project, found.module, found)
    return [use.path for use in uses(scope, Reach(application_of(project), Server()).body(found))]


def application_of(project: Project) -> Application:
    return find_applications(project)[0]


PLAIN = """
    import KSR
    def mod_init():
        return Proxy()
    class Base:
        def ksr_reply_route(self, msg):
            return 1
    class Proxy(Base):
        def child_init(self, rank):
            return 0
        def ksr_request_route(self, msg):
            KSR.tm.t_on_failure("ksr_again")
            self.relay()
            return 1
        def relay(self):
            KSR.tm.t_relay()
        def ksr_again(self, msg):
            self.relay()
            return 1
        def ksr_nobody(self, msg):
            return 1
"""


def test_every_way_to_a_function_of_ksr_gives_its_name(written: Write) -> None:
    project = written(
        script="""
        import importlib
        import KSR as K
        from KSR import tm as transactions
        relay = K.tm.t_relay
        late = importlib.import_module("KSR")
        class Proxy:
            def __init__(self):
                self.sl = K.sl
            def ksr_request_route(self, msg):
                transactions.t_newtran()
                relay()
                self.sl.sl_send_reply(404, "x")
                getattr(K.rr, "loose_route")()
                late.maxfwd.process_maxfwd(10)
                check = K.tm.t_check_trans
                check()
                return 1
        """
    )
    assert used(project, "script", "Proxy.ksr_request_route") == [
        "tm.t_newtran",
        "tm.t_relay",
        "sl.sl_send_reply",
        "rr.loose_route",
        "maxfwd.process_maxfwd",
        "tm.t_check_trans",
        "tm.t_check_trans",
    ]


def test_what_is_called_ksr_in_a_function_is_not_kamailio_s(written: Write) -> None:
    project = written(
        script="""
        import KSR
        class Proxy:
            def ksr_request_route(self, msg, KSR=None):
                KSR.tm.t_relay()
                return 1
        """
    )
    assert used(project, "script", "Proxy.ksr_request_route") == []


def test_a_plain_class_has_its_callbacks_inherited_ones_too(written: Write) -> None:
    application = application_of(written(script=PLAIN))
    assert application.name == "script.Proxy"
    assert list(application.callbacks) == ["ksr_request_route", "ksr_reply_route"]


def test_handlers_are_found_by_the_names_that_routes_give(written: Write) -> None:
    project = written(script=PLAIN)
    application = application_of(project)
    reach = Reach(application, Server())
    assert list(application.handlers) == ["ksr_again"]
    kinds = {one.qualname: sorted(found) for one, found in reach.kinds.items()}
    assert kinds["Proxy.relay"] == ["failure", "request"]
    assert kinds["Proxy.ksr_again"] == ["failure"]
    assert "Proxy.ksr_nobody" not in kinds


def test_the_lists_of_an_app_are_read_with_their_features(written: Write) -> None:
    project = written(
        site="""
        from kemi_app.features import Feature, only
        from kemi_app.proxy import Proxy
        from kemi_app.routes.location import location
        from more import extra, made
        WITH_EXTRA = Feature("WITH_EXTRA")
        class Site(Proxy):
            request_route = (
                *Proxy.request_route[:2],
                only(WITH_EXTRA, extra),
                *(one for one in Proxy.request_route[2:] if one is not location),
                made("x"),
            )
            failure_routes = {**Proxy.failure_routes, "again": (extra,)}
        """,
        more="""
        from kemi_app.verdict import NEXT
        def extra(req):
            return NEXT
        def made(name):
            def route(req):
                return NEXT
            return route
        """,
    )
    (site,) = find_applications(project, "site:Site")
    entries = site.callbacks["ksr_request_route"].entries
    names = [entry.function.qualname for entry in entries]
    assert names[:4] == ["antiflood", "reqinit", "extra", "natdetect"]
    assert entries[2].features == ("WITH_EXTRA",)
    assert names[-1] == "made.<locals>.route"
    assert "location" not in names
    assert set(site.handlers) >= {"manage_failure", "again", "manage_branch"}
    reach = Reach(site, Server(defines={"WITH_NAT"}))
    running = [one.function.qualname for one in reach.running(site.callbacks["ksr_request_route"])]
    assert "extra" not in running
    assert "natdetect" in running


def test_code_behind_a_feature_that_is_off_does_not_run(written: Write) -> None:
    project = written(
        script="""
        import KSR
        NAT = KSR.kx.ifdef("WITH_NAT")
        class Proxy:
            def ksr_request_route(self, msg):
                if NAT and KSR.is_INVITE():
                    self.nat()
                if not NAT:
                    self.plain()
                return 1
            def nat(self): ...
            def plain(self): ...
        """
    )
    application = application_of(project)
    for defines, runs in (({"WITH_NAT"}, "Proxy.nat"), (set(), "Proxy.plain")):
        reached = {one.qualname for one in Reach(application, Server(defines=defines)).kinds}
        assert reached & {"Proxy.nat", "Proxy.plain"} == {runs}


@pytest.mark.parametrize(
    ("source", "line", "reason"),
    [
        (b"def f(:\n  pass\n", 1, "invalid syntax"),
        (b"x = 1\n\ny = = 2\n", 3, "invalid syntax"),
        (b"x = '\x00'\n", 1, "null byte"),
        (b"x = '\xff'\n", 1, "utf-8"),
        (b"x = " + b"(" * 300 + b")" * 300, 1, "too many nested"),
        (b"x = " + b"-" * 30_000 + b"1", 1, ""),
    ],
)
def test_a_file_that_is_no_python_has_a_place_and_a_reason(
    tmp_path: Path, source: bytes, line: int, reason: str
) -> None:
    path = tmp_path / "script.py"
    path.write_bytes(source)
    with pytest.raises(Unreadable) as caught:
        read_module("script", path)
    assert caught.value.line in (line, 1)
    assert reason in caught.value.reason.lower()
    assert not caught.value.is_python


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as caught:
        read_module("script", tmp_path / "none.py")
    assert caught.value.is_python
    assert "No such file" in caught.value.reason


def test_modules_that_import_each_other_are_read_once(written: Write) -> None:
    project = written(script="import other\nimport KSR\n", other="import script\n")
    assert list(project.modules) == ["script", "other"]

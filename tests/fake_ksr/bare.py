"""A server whose routes a test writes itself: for tests of the fake, and of single functions.

with bare(tmp_path) as kamailio:
    kamailio.routes["ksr_request_route"] = lambda KSR: KSR.sl.send_reply(200, "OK")
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from fake_ksr.build import invite
from fake_ksr.calls import Call
from fake_ksr.server import FakeKamailio

MODULES = [
    *("jsonrpcs", "kex", "corex", "tm", "tmx", "sl", "rr", "pv", "maxfwd", "usrloc", "registrar"),
    *("textops", "textopsx", "siputils", "xlog", "sanity", "kemix", "auth", "auth_db"),
    *("permissions", "nathelper", "htable", "pike", "app_python3"),
]
PARAMETERS = """
modparam("usrloc", "preload", "location")
modparam("htable", "htable", "t=>size=8;autoexpire=300;")
modparam("htable", "htable", "d=>size=8;initval=7;")
modparam("rr", "enable_full_lr", 1)
modparam("rr", "append_fromtag", 0)
modparam("nathelper|registrar", "received_avp", "$avp(RECEIVED)")
kemi.onsend_route_callback="none"
"""
SCRIPT = """
import KSR


class Handler:
    def __init__(self):
        self.routes = {}

    def child_init(self, rank):
        return 0

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)

        def callback(msg, *event):
            route = self.routes.get(name)
            if route is None:
                return 1
            result = route(KSR)
            return 1 if result is None else result

        return callback


def mod_init():
    return Handler()
"""

Route = Callable[[Any], object]


class BareKamailio(FakeKamailio):
    """A FakeKamailio with routes by callback name: functions of the KSR module.

    What a route returns is what Kamailio gets, but None counts as 1.
    """

    @property
    def routes(self) -> dict[str, Route]:
        """The routes, by the name of the callback ("ksr_request_route", or a handler's)."""
        found: dict[str, Route] = self.handler.routes  # type: ignore[attr-defined] # its own script
        return found

    def __enter__(self) -> BareKamailio:
        return self

    def ask(
        self,
        route: Route,
        message: Any = None,
        source: tuple[str, int] = ("192.0.2.1", 5060),
        proto: str = "udp",
    ) -> Any:
        """What `route` returns when it runs in the request route of one message (an INVITE).

        `answer` is the same, `call` what came of the message.
        """
        answers: list[object] = []
        self.routes["ksr_request_route"] = lambda ksr: answers.append(route(ksr))
        self.call: Call = self.receive(message or invite(), source, proto=proto)
        self.answer: Any = answers[0]
        return self.answer


def bare(
    folder: Path,
    *lines: str,
    modules: list[str] | None = None,
    listen: tuple[str, ...] = ("udp:203.0.113.1:5060", "tcp:203.0.113.1:5060"),
    **defines: str | int | None,
) -> BareKamailio:
    """A server with the given further lines of configuration; its files go into `folder`."""
    script = folder / "bare_script.py"
    script.write_text(SCRIPT)
    loads = "".join(f'loadmodule "{name}.so"\n' for name in modules or MODULES)
    rest = PARAMETERS if modules is None else ""
    cfg = folder / "bare.cfg"
    cfg.write_text(loads + rest + "\n".join(lines) + '\ncfgengine "python"\n')
    return BareKamailio(cfg, script, defines=defines, listen=listen)

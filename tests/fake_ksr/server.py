"""FakeKamailio: a Kamailio made of Python, for tests."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from fake_ksr import api, callbacks, ladder, processing, trail
from fake_ksr.addresses import AddressTable
from fake_ksr.arguments import to_wire
from fake_ksr.auth_state import AuthState
from fake_ksr.boundary import Boundary
from fake_ksr.build import Outgoing
from fake_ksr.call_log import CallLog
from fake_ksr.calls import Call, Sent
from fake_ksr.clock import Clock
from fake_ksr.config import Value
from fake_ksr.context import Context
from fake_ksr.database import Databases
from fake_ksr.dialog.tracking import Dialogs
from fake_ksr.dispatcher.state import Dispatcher
from fake_ksr.domains import DomainTable
from fake_ksr.errorcodes import E_UNSPEC
from fake_ksr.errors import ConfigError, MessageError, NotSimulated, ScriptError
from fake_ksr.forwarded import Forwarded
from fake_ksr.given import Given
from fake_ksr.htable import HashTables
from fake_ksr.ksr import SUBMODULES
from fake_ksr.ladder import Step
from fake_ksr.message import SipMessage, parse_message
from fake_ksr.network import Endpoint, Network, parse_endpoint
from fake_ksr.parsing import Parsing
from fake_ksr.pike_tree import PikeTree
from fake_ksr.read_config import read_config
from fake_ksr.releases import numbers
from fake_ksr.routed import BranchTarget, RoutedMessage
from fake_ksr.rtpengine.engine import Engine
from fake_ksr.rtpproxy.proxies import Proxies
from fake_ksr.script import Sandbox
from fake_ksr.script_variables import preset
from fake_ksr.scripted import Scripted
from fake_ksr.settings import Settings
from fake_ksr.statistics import Statistics
from fake_ksr.streams import Streams
from fake_ksr.tm.table import Table
from fake_ksr.trail import Trail
from fake_ksr.trusted import TrustedTable
from fake_ksr.uac.state import UacState
from fake_ksr.usrloc import UsrLoc
from fake_ksr.web import Answer
from fake_ksr.websockets import WebSockets
from fake_ksr.worker import Worker

LISTEN = ("udp:203.0.113.1:5060", "tcp:203.0.113.1:5060")
DOMAIN = "example.com"
RECORDS = ("config", "sandbox", "log", "calls", "scripted", "sent", "steps", "trail")
"""What a server that is closed still has."""
CORE_MODULES = frozenset({"core", "kemi"})
Address = tuple[str, int]


class FakeKamailio(Given):
    """A server built from a kamailio.cfg and a script.

    `cfg` is the configuration, `script` the Python file to load (default: what the
    configuration's app_python3 "load" says), `defines` the command line's -A (None for a name
    without a value, strings with their own quotes where the configuration needs a string),
    `listen` the sockets, `alias` the names that are the server's own, `packages` the top-level
    packages that belong to the script beside its own, `release` the Kamailio that it plays (5.6.3),
    `fixed` the names in `defines` that the configuration cannot define anew.

    Raises ConfigError and ScriptError where the real server would not start.
    """

    def __init__(
        self,
        cfg: str | Path,
        script: str | Path | None = None,
        *,
        defines: Mapping[str, Value | None] | None = None,
        listen: Sequence[str] = LISTEN,
        alias: Sequence[str] = (DOMAIN,),
        hosts: Mapping[str, str] | None = None,
        packages: Sequence[str] = (),
        children: int = 1,
        release: str = api.RELEASE,
        fixed: Sequence[str] = (),
    ) -> None:
        self.release = release
        self.config = read_config(Path(cfg), defines, release, fixed)
        self.domain = alias[0] if alias else listen[0].split(":")[1]
        self.network = Network(
            [parse_endpoint(text, "listen") for text in (self.config.listen or listen)],
            [*self.config.aliases, *(parse_endpoint(text, "alias") for text in alias)],
            {name.lower(): address for name, address in (hosts or {}).items()},
        )
        self.clock = Clock()
        self.log: list[tuple[str, str]] = []
        self.calls = CallLog()
        self.sent: list[Sent] = []
        self.steps: list[Step] = []
        self.context = Context()
        self.worker = Worker()
        self.settings = Settings(self.config.settings)
        self.statistics = Statistics(self)
        self.scripted: dict[str, Scripted] = {}
        self.pending_error: BaseException | None = None
        self.not_simulated: NotSimulated | None = None
        self.last_message: RoutedMessage | None = None
        self.stateless_until = 0.0
        self.forwarded = Forwarded()
        self.ser_error = self.prev_ser_error = E_UNSPEC
        self.script_flags = 0
        self.streams = Streams()
        self._numbers = 0
        self.tm = Table(self)
        self.usrloc = UsrLoc(self.clock)
        self.htables = HashTables(self)
        self.route_watchers: list[Callable[[RoutedMessage], None]] = []
        self.dialogs = Dialogs(self)
        self.databases = Databases()
        self.uac = UacState(self)
        self.web: dict[str, Answer] = {}
        self.addresses, self.trusted = AddressTable(self), TrustedTable(self)
        self.domains = DomainTable(self)
        self.dispatcher = Dispatcher(self)
        self.rtpengine = Engine(self)
        self.rtpproxy = Proxies(self)
        self.websockets = WebSockets(self)
        self.variables = preset(self.config, "varset")
        self._timer_variables = preset(self.config, "varset")
        self.null_variables: dict[str, str | int] = {}
        self.shared = preset(self.config, "shvset")
        self.static_branch = BranchTarget("", q=0)
        self.auth = AuthState(self)
        self.pike: PikeTree | None = None
        self.force_rport = self.config.global_number("force_rport", 0) != 0
        self.local_rport = self.config.global_number("add_local_rport", 0) != 0
        self.server_header = self.config.signature("Server")
        self.user_agent_header = self.config.signature("User-Agent")
        self.sandbox, self.handler = self._start(script, frozenset(packages), children)
        processing.core_event(self, "core:worker-one-init")
        self.clock.every(self.config.number("usrloc", "timer_interval", 60), self.usrloc.expire)

    def _start(
        self, script: str | Path | None, packages: frozenset[str], children: int
    ) -> tuple[Sandbox, object]:
        if "app_python3" not in self.config.modules and script is None:
            raise ConfigError(f"{self.config.path}: app_python3 is not loaded")
        path = Path(script or self.config.text("app_python3", "load"))
        if not path.is_file():
            raise ScriptError(f"no such script: {path}")
        boundary = Boundary(self, [part(self) for part in SUBMODULES])
        ksr = boundary.build(CORE_MODULES | frozenset(self.config.modules))
        sandbox = Sandbox(path.resolve(), ksr, packages, Parsing.of(self.release))
        self.trail = Trail(sandbox.owns, self.calls)
        sandbox.add({part.__name__: part for part in boundary.parts()})
        sandbox.enter()
        try:
            handler = callbacks.start(self, sandbox.load(), path, children)
        except BaseException:
            sandbox.close()
            raise
        return sandbox, handler

    @property
    def ksr(self) -> types.ModuleType:
        """The KSR module of this server."""
        return self.sandbox.ksr

    def since(self, version: str) -> bool:
        """Whether the Kamailio that this one plays is of that version (6.0, 6.0.2) or later."""
        return numbers(self.release) >= numbers(version)

    # --- words for tests ---

    def receive(
        self,
        message: str | bytes | Outgoing,
        source: Address = ("192.0.2.1", 5060),
        *,
        proto: str = "udp",
    ) -> Call:
        """A message arrives from a peer; returns what came of it."""
        self.sandbox.enter()
        text = message.text(self, source, proto) if isinstance(message, Outgoing) else message
        wire = text.decode("latin-1") if isinstance(text, bytes) else to_wire(text)
        call = processing.receive(self, wire, Endpoint(proto, source[0], source[1]))
        self._complain()
        return call

    def receive_reply(self, text: str, source: Endpoint) -> None:
        """A reply (Relayed.reply builds them), or any message, arrives from a peer."""
        self.sandbox.enter()
        processing.receive(self, text, source)
        self._complain()

    def advance(self, seconds: float) -> None:
        """Let virtual time pass; timers of tm, usrloc and htable fire."""
        self.sandbox.enter()
        self.settings.update()
        self.steps.append((self.clock.elapsed, "time", "", f"{seconds} s pass"))
        # timers run in a process of their own, with script variables of their own
        mine, self.variables = self.variables, self._timer_variables
        context, self.context = self.context, Context()
        depth = self.trail.begin("time", f"{seconds} s pass")
        try:
            self.clock.advance(seconds)
        finally:
            self.trail.end(depth)
            self._timer_variables, self.variables = self.variables, mine
            self.context = context
        self._complain()

    def script(self, name: str, *answers: object) -> None:
        """Answer calls of a KSR function by hand: in turn, the last answer again and again.

        `name` is as in the documentation ("KSR.sl.send_reply"). A callable answer is called
        with the arguments, an exception is raised.
        """
        if not answers:
            raise ValueError("script() needs at least one answer")
        self.scripted[name] = Scripted(answers)

    @property
    def crossings(self) -> int:
        """How many KSR functions the script has called."""
        return len(self.calls)

    @property
    def flags(self) -> frozenset[int]:
        """The message flags set on the last request (those of its transaction)."""
        bits = 0 if self.last_message is None else self.last_message.flags
        return frozenset(number for number in range(32) if bits >> number & 1)

    def reload(self) -> None:
        """The RPC app_python.reload, and a worker that carries it out.

        The loaded file alone is imported again, then mod_init and child_init are called. Raises
        ScriptError where one of them raises: a real server survives that twice at most.
        """
        self.sandbox.enter()
        self.handler = callbacks.reload(self)

    def ladder(self) -> str:
        """The SIP ladder of everything so far."""
        return ladder.draw(self)

    def path(self) -> str:
        """The path of everything so far through the routes, with every KSR call."""
        return trail.draw(self.trail.events)

    def close(self) -> None:
        """Take KSR and the script's modules out of sys.modules; the script does not run again.

        What was sent, called and logged can still be asked for. All else goes, for it hangs
        together in circles, and nobody has to look for those.
        """
        self.sandbox.close()
        records = {name: vars(self)[name] for name in RECORDS}
        vars(self).clear()
        vars(self).update(records)

    def __enter__(self) -> FakeKamailio:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<FakeKamailio {self.config.path.name}>\n{self.ladder()}"

    # --- for the fake's own parts ---

    @property
    def message(self) -> RoutedMessage:
        """The message being processed; a faked one outside of any (mod_init, timers)."""
        if self.context.msg is None:
            self.context.msg = processing.faked_message(self)
        return self.context.msg

    def action_done(self) -> None:
        """A core action ran: what sl_reply_error tells of is the error before it."""
        self.prev_ser_error, self.ser_error = self.ser_error, E_UNSPEC

    def next_number(self) -> int:
        """A number not given before."""
        self._numbers += 1
        return self._numbers

    def parse(self, text: str) -> SipMessage:
        """Parse what the fake itself printed."""
        sip = parse_message(text, any_status=True)
        if sip is None:
            raise MessageError(f"the fake printed no SIP message:\n{text}")
        return sip

    def _complain(self) -> None:
        """Raise what the script asked for and the fake does not simulate."""
        missing, self.not_simulated = self.not_simulated, None
        if missing is not None:
            raise missing

    def log_line(self, level: str, text: str) -> None:
        """A line for the log."""
        self.log.append((level, text))

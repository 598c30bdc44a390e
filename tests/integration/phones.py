"""A phone made of sipp: it registers, calls and is called."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .server import KamailioServer
from .sipp import Result, Sipp
from .waiting import free_port


@dataclass
class Phone:
    """One account at one place: `user` with `password`, on `port` of loopback.

    `contact` is what it tells the registrar, by default where it really is. `login` is the user
    of its credentials, by default its own. `domain` is that of its address, by default the
    server's.
    """

    server: KamailioServer
    folder: Path
    user: str
    password: str
    transport: str = "udp"
    port: int = field(default_factory=free_port)
    contact: str = ""
    login: str = ""
    domain: str = ""

    def __post_init__(self) -> None:
        self.domain = self.domain or self.server.domain
        if not self.contact:
            self.contact = f"sip:{self.user}@127.0.0.1:{self.port}"
            if self.transport == "tcp":
                self.contact += ";transport=tcp"

    @property
    def uri(self) -> str:
        """Address of record."""
        return f"sip:{self.user}@{self.domain}"

    def at_another_place(self, transport: str = "udp") -> "Phone":
        """A second phone with the same account."""
        return Phone(self.server, self.folder, self.user, self.password, transport)

    def sipp(
        self,
        scenario: str,
        keys: Mapping[str, str] | None = None,
        *,
        port: int | None = None,
        pause: int = 0,
    ) -> Sipp:
        """A run of sipp as this phone; `keys` are words of the scenario, as in class Sipp."""
        return Sipp(
            scenario,
            self.folder,
            self.server,
            port or self.port,
            transport=self.transport,
            keys={"domain": self.domain, "contact": self.contact, **(keys or {})},
            user=self.user,
            login=self.login,
            password=self.password,
            pause=pause,
        )

    def registers(self, expires: int = 600, scenario: str = "register") -> Result:
        """Send REGISTER with this phone's contact; `expires` in seconds, 0 takes it back."""
        header = f"Contact: <{self.contact}>;expires={expires}"
        # A TCP phone listens on its port later, so it registers from another one.
        port = free_port() if self.transport == "tcp" else self.port
        return self.sipp(scenario, {"contact_header": header}, port=port).run()

    def registered(self) -> "Phone":
        """Register, insist that it worked, and return this phone."""
        self.registers().require()
        return self

    def asks_for_bindings(self) -> Result:
        """Send a REGISTER without a Contact, which asks what is registered."""
        return self.sipp("register", {"contact_header": "Subject: what is registered?"}).run()

    def calls(self, callee: str, scenario: str = "call", pause: int = 0) -> Result:
        """Call `callee` (a user, or a whole SIP URI) by this scenario, and wait for its end."""
        uri = callee if callee.startswith("sip:") else f"sip:{callee}@{self.domain}"
        return self.sipp(scenario, {"callee": uri}, pause=pause).run()

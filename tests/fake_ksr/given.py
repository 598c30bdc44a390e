"""What a test gives a server before, or between, the messages: bindings, users, hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from fake_ksr import subscribers
from fake_ksr.arguments import to_wire
from fake_ksr.errors import ConfigError
from fake_ksr.usrloc import Contact, UsrLoc

if TYPE_CHECKING:
    from fake_ksr.addresses import AddressTable
    from fake_ksr.clock import Clock
    from fake_ksr.config import Config, Value
    from fake_ksr.network import Network
    from fake_ksr.server import FakeKamailio
    from fake_ksr.settings import Settings


class Given:
    """The part of FakeKamailio that fills its tables."""

    addresses: AddressTable
    clock: Clock
    config: Config
    domain: str
    network: Network
    settings: Settings
    usrloc: UsrLoc

    def next_number(self) -> int:
        """A number not given before."""
        raise NotImplementedError

    def register(
        self,
        user: str,
        contact: str | None = None,
        *,
        expires: int = 3600,
        q: float | None = None,
        received: str = "",
        path: str = "",
        flags: int = 0,
        methods: frozenset[str] | None = None,
        table: str = "location",
    ) -> Contact:
        """A binding in the location table, as if the user had registered from elsewhere."""
        uri = contact or f"sip:{user}@192.0.2.100:5060"
        binding = Contact(
            uri,
            self.clock.now + expires,
            received=received,
            path=path,
            flags=flags,
            q=-1 if q is None else round(q * 1000),
            call_id=f"given-{self.next_number()}",
            socket=self.network.sockets[0],
        )
        if methods is not None:
            binding.methods = methods
        use_domain = self.config.number("usrloc", "use_domain", 0) != 0
        aor = user if "@" in user or not use_domain else f"{user}@{self.domain}"
        self.usrloc.insert(table, aor, binding)
        return binding

    def set(self, parameter: str, value: Value) -> None:
        """Set a custom parameter of kamailio.cfg, `pstn.gw_ip`, as the RPC cfg.set_now_string does.

        Raises ConfigError where there is none of that name, or it does not take that value.
        """
        group, _, name = parameter.partition(".")
        wire = to_wire(value) if isinstance(value, str) else value
        if not self.settings.set(group, name, wire):
            raise ConfigError(f"no custom parameter {parameter} that can be {value!r}")

    def add_user(self, user: str, password: str, domain: str | None = None) -> None:
        """A row of the subscriber table."""
        subscribers.add(cast("FakeKamailio", self), user, password, domain or self.domain)

    def allow_address(self, address: str, group: int = 1) -> None:
        """A row of the permissions module's address table."""
        self.addresses.allow(address, group)

    def add_host(self, name: str, address: str) -> None:
        """Make a host name resolve."""
        self.network.hosts[name.lower()] = address

    def refuse(self, address: str, port: int) -> None:
        """Make TCP and TLS connections to an address fail."""
        self.network.unreachable.add((address, port))

"""What the uac module keeps: remote registrations, and the request of $uac_req."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.uac.registering import Registering
from fake_ksr.uac.registrations import Registrations
from fake_ksr.uac.requests import OwnRequest

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


class UacState:
    """The state of one server; `hashed` are credentials whose password is taken for an HA1."""

    def __init__(self, server: FakeKamailio) -> None:
        self.registrations = Registrations(server)
        self.registering = Registering(server, self.registrations)
        self.request = OwnRequest()
        self.hashed: set[tuple[str, str]] = set()

"""KSR.pike: too many requests from one address."""

from __future__ import annotations

import ipaddress

from fake_ksr.ksr.base import Submodule
from fake_ksr.pike_tree import BLOCKED, PikeTree


class Pike(Submodule):
    """The functions of the pike module."""

    name = "pike"

    def pike_check_req(self) -> int:
        return self._check(self._msg.source.host)

    def pike_check_ip(self, address: str) -> int:
        try:
            ipaddress.IPv4Address(address)  # of the other version none is taken
        except ValueError:
            self._log("err", f"failed to check IP address: {address}")
            return -1
        return self._check(address)

    def _check(self, address: str) -> int:
        """1 fine, -2 blocked just now, -1 still blocked."""
        server = self._server
        if server.pike is None:
            server.pike = PikeTree(
                self._number("reqs_density_per_unit", 30),
                self._number("sampling_time_unit", 2),
                self._number("remove_latency", 120),
            )
        result = server.pike.hit(ipaddress.ip_address(address).packed, server.clock.elapsed)
        if result == BLOCKED:
            self._log("warn", f"PIKE - BLOCKing ip {address}, node=0x0")
        return result

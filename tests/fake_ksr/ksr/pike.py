"""KSR.pike: too many requests from one address."""

from __future__ import annotations

import ipaddress

from fake_ksr.ksr.base import Submodule


class Pike(Submodule):
    """The functions of the pike module, counted per address and sampling unit."""

    name = "pike"

    def pike_check_req(self) -> int:
        return self._check(self._msg.source.host)

    def pike_check_ip(self, address: str) -> int:
        try:
            ipaddress.ip_address(address)
        except ValueError:
            self._log("err", f"failed to check IP address: {address}")
            return -1
        return self._check(address)

    def _check(self, address: str) -> int:
        """1 fine, -2 blocked just now, -1 still blocked."""
        unit = self._number("sampling_time_unit", 2)
        limit = self._number("reqs_density_per_unit", 30)
        server = self._server
        now = server.clock.elapsed
        slot, previous, current, blocked = server.rates.get(address, (0, 0, 0, False))
        here = int(now // unit)
        if here != slot:
            previous = current if here == slot + 1 else 0
            current = 0
            blocked = blocked and previous >= limit
        current += 1
        hot = current >= limit or previous >= limit or (previous + current) // 2 >= limit
        server.rates[address] = (here, previous, current, hot)
        if not hot:
            return 1
        if not blocked:
            self._log("warn", f"PIKE - BLOCKing ip {address}, node=0x0")
            return -2
        return -1

"""KSR.permissions: trusted addresses."""

from __future__ import annotations

import ipaddress

from fake_ksr.ksr.base import Submodule


class Permissions(Submodule):
    """The address table of the permissions module."""

    name = "permissions"

    def allow_source_address(self, group: int) -> int:
        return self._allowed(group, self._msg.source.host)

    def allow_address(self, group: int, address: str, _port: int) -> int:
        return self._allowed(group, address)

    def allow_source_address_group(self) -> int:
        groups = sorted(
            group for group, net in self._server.addresses if _inside(self._msg.source.host, net)
        )
        return groups[0] if groups else -1

    def _allowed(self, group: int, address: str) -> int:
        return (
            1
            if any(
                number == group and _inside(address, net) for number, net in self._server.addresses
            )
            else -1
        )


def _inside(address: str, net: str) -> bool:
    try:
        return ipaddress.ip_address(address) in ipaddress.ip_network(net, strict=False)
    except ValueError:
        return address == net

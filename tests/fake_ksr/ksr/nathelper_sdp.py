"""KSR.nathelper: the session description of a peer behind address translation."""

from __future__ import annotations

import ipaddress
from functools import lru_cache

from fake_ksr import edits
from fake_ksr.ksr.base import Submodule
from fake_ksr.media.bodies import PLAIN, Body, find_sdp
from fake_ksr.media.descriptions import Session, parse
from fake_ksr.nat import NULL, BadLine, replace_addresses
from fake_ksr.network import ip_address
from fake_ksr.uri import bare_host

PRIVATE = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "192.0.0.0/29")
EXTRA = ("192.0.0.0/24",)
DIRECTION, MEDIA, NO_PROXY, ORIGIN = 1, 2, 4, 8
ACTIVE = "\r\na=direction:active"


@lru_cache(maxsize=4096)
def is_private(host: str, extra: bool) -> bool:
    """Whether it is an IPv4 address out of a private network."""
    address = ip_address(host)
    if address is None or address.version != 4:
        return False
    nets = PRIVATE + (EXTRA if extra else ())
    return any(address in ipaddress.ip_network(net) for net in nets)


class NatSdp(Submodule):
    """What changes or reads the body."""

    name = "nathelper"

    def _private(self, host: str) -> bool:
        return is_private(bare_host(host), self._number("nat_addr_mode", 1) == 1)

    def _body(self) -> Body | None:
        """extract_body: the session description without the ends of its last line."""
        body = find_sdp(self._msg.sip)
        if body is None or body.kind != PLAIN or not body.text.rstrip("\r\n"):
            self._log("err", "cannot extract body from msg!")
            return None
        return Body(body.start, body.text.rstrip("\r\n"), body.kind)

    def fix_nated_sdp(self, flags: int) -> int:
        return self.fix_nated_sdp_ip(flags, "")

    def fix_nated_sdp_ip(self, flags: int, address: str) -> int:
        """1 an address replaced, 2 none, -1 no body, or a line that cannot be read."""
        msg, body = self._msg, self._body()
        if body is None:
            return -1

        def edit(at: int, length: int, text: str) -> None:
            edits.edit(msg, body.start + at, length, text)

        if flags & DIRECTION:
            at = body.text.find("\r\nm=")
            while at >= 0:
                at = body.text.find("\r\nm=", at + 4)
                edit(at if at >= 0 else len(body.text), 0, ACTIVE)
        line = self._text("nortpproxy_str", "a=nortpproxy:yes")
        if flags & NO_PROXY and line:
            edit(len(body.text), 0, f"\r\n{line}")
        kinds = [("c=", MEDIA), ("o=", ORIGIN)]
        new, keep = address or msg.source.host, self._number("append_sdp_oldmediaip", 1) != 0
        count = 0
        try:
            if flags & (MEDIA | ORIGIN):
                count += replace_addresses(
                    body.text, "a=rtcp", new, edit, keep_old=keep, skip_others=True
                )
            for kind, bit in kinds:
                if flags & bit:
                    count += replace_addresses(body.text, kind, new, edit, keep_old=keep)
        except BadLine as error:
            self._log("err", str(error))
            return -1
        return 1 if count else 2

    def _sessions(self) -> list[Session]:
        sip = self._msg.sip
        body = None if sip.first("content-type") is None else find_sdp(sip)
        return (None if body is None else parse(body)) or []

    def _private_sdp(self) -> bool:
        for session in self._sessions():
            for stream in session.streams:
                address = stream.address or session.address
                if address is None or address.version != "4" or address.address.text in NULL:
                    break
                if self._private(address.address.text):
                    return True
        return False

    def _other_address_in_sdp(self) -> bool:
        """Whether a session's common address is not where the message came from."""
        for session in self._sessions():
            if session.address is None:
                break
            try:
                address = ipaddress.ip_address(session.address.address.text)
            except ValueError:
                return False
            if str(address) != self._msg.source.host:
                return True
        return False

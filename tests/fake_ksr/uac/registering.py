"""The timer that registers elsewhere, and what the replies change (uac_reg.c)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.routed import RoutedMessage
from fake_ksr.tm.cells import Reply
from fake_ksr.uac import challenges, sending
from fake_ksr.uac.challenges import Account
from fake_ksr.uac.registrations import Flag, Registration, Registrations
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

METHOD = "REGISTER"
TOO_BRIEF = 423


class Registering:
    """Sends the REGISTER requests of one server when they are due."""

    def __init__(self, server: FakeKamailio, registrations: Registrations) -> None:
        self._server = server
        self._registrations = registrations
        self._interval = self._number("reg_timer_interval", 90)
        self._retry = self._number("reg_retry_interval", 0)
        if registrations.configured and self._number("reg_active", 1):
            server.clock.after(0, self._tick)
            server.clock.every(self._interval, self._tick)

    def _number(self, name: str, default: int) -> int:
        return self._server.config.number("uac", name, default)

    @property
    def _now(self) -> int:
        return int(self._server.clock.now)

    def _tick(self) -> None:
        for one in self._registrations.all():
            if self._is_due(one):
                self._send(one)

    def _is_due(self, one: Registration) -> bool:
        if one.expires == 0:
            return False
        if one.flags & Flag.ONGOING:
            if one.ends > self._now - self._retry:
                return False
            one.flags &= ~(Flag.ONLINE | Flag.AUTH_SENT)
        if one.flags & Flag.DISABLED:
            return False
        if not one.flags & Flag.INIT:
            if self._now < int(one.made) + one.reg_delay:
                return False
            one.flags |= Flag.INIT
        return one.ends <= self._now + self._interval + 3

    def _send(self, one: Registration) -> None:
        one.ends = self._now
        one.flags |= Flag.ONGOING
        self._server.statistics.add("regactive", -1)
        user = f"sip:{one.r_username}@{one.r_domain}"
        headers = f"To: <{user}>\r\nFrom: <{user}>\r\n{_contact(one)}"
        sent = self._request(one, headers)
        one.flags &= ~Flag.ONLINE
        if not sent:
            self._failed(one)
            one.flags &= ~Flag.ONGOING

    def _request(self, one: Registration, headers: str) -> bool:
        return sending.send(
            self._server,
            METHOD,
            f"sip:{one.r_domain}",
            one.auth_proxy,
            one.socket,
            headers,
            "",
            lambda reply, status: self._done(one.l_uuid, reply, status),
        )

    def _done(self, uuid: str, reply: Reply, status: int) -> None:
        one = self._registrations.by_uuid(uuid)
        if one is None:
            return
        if status in challenges.HEADERS and self._answered(one, reply, status):
            return
        if status == 200 and isinstance(reply, RoutedMessage):
            self._accepted(one, reply)
        elif status == TOO_BRIEF and isinstance(reply, RoutedMessage):
            least = reply.sip.get("min-expires")
            one.expires = int(least) if least.isdecimal() else one.expires * 2
        else:
            self._server.log_line("err", f"got sip response {status} while registering [{uuid}]")
            self._failed(one)
        one.flags &= ~(Flag.ONGOING | Flag.AUTH_SENT)
        self._server.statistics.add("regactive", 1)

    def _answered(self, one: Registration, reply: Reply, status: int) -> bool:
        """Whether a challenge could be answered."""
        if one.flags & Flag.AUTH_SENT or not isinstance(reply, RoutedMessage):
            self._server.log_line("err", f"authentication failed for <{one.l_uuid}>")
            return False
        password = one.auth_ha1 or one.auth_password
        account = Account(one.auth_username, one.realm, password, hashed=bool(one.auth_ha1))
        uri = f"sip:{one.r_domain}"
        headers = sending.answer(reply, status, account, METHOD, uri, _contact(one))
        if headers is None or not self._request(one, headers):
            return False
        one.flags |= Flag.AUTH_SENT
        return True

    def _accepted(self, one: Registration, reply: RoutedMessage) -> None:
        if not reply.sip.contact_headers or reply.sip.contact_headers[0].broken:
            self._failed(one)
            return
        for contact in reply.sip.contacts:
            uri = parse_uri(contact.uri)
            if uri is None:
                self._failed(one)
                return
            if uri.user == one.l_uuid:
                expires = contact.params.get("expires") or reply.sip.get("expires")
                one.ends += int(expires) if expires.isdecimal() else 0
                one.flags |= Flag.ONLINE
                return

    def _failed(self, one: Registration) -> None:
        """Try again later, or never."""
        if self._retry:
            one.ends = self._now + self._retry
        else:
            one.flags |= Flag.DISABLED
            self._server.statistics.add("regdisabled", 1)


def _contact(one: Registration) -> str:
    return f"Contact: <sip:{one.l_uuid}@{one.contact_addr}>\r\nExpires: {one.expires}\r\n"

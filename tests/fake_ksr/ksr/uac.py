"""KSR.uac: the server as a user agent, and From and To that it replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.rr import Rr
from fake_ksr.pvars import specs
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm.replies import current_transaction
from fake_ksr.uac import challenges, sending
from fake_ksr.uac.challenges import Account
from fake_ksr.uac.registrations import Registration
from fake_ksr.uac.replacing import FROM, TO, Replacer
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


class UacFunctions(Submodule):
    """The functions of the uac module."""

    name = "uac"

    def __init__(self, server: FakeKamailio) -> None:
        super().__init__(server)
        self._replacer = Replacer(server, Rr(server))

    # --- From and To ---

    def uac_replace_from(self, display: str, uri: str) -> int:
        return 1 if self._replacer.replace(FROM, display, uri) else -1

    def uac_replace_from_uri(self, uri: str) -> int:
        return 1 if self._replacer.replace(FROM, None, uri) else -1

    def uac_replace_to(self, display: str, uri: str) -> int:
        return 1 if self._replacer.replace(TO, display, uri) else -1

    def uac_replace_to_uri(self, uri: str) -> int:
        return 1 if self._replacer.replace(TO, None, uri) else -1

    def uac_restore_from(self) -> int:
        return self._restore(FROM)

    def uac_restore_to(self) -> int:
        return self._restore(TO)

    def _restore(self, which: str) -> int:
        if not self._msg.sip.is_request:
            self._log("err", "called for something not request")
            return -1
        if self._replacer.mode == "none":
            raise NotSimulated(
                f"KSR.uac.uac_restore_{which} with restore_mode none (Kamailio crashes)",
                f'kamailio.script("KSR.uac.uac_restore_{which}", -1)',
            )
        return 1 if self._replacer.restore(which) else -1

    # --- answering challenges ---

    def uac_auth(self) -> int:
        return self.uac_auth_mode(0)

    def uac_auth_mode(self, mode: int) -> int:
        """Answer the 401 or 407 of the branch whose reply was picked."""
        cell = current_transaction(self._server)
        if cell is None or not 0 <= cell.picked_branch < len(cell.branches):
            self._log("crit", "no current transaction found, or no picked branch")
            return -1
        branch = cell.branches[cell.picked_branch]
        status, reply = branch.last_received, branch.reply
        if status not in challenges.HEADERS or not isinstance(reply, RoutedMessage):
            self._log("err", "reply is not an auth request")
            return -1
        headers = reply.sip.all(challenges.HEADERS[status])
        parsed = [challenges.parse(header.body) for header in headers]
        if self._server.since("6.1.3"):
            parsed = [one for one in parsed if one is not None]
        challenge = parsed[0] if parsed else None
        account = None if challenge is None else self._account(challenge.realm, bool(mode & 1))
        if challenge is None or account is None:
            self._log("err", "failed to parse auth hdr body, or no credential for realm")
            return -1
        msg = self._msg
        header = challenges.answer(challenge, account, status, msg.sip.method, branch.uri)
        msg.new_uri = branch.uri
        self._context.uri_new = True
        msg.lumps.insert(msg.sip.unparsed, header)
        return 1

    def _account(self, realm: str, hashed: bool) -> Account | None:
        """The credentials for a realm; once an HA1 they are one for good, as in the module."""
        found = self._account_of_avps(realm)
        key = ("avps", "") if found is not None else ("credential", realm)
        if found is None:
            for text in reversed(self._server.config.params.get(("uac", "credential"), [])):
                user, _, rest = str(text).partition(":")
                of_realm, _, password = rest.partition(":")
                if of_realm.strip() == realm:
                    found = user.strip(), realm, password.strip()
                    break
        if found is None:
            return None
        if hashed:
            self._server.uac.hashed.add(key)
        return Account(*found, hashed=key in self._server.uac.hashed)

    def _account_of_avps(self, realm: str) -> tuple[str, str, str] | None:
        names = [self._text(f"auth_{part}_avp") for part in ("realm", "username", "password")]
        if not all(names):
            return None
        values = [Evaluator(self._server).get(name) for name in names]
        of_realm, user, password = ("" if value is None else str(value) for value in values)
        if (of_realm and of_realm != realm) or not user or not password:
            return None
        return user, of_realm or realm, password

    # --- requests of the server's own ---

    def uac_req_send(self) -> int:
        return 1 if sending.send_request(self._server) else -1

    # --- remote registrations ---

    def uac_reg_lookup(self, uuid: str, destination: str) -> int:
        one = self._server.uac.registrations.by_uuid(uuid)
        if not specs.exists(self._server, destination) or one is None:
            return -1
        return self._write(destination, f"sip:{one.l_username}@{one.l_domain}")

    def uac_reg_lookup_uri(self, uri: str, destination: str) -> int:
        if not specs.exists(self._server, destination):
            self._log("err", f"cannot get pv spec for [{destination}]")
            return -1
        if not specs.writable(self._server, destination):
            self._log("err", "dst is not w/")
            return -1
        if parse_uri(uri) is None:
            self._log("err", "failed to parse uri")
            return -2
        one = self._by_uri(uri)
        return -1 if one is None else self._write(destination, one.l_uuid)

    def _write(self, destination: str, value: str) -> int:
        if not specs.writable(self._server, destination):
            self._log("err", "dst is not w/")
            return -1
        return 1 if Evaluator(self._server).set(destination, value) else -1

    def _by_uri(self, uri: str) -> Registration | None:
        parsed = parse_uri(uri)
        if parsed is None:
            return None
        domain = parsed.host if self._number("reg_use_domain", 0) else None
        return self._server.uac.registrations.by_user(parsed.user, domain)

    def uac_reg_status(self, uuid: str) -> int:
        registrations = self._server.uac.registrations
        one = registrations.by_uuid(uuid)
        return -1 if one is None else registrations.status(one)

    def uac_reg_request_to(self, user: str, mode: int) -> int:
        registrations = self._server.uac.registrations
        if mode > 1:
            self._log("err", "invalid mode")
            return -1
        one = registrations.by_uuid(user)
        if mode & 1:
            one = registrations.by_user(user, None)
            if self._number("reg_use_domain", 0):
                if parse_uri(user) is None:
                    self._log("err", "failed to parse uri")
                    return -2
                one = self._by_uri(user)
        if one is None:
            return -1
        self._msg.new_uri = f"sip:{one.r_username}@{one.r_domain}"
        self._context.uri_new = True
        self._msg.dst_uri = one.auth_proxy
        values = {"realm": one.realm, "username": one.auth_username, "password": one.auth_password}
        for part, value in values.items():
            name = self._text(f"auth_{part}_avp")
            if name and not Evaluator(self._server).set(name, value):
                return -1
        return 1

    def uac_reg_enable(self, attribute: str, value: str) -> int:
        self._server.statistics.add("regdisabled", -1)
        return self._switch(attribute, value, on=True)

    def uac_reg_disable(self, attribute: str, value: str) -> int:
        self._server.statistics.add("regdisabled", 1)
        return self._switch(attribute, value, on=False)

    def _switch(self, attribute: str, value: str, on: bool) -> int:
        registrations = self._server.uac.registrations
        if not registrations.configured or not attribute or not value:
            self._log("err", "uac remote registrations not enabled, or bad parameter values")
            return -1
        try:
            one = registrations.by_attribute(attribute, value)
        except KeyError:
            self._log("err", f"unsupported filter attribute {attribute}")
            return -3
        if one is None:
            return -2
        registrations.switch(one, on)
        return 1

    def uac_reg_refresh(self, uuid: str) -> int:
        registrations = self._server.uac.registrations
        if not uuid or not registrations.configured or not registrations.refresh(uuid):
            self._log("warn", f"record not found: {uuid}")
            return -1
        return 1

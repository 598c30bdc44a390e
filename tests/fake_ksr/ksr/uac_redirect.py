"""KSR.uac_redirect: the contacts of 3xx replies as further branches (RFC 3261 section 8.1.3.4)."""

from __future__ import annotations

from fake_ksr import branches, regex
from fake_ksr.address import NameAddr
from fake_ksr.ksr.base import Submodule
from fake_ksr.qvalue import parse_q
from fake_ksr.routed import BranchTarget, RoutedMessage
from fake_ksr.tm import replies
from fake_ksr.tm.cells import Reply

MOST_CONTACTS = 16
"""How many contacts one reply gives."""


class UacRedirect(Submodule):
    """The functions of the uac_redirect module."""

    name = "uac_redirect"

    def get_redirects_all(self) -> int:
        return self._redirect(0, 0, "")

    def get_redirects(self, total: int, each: int) -> int:
        return self._redirect(total, each, "")

    def get_redirects_acc(self, total: int, each: int, reason: str) -> int:
        return self._redirect(total, each, reason)

    def _redirect(self, total: int, each: int, reason: str) -> int:
        """The replies to the last set of branches, in order; 1 where they gave a contact."""
        cell = replies.current_transaction(self._server)
        if cell is None:
            self._log("crit", "no current transaction found")
            return -1
        firsts = [branch.index for branch in cell.branches if branch.first_of_step]
        if not firsts:
            self._log("crit", "no current first branch found")
            return -1
        uri, added = self._msg.new_uri, 0
        for branch in cell.branches[firsts[-1] :]:
            if not 300 <= branch.last_received < 400:
                continue
            left = total - added if total else None
            most = left if not each else each if left is None else min(left, each)
            if most != 0:
                added += self._take(branch.reply, most, reason)
        self._msg.new_uri = uri
        return 1 if added else -1

    def _take(self, reply: Reply, most: int | None, reason: str) -> int:
        if not isinstance(reply, RoutedMessage):
            return 0
        if any(header.broken for header in reply.sip.contact_headers):
            self._log("err", "failed to parse Contact body")
            return 0
        found = self._sorted(reply)
        added = 0
        for q, contact in found if most is None or most < 0 else found[-most:]:
            target = BranchTarget(contact.uri, q=q, flags=self._flags(contact))
            target.ruid = f"redirect-fake-{self._server.next_number():x}"
            target.instance = target.user_agent = target.ruid
            if branches.push_branch(self._server, target):
                added += 1
                if reason:
                    self._account(contact.uri, reason)
        return added

    def _sorted(self, reply: RoutedMessage) -> list[tuple[int, NameAddr]]:
        """The contacts that pass the filters, the lowest q first."""
        found: list[tuple[int, NameAddr]] = []
        for contact in reply.sip.contacts:
            if not self._accepted(contact.uri):
                continue
            text = contact.params.get("q", "")
            q = parse_q(text) if text else self._number("q_value", -1)
            if q is None:
                self._log("err", "invalid q param")
                continue
            at = next((i for i, known in enumerate(found) if known[0] > q), len(found))
            if at < MOST_CONTACTS:
                found.insert(at, (q, contact))
                del found[MOST_CONTACTS:]
        return found

    def _accepted(self, uri: str) -> bool:
        config = self._server.config
        accept, deny = (config.text(self.name, f"{kind}_filter") for kind in ("accept", "deny"))
        if accept and regex.found(accept, uri):
            return True
        default = config.text(self.name, "default_filter", "accept").lower() != "deny"
        return default and not (deny and regex.found(deny, uri))

    def _flags(self, contact: NameAddr) -> int:
        """Those of modparam bflags, or what the contact says, as modparam flags_hdr_mode wants."""
        mode, own = self._number("flags_hdr_mode", 0), self._number("bflags", 0)
        said = contact.params.get("flags", "")
        if not mode or not (said.isascii() and said.isdigit()):
            return own
        return int(said) | own if mode == 2 else int(said)

    def _account(self, uri: str, reason: str) -> None:
        """A record for the contact, by the function of acc that modparam acc_function names."""
        config, msg = self._server.config, self._msg
        function = config.text(self.name, "acc_function", "acc_log_request")
        acc = getattr(self._server.ksr, "acc", None)
        if acc is None or not function:
            return
        msg.new_uri = uri
        if function == "acc_log_request":
            acc.acc_log_request(reason)
        elif function in ("acc_request", "acc_db_request"):
            getattr(acc, function)(reason, config.text(self.name, "acc_db_table", "acc"))

"""KSR.rtpproxy: media through RTPproxy; what it is asked is in server.rtpproxy.commands."""

from __future__ import annotations

from fake_ksr.context import BRANCH_FAILURE_ROUTE, FAILURE_ROUTE
from fake_ksr.ksr.base import Submodule
from fake_ksr.media import descriptions
from fake_ksr.media.bodies import find_sdp
from fake_ksr.rtpproxy.flags import BadFlag, for_end
from fake_ksr.rtpproxy.proxies import ANNOUNCING, Proxies
from fake_ksr.rtpproxy.sessions import Exchange, branch_of
from fake_ksr.tm import replies

MANAGED = ("INVITE", "ACK", "CANCEL", "BYE", "UPDATE", "PRACK")
FIRST_NEGATIVE = 300


class RtpProxy(Submodule):
    """The functions of the rtpproxy module."""

    name = "rtpproxy"

    @property
    def _proxies(self) -> Proxies:
        return self._server.rtpproxy

    def set_rtpproxy_set(self, number: int) -> int:
        return 1 if self._proxies.choose(number) else -1

    # --- offer and answer ---

    def rtpproxy_offer0(self) -> int:
        return self.rtpproxy_offer("")

    def rtpproxy_offer(self, flags: str) -> int:
        return self._exchange(flags, "", offer=True)

    def rtpproxy_offer_ip(self, flags: str, address: str) -> int:
        return self._exchange(flags, address, offer=True, forced=True)

    def rtpproxy_answer0(self) -> int:
        return self.rtpproxy_answer("")

    def rtpproxy_answer(self, flags: str) -> int:
        if self._msg.sip.is_request and self._msg.sip.method != "ACK":
            return -1
        return self._exchange(flags, "", offer=False)

    def rtpproxy_answer_ip(self, flags: str, address: str) -> int:
        return self._exchange(flags, address, offer=False, forced=True)

    def _exchange(self, flags: str, address: str, *, offer: bool, forced: bool = False) -> int:
        own = address if forced else self._msg.socket.host
        return Exchange(self._server, offer, own, forced).run(flags)

    # --- the end of it ---

    def rtpproxy_destroy0(self) -> int:
        return self.rtpproxy_destroy("")

    def rtpproxy_destroy(self, flags: str) -> int:
        try:
            read = for_end(flags, self._msg.sip.is_request)
        except BadFlag as error:
            self._log("err", str(error))
            return -1
        tags = self._tags(needs_to=read.with_to_tag)
        branch = branch_of(self._server, read, self._proxies)
        if tags is None or branch is None:
            return -1
        self._proxies.start_message()
        to_tag = f" {tags[2]}" if tags[2] and read.with_to_tag else ""
        return self._tell(f"D {tags[0]}{branch} {tags[1]}{to_tag}")

    # --- all of it ---

    def rtpproxy_manage0(self) -> int:
        return self.rtpproxy_manage("")

    def rtpproxy_manage(self, flags: str) -> int:
        return self.rtpproxy_manage_ip(flags, "")

    def rtpproxy_manage_ip(self, flags: str, address: str) -> int:
        msg, context = self._msg, self._context
        if context.route_type == BRANCH_FAILURE_ROUTE:
            return 1
        method = msg.sip.cseq[1]
        if method not in MANAGED:
            return -1
        if method in ("BYE", "CANCEL"):
            return self.rtpproxy_destroy(flags)
        has_sdp = msg.sdp_body or self._has_sdp()
        if not msg.sip.is_request and msg.sip.status >= FIRST_NEGATIVE:
            return self.rtpproxy_destroy(flags)
        if not has_sdp:
            return -1
        cell = replies.current_transaction(self._server)
        if msg.sip.is_request:
            offer = method != "ACK"
            if method == "INVITE":
                msg.sdp_body = True
                if cell is not None:
                    cell.request.sdp_body = True
                if context.route_type == FAILURE_ROUTE:
                    return self.rtpproxy_destroy(flags)
        else:
            late = cell is not None and not cell.request.sdp_body
            offer = late and method not in ("PRACK", "UPDATE")
        return self._exchange(flags, address, offer=offer, forced=bool(address))

    def _has_sdp(self) -> bool:
        body = find_sdp(self._msg.sip)
        return body is not None and descriptions.parse(body) is not None

    # --- recording and announcements ---

    def start_recording(self) -> int:
        tags = self._tags()
        if tags is None:
            return -1
        self._proxies.start_message()
        call_id, from_tag, to_tag = tags
        if self._msg.sip.is_request:
            end = f"{from_tag} {to_tag}".rstrip()
        elif to_tag:
            end = f"{to_tag} {from_tag}"
        else:
            return -1
        return self._tell(f"R {call_id} {end}")

    def rtpproxy_stream2uac(self, prompt: str, count: int) -> int:
        return self._announce(f"P{count}", f"{prompt} session ", to_caller=True)

    def rtpproxy_stream2uas(self, prompt: str, count: int) -> int:
        return self._announce(f"P{count}", f"{prompt} session ", to_caller=False)

    def rtpproxy_stop_stream2uac(self) -> int:
        return self._announce("S", "", to_caller=True)

    def rtpproxy_stop_stream2uas(self) -> int:
        return self._announce("S", "", to_caller=False)

    def _announce(self, command: str, what: str, *, to_caller: bool) -> int:
        """Here the set that was selected last counts, not the default one."""
        tags = self._tags()
        if tags is None:
            return -1
        call_id, from_tag, to_tag = tags
        node = self._proxies.node(call_id)
        if node is None or not self._proxies.can(node, ANNOUNCING):
            self._log("err", "no proxy that can play announcements")
            return -1
        if not to_caller and not to_tag:
            return -1
        first, second = (from_tag, to_tag) if to_caller else (to_tag, from_tag)
        end = f"{first};1 {second};1" if second else f"{first};1 "
        self._proxies.send(node, f"{command} {call_id} {what}{end}")
        return 1

    def _tell(self, command: str) -> int:
        """Send a command whose answer does not matter."""
        node = self._proxies.node(self._msg.sip.call_id)
        if node is None:
            return -1
        self._proxies.send(node, command)
        return 1

    def _tags(self, *, needs_to: bool = True) -> tuple[str, str, str] | None:
        """Call-ID, From tag and To tag; None where there is not what must be there."""
        sip = self._msg.sip
        sender, target = sip.from_, sip.to
        if not sip.call_id or sender is None or not sender.tag or (needs_to and target is None):
            self._log("err", "can't get Call-Id, To tag or From tag")
            return None
        return sip.call_id, sender.tag, "" if target is None else target.tag

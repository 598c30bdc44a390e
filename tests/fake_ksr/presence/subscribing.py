"""SUBSCRIBE requests (RFC 6665): handle_subscribe of the module presence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.address import parse_name_addrs, split_params
from fake_ksr.database import DatabaseError
from fake_ksr.ksr.sl import Sl
from fake_ksr.presence.events import EventPackage
from fake_ksr.presence.rules import ACTIVE, Failure
from fake_ksr.presence.subscriptions import Subscription, make_uri
from fake_ksr.printer import to_tag_for
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.presence.service import Presence
    from fake_ksr.server import FakeKamailio

BAD_EVENT, TOO_BRIEF, NO_SUBSCRIPTION = 489, 423, 481


class Refused(Exception):
    """The request is answered with an error."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


class Answerer:
    """What the answers to SUBSCRIBE and PUBLISH have in common."""

    def __init__(self, server: FakeKamailio, presence: Presence) -> None:
        self._server = server
        self._presence = presence
        self._msg = server.message

    def reply(self, status: int, reason: str, *headers: str) -> bool:
        """Answer the request; whether that could be done."""
        self._msg.reply_lumps.extend(f"{line}\r\n" for line in headers)
        return Sl(self._server).send_reply(status, reason) > 0

    def refuse(self, refusal: Refused) -> int:
        """Answer with an error, and with what it is that the server would take."""
        self._server.log_line("err", f"{refusal.status} {refusal.reason}")
        headers = []
        if refusal.status == BAD_EVENT:
            headers.append(f"Allow-Events: {', '.join(self._presence.events.known)}")
        elif refusal.status == TOO_BRIEF:
            headers.append(f"Min-Expires: {self.number('min_expires', 0)}")
        self.reply(refusal.status, refusal.reason, *headers)
        return -1

    def number(self, name: str, default: int) -> int:
        """A parameter of the module that is a number."""
        return self._server.config.number("presence", name, default)

    def event(self) -> EventPackage:
        """The event package of the request; raises Refused."""
        header = self._msg.sip.first("event")
        event = None if header is None else self._presence.events.find(header.body)
        if event is None:
            raise Refused(BAD_EVENT, "Bad Event")
        return event

    def expires(self, event: EventPackage) -> int:
        """How long it shall last; raises Refused."""
        header = self._msg.sip.first("expires")
        if header is None or not header.body:
            seconds = event.default_expires
        elif header.body.strip().isdecimal():
            seconds = int(header.body)
        else:
            raise Refused(500, "Server Internal Error")
        return min(seconds, self.number("max_expires", 3600))


class Subscriber(Answerer):
    """Handles one SUBSCRIBE."""

    def handle(self, watcher: tuple[str, str]) -> int:
        """1 done, -1 refused."""
        self._presence.in_memory()
        try:
            event = self.event()
            one = self._subscription(event, watcher)
            to = self._msg.sip.to
            new = to is not None and not to.tag
            if new:
                uri = self._msg.parsed_uri
                if uri is None:
                    self._server.log_line("err", "failed to parse R-URI")
                    return -1
                if event.name != "dialog;sla":
                    one.uri = make_uri(uri.user, uri.host)
                one.status = ACTIVE
                if event.with_rules:
                    self._presence.authorize(one)
            else:
                self._continue(one)
        except Refused as refusal:
            return self.refuse(refusal)
        except (Failure, DatabaseError) as failure:
            self._server.log_line("err", str(failure))
            return self.refuse(Refused(500, "Server Internal Error"))
        return self._keep(one, new)

    def _subscription(self, event: EventPackage, watcher: tuple[str, str]) -> Subscription:
        """What the request says; raises Refused."""
        msg, sip = self._msg, self._msg.sip
        expires = self.expires(event)
        least = self.number("min_expires", 0)
        if expires and least and expires < least:
            if self.number("min_expires_action", 1) == 1:
                raise Refused(TOO_BRIEF, "Interval Too Brief")
            expires = least
        target = None if sip.to is None else parse_uri(sip.to.uri)
        origin = None if sip.from_ is None else parse_uri(sip.from_.uri)
        contacts = sip.contacts
        broken = Refused(500, "Server Internal Error")
        if sip.to is None or sip.from_ is None or target is None or origin is None:
            raise broken
        if not sip.from_.tag or not sip.call_id or not sip.cseq[0] or not contacts:
            raise broken
        header = sip.first("event")
        params = split_params(header.body.partition(";")[2]) if header is not None else {}
        uri = ""
        if event.name == "dialog;sla":
            contact = parse_uri(contacts[0].uri)
            if contact is None:
                raise broken
            uri = make_uri(contact.user, origin.host)
        kind = "tm" if self._server.context.transaction is not None else "sl"
        return Subscription(
            event,
            uri,
            make_uri(target.user, target.host),
            make_uri(origin.user, origin.host),
            watcher,
            sip.call_id,
            sip.to.tag or to_tag_for(msg, kind),
            sip.from_.tag,
            contacts[0].uri,
            self._server.config.text("presence", "server_address") or self._own_contact(),
            msg.socket,
            expires,
            int(sip.cseq[0]),
            event_id=params.get("id", ""),
            routes=[] if sip.to.tag else self._routes(),
        )

    def _routes(self) -> list[str]:
        headers = self._msg.sip.all("record-route")
        return [f"<{one.uri}>" for header in headers for one in parse_name_addrs(header.body)]

    def _own_contact(self) -> str:
        socket = self._msg.socket
        host = f"[{socket.host}]" if ":" in socket.host else socket.host
        scheme = "sips" if socket.proto == "tls" else "sip"
        transport = "" if socket.proto in ("udp", "tls") else f";transport={socket.proto}"
        return f"{scheme}:{host}:{socket.port}{transport}"

    def _continue(self, one: Subscription) -> None:
        """Take over what is known of the dialog; raises Refused."""
        kept = self._presence.subscriptions.get(one.key)
        if kept is None or kept.event != one.event:
            raise Refused(NO_SUBSCRIPTION, "Subscription does not exist")
        if one.remote_cseq + self.number("cseq_offset", 0) <= kept.remote_cseq:
            raise Refused(400, "Bad request")
        one.uri, one.status, one.reason = kept.uri, kept.status, kept.reason
        one.routes, one.version = kept.routes, kept.version + 1
        one.local_cseq = kept.local_cseq + 1

    def _keep(self, one: Subscription, new: bool) -> int:
        """Keep or end the subscription, answer, and notify (update_subscription)."""
        presence = self._presence
        one.until = int(self._server.clock.now) + one.expires
        kept = presence.subscriptions.get(one.key)
        if not one.expires:
            presence.subscriptions.remove(one.key)
        elif kept is None:
            presence.subscriptions.add(one)
        else:
            kept.until, kept.remote_cseq, kept.contact = one.until, one.remote_cseq, one.contact
        contact = one.local_contact
        if ";transport=" not in contact and self._msg.source.proto != "udp":
            contact += f";transport={self._msg.source.proto.replace('wss', 'ws')}"
        expected = one.event.tells_watchers or self.number("subs_respond_200", 1)
        headers = (f"Expires: {one.expires}", f"Contact: <{contact}>")
        if not self.reply(200 if expected else 202, "OK", *headers):
            return -1
        try:
            self._notify(one, new)
        except (Failure, DatabaseError) as failure:
            self._server.log_line("err", f"Could not send notify: {failure}")
            return -1
        return 1

    def _notify(self, one: Subscription, new: bool) -> None:
        """Tell those that watch the watchers, and the new watcher; raises Failure."""
        notifier = self._presence.notifier
        peer = self._presence.events.peer(one.event)
        ends = not new and not one.expires
        told = one.event.tells_watchers or peer is None
        if peer is not None and not one.event.tells_watchers and (one.expires or ends):
            notifier.tell_watchers(one.uri, peer, None if ends else one)
            told = False
        if ends or not told or self.number("send_fast_notify", 1):
            notifier.notify(one)

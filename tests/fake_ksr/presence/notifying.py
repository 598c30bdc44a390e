"""NOTIFY requests: what watchers are told, and what their answers do (RFC 6665)."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from fake_ksr.errors import NotSimulated
from fake_ksr.presence import xml
from fake_ksr.presence.events import EventPackage
from fake_ksr.presence.rules import (
    ACTIVE,
    PENDING,
    POLITE,
    STATES,
    TERMINATED,
    WAITING,
    Failure,
)
from fake_ksr.presence.subscriptions import Subscription, make_uri
from fake_ksr.tm import local
from fake_ksr.tm.hooks import When
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.presence.service import Presence
    from fake_ksr.tm.cells import Reply, Transaction

FORGET = (404, 481)
TIMEOUT = 408


class Notifier:
    """Sends the NOTIFYs of one server."""

    def __init__(self, presence: Presence) -> None:
        self._presence = presence
        self._server = presence.server

    def notify(
        self, one: Subscription, document: str | None = None, news: Subscription | None = None
    ) -> None:
        """Tell a watcher; `news` is the only watcher to tell of. Raises Failure."""
        kept = self._presence.subscriptions.get(one.key)
        if one.expires and one.status != TERMINATED:
            if kept is None:
                raise Failure("updating subscription record in hash table")
            kept.local_cseq += 1
            kept.version += 1
            kept.status, kept.contact, kept.routes = one.status, one.contact, one.routes
            one.local_cseq, one.version = kept.local_cseq, kept.version
        body = None
        if one.status == ACTIVE and one.reason != POLITE:
            body = self._body(one, document, news)
        if one.expires <= 0:
            one.expires, one.status, one.reason = 0, TERMINATED, "timeout"
        self._send(one, body)

    def tell_watchers(self, uri: str, event: EventPackage, news: Subscription | None) -> None:
        """Have everyone notified who watches that user (query_db_notify); raises Failure."""
        presence = self._presence
        for one in presence.current(uri, event):
            self.notify(one, None if event.tells_watchers else presence.document(uri, event), news)

    def _body(
        self, one: Subscription, document: str | None, news: Subscription | None
    ) -> str | None:
        if one.event.tells_watchers:
            return self._watcher_info(one, news)
        body = document or self._presence.document(one.uri, one.event)
        if body is None or one.rules is None or not one.event.with_rules:
            return body
        rule = self._presence.rules.rule(one.rules, one.watcher_uri, _domain(one.from_uri))
        if rule is not None and xml.child(rule, "transformations") is not None:
            raise NotSimulated(
                "the transformations of a rule", 'kamailio.script("KSR.presence...", 1)'
            )
        return body

    def _send(self, one: Subscription, body: str | None) -> None:
        transport = one.socket.proto
        contact = one.local_contact
        if ";transport=" not in contact and transport in ("tcp", "tls", "sctp"):
            contact += f";transport={transport}"
        state = STATES[one.status]
        more = f";reason={one.reason}" if one.status == TERMINATED else f";expires={one.expires}"
        event = one.event.name + (f";id={one.event_id}" if one.event_id else "")
        headers = [
            f"From: <{one.to_uri}>;tag={one.to_tag}",
            f"To: <{one.from_uri}>;tag={one.from_tag}",
            f"Call-ID: {one.call_id}",
            f"CSeq: {one.local_cseq + 1} NOTIFY",
            *(f"Route: {route}" for route in one.routes),
            "Max-Forwards: 70",
            f"Event: {event}",
            f"Contact: <{contact}>",
            f"Subscription-State: {state}{more}",
        ]
        if body:
            headers.append(f"Content-Type: {one.event.content_type}")
        next_hop = one.routes[0].strip("<>") if one.routes else one.contact
        asked = local.Asked(
            "NOTIFY",
            one.contact,
            next_hop,
            one.socket,
            "".join(f"{line}\r\n" for line in headers),
            body or "",
        )
        try:
            cell = local.send(self._server, asked)
        except local.Refused as error:
            raise Failure(f"in function tmb.t_request_within: {error}") from error
        if cell is not None:
            sent = one
            cell.watchers.append(lambda *what: self._answered(sent, *what))

    def _answered(
        self, one: Subscription, when: When, _cell: Transaction, _reply: Reply, status: int
    ) -> None:
        """A watcher that knows nothing of the subscription, or is gone, has none any more."""
        if when is not When.COMPLETED:
            return
        removes = self._server.config.number("presence", "timeout_rm_subs", 1) != 0
        if status in FORGET or (status == TIMEOUT and removes and one.status != TERMINATED):
            self._presence.subscriptions.remove(one.key)

    def _watcher_info(self, one: Subscription, news: Subscription | None) -> str:
        """Who watches the user (RFC 3858): everyone, or only the one of the news."""
        peer = self._presence.events.peer(one.event)
        if peer is None:
            raise Failure("no package to tell of")
        now = int(self._server.clock.now)
        listed: dict[str, int] = {}
        if news is not None:
            listed[news.watcher_uri] = news.status
        else:
            for other in self._presence.subscriptions.of(one.uri, peer):
                if other.until >= now:
                    listed.setdefault(other.watcher_uri, other.status)
            for user, domain in self._presence.watchers_in(one.uri, peer, PENDING):
                listed.setdefault(make_uri(user, domain), WAITING)
        lines = "".join(
            f'    <watcher id="{base64.b64encode(uri.encode("latin-1")).decode()}" '
            f'event="subscribe" status="{STATES[status]}">{escape(uri)}</watcher>\n'
            for uri, status in listed.items()
        )
        state = "full" if news is None else "partial"
        return (
            '<?xml version="1.0"?>\n'
            '<watcherinfo xmlns="urn:ietf:params:xml:ns:watcherinfo" '
            f'version="{one.version}" state="{state}">\n'
            f"  <watcher-list resource={quoteattr(one.uri)} package={quoteattr(peer.name)}>\n"
            f"{lines}  </watcher-list>\n</watcherinfo>\n"
        )


def _domain(uri: str) -> str:
    parsed = parse_uri(uri)
    return "" if parsed is None else parsed.host

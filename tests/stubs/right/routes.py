"""Routes of kemi_app, and the application that lists them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import KSR

from kemi_app.app import App, EventRoutes, ReplyRoutes, Routes
from kemi_app.datagram import Datagram
from kemi_app.event import Event
from kemi_app.features import WITH_AUTH, WITH_NAT, only
from kemi_app.reply import Reply
from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, ReturnCode, Verdict, ok

if TYPE_CHECKING:
    from KSR import async_ as ksr_async
else:
    ksr_async = getattr(KSR, "async")  # a keyword of Python


def only_with_password(req: Request) -> Verdict:
    realm = KSR.kx.gete_fhost()
    if ok(KSR.auth_db.auth_check(realm, "subscriber", 1)):
        return NEXT
    KSR.auth.auth_challenge(realm, 0)
    return DONE


def explain(rc: ReturnCode) -> str:
    if ok(rc):
        return "found"
    return {-1: "unknown", -2: "method not allowed"}.get(int(rc), "no answer")


def to_location(req: Request) -> Verdict:
    rc = KSR.registrar.lookup("location")
    if not ok(rc):
        KSR.sl.send_reply(404, explain(rc))
        return DONE
    KSR.tm.t_on_failure("to_voicemail")
    return DONE if ok(KSR.tm.t_relay()) else NEXT


def in_two_seconds(req: Request) -> Verdict:
    ksr_async.route("later", 2)
    return DONE


def through_the_gateways(req: Request) -> Verdict:
    if not ok(KSR.dispatcher.ds_select_dst(1, 4)):
        KSR.sl.send_reply(503, "No gateway")
        return DONE
    if ok(KSR.rtpengine.rtpengine_manage("replace-origin ICE=remove")):
        KSR.tm.t_on_failure("next_gateway")
    KSR.tm.t_relay()
    return DONE


def next_gateway(req: Request) -> Verdict:
    if ok(KSR.tm.t_is_canceled()):
        return DONE
    if ok(KSR.tm.t_check_status("[56][0-9][0-9]")) and ok(KSR.dispatcher.ds_next_dst()):
        KSR.tm.t_relay()
    return DONE


def mark(reply: Reply) -> Verdict:
    if 180 <= reply.status <= 189 and reply.method == "INVITE":
        KSR.hdr.append("X-Seen: yes\r\n")
    return NEXT


def drop_noise(datagram: Datagram) -> Verdict:
    return NEXT


def ban_over(event: Event) -> Verdict:
    return NEXT


class Site(App):
    request_route: Routes = (
        only(WITH_AUTH, only_with_password),
        to_location,
        only(WITH_AUTH, WITH_NAT, through_the_gateways),
        in_two_seconds,
    )
    reply_route: ReplyRoutes = (mark,)
    failure_routes: Mapping[str, Routes] = {"next_gateway": (next_gateway,)}
    event_routes: Mapping[str, EventRoutes] = {"htable:expired:ipban": (ban_over,)}

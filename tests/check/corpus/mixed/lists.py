"""A kemi_app application of a site, with what goes wrong there."""

import functools

import KSR

from kemi_app.app import App
from kemi_app.features import Feature, only
from kemi_app.proxy import Proxy
from kemi_app.routes.relay import relay
from kemi_app.verdict import DONE, NEXT, ok

WITH_NIGHT = Feature("WITH_NIGHT")
CALLS = "calls"
seen = []


@functools.lru_cache(maxsize=64)
def is_premium(number):
    return number.startswith(("0900", "0190"))


def premium(req):
    """Nobody calls premium numbers."""
    if is_premium(KSR.kx.gete_ruser()):
        KSR.sl.send_reply(403, "Premium")
        return DONE
    return NEXT  # fine: K701


def limit(req):
    """So many calls at a time."""
    if req.method == "INVITE" and KSR.htable.sht_inc(CALLS, req.source_ip) > 10:  # fine: K201
        KSR.sl.send_reply(503, "Too Many Calls")
        return NEXT  # expect: K702
    return NEXT


def note(req):
    """Remember callers."""
    seen.append(req.call_id)  # expect: K802
    account = KSR.hdr.get("X-Account")
    if ok(KSR.hdr.is_present("X-Account")):
        KSR.pv.sets("$avp(account)", account)  # fine: K204
    KSR.notice(f"account {KSR.hdr.gete('X-Account')}\n")  # expect: K505
    return NEXT


def night(req):
    """Closed."""
    if KSR.registrar.registered("location"):  # expect: K201
        return NEXT
    KSR.sl.send_reply(480, "Closed")
    return DONE


def users(req):
    """To where they have registered."""
    rc = KSR.registrar.lookup("location")
    if not ok(rc):  # fine: K203
        KSR.sl.send_reply(404 if rc != -2 else 405, "Not Found")  # fine: K202
        return DONE
    return relay(req)  # fine: K302


def watch(reply):
    """Look at answers."""
    if reply.status == 183:
        KSR.set_drop()  # fine: K106
        return DONE
    KSR.sl.sl_send_reply(500, "Strange")  # expect: K106
    return NEXT


def branch(req):
    """Each way on its own."""
    if KSR.isbflagset(6) and not ok(KSR.nathelper.handle_ruri_alias()):  # fine: K201
        KSR.hdr.append("X-Branch: natted")  # expect: K501
    return NEXT


class Site(App):
    request_route = (premium, limit, note, only(WITH_NIGHT, night), users)
    branch_routes = {"manage_branch": (branch,), "note_branch": ()}
    onreply_routes = {"manage_reply": (watch,)}
    failure_routes = {"manage_failure": (), "manage_silence": ()}


class Unused(Proxy):
    """The shipped application, with a route before all others."""

    request_route = (premium, *Proxy.request_route)

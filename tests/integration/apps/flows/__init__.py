"""An application whose requests say themselves what is done with them, for tests/conformance.

X-Do names one of the functions of DO, X-To the URIs that it may need (parted by commas). What
comes without X-Do is an OPTIONS of the harness, follows the Routes of its dialog, or is dropped.
127.0.0.25 sends messages that say nothing: they are relayed to 127.0.0.22 as they are.
"""

from __future__ import annotations

import KSR

from flows.actions import DO, many_headers, relay
from flows.handlers import (
    answer_better,
    continued,
    mark,
    mark_reply,
    next_contacts,
    try_next,
    watch_replies,
)
from kemi_app.app import App
from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict, ok

UNTOUCHED = "127.0.0.25"
SINK = "sip:127.0.0.22:15070"


def untouched(_req: Request) -> Verdict:
    """Relay what the one sends who says nothing; of an OPTIONS tell how it is understood."""
    if KSR.pv.get("$si") != UNTOUCHED or KSR.pv.get("$rU") == "monitor":
        return NEXT
    if KSR.pv.get("$rm") == "OPTIONS":
        many_headers()
        return DONE
    KSR.setdsturi(SINK)
    relay()
    return DONE


def absorb(req: Request) -> Verdict:
    """CANCELs, ACKs and retransmissions."""
    if req.method == "CANCEL":
        if ok(KSR.tm.t_check_trans()):
            relay()
        return DONE
    if req.method == "ACK" and not ok(KSR.siputils.has_totag()):
        return DONE
    if ok(KSR.siputils.has_totag()):
        if ok(KSR.rr.loose_route()):
            relay()
        elif req.method == "ACK":
            if ok(KSR.tm.t_check_trans()):
                relay()
        else:
            KSR.sl.send_reply(481, "No such dialog")
        return DONE
    return DONE if KSR.tm.t_check_trans() == 0 else NEXT


def do(_req: Request) -> Verdict:
    """What X-Do says; the harness is answered."""
    name = str(KSR.hdr.gete("X-Do"))
    if name in DO:
        if KSR.pv.get("$rm") in ("INVITE", "SUBSCRIBE") and not name.startswith("record"):
            KSR.rr.record_route()
        DO[name]()
    elif KSR.pv.get("$rm") == "OPTIONS":
        KSR.sl.sl_send_reply(200, "OK")
    return DONE


class Flows(App):
    """Does what each request asks for."""

    request_route = (untouched, absorb, do)
    branch_routes = {"mark": (mark,)}
    onreply_routes = {"mark_reply": (mark_reply,), "watch": (watch_replies,)}
    failure_routes = {
        "next": (try_next,),
        "next_contacts": (next_contacts,),
        "better": (answer_better,),
        "continued": (continued,),
    }

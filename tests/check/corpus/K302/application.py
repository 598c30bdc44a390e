"""A route of kemi_app says NEXT or DONE."""

import KSR

from kemi_app.app import App
from kemi_app.verdict import DONE, NEXT


def options(req):  # expect: K302
    """Answer OPTIONS."""
    if req.method == "OPTIONS":
        KSR.sl.sl_send_reply(200, "OK")
        return DONE


def numbers(req):
    """Change numbers."""
    if not KSR.kx.gete_ruser():
        return  # expect: K302
    return NEXT


def relay(req):
    """Send it on."""
    if KSR.tm.t_relay() < 0:
        KSR.sl.sl_reply_error()
        return 1  # expect: K302
    return DONE


def chosen(req):
    """Through another route."""
    return numbers(req) if req.method == "INVITE" else NEXT  # fine: K302


class Site(App):
    request_route = (options, numbers, relay)

"""In routes of kemi_app, and in a helper of theirs."""

import sys

import KSR

from kemi_app.app import App
from kemi_app.verdict import DONE, NEXT


def refuse(code, reason):
    KSR.sl.send_reply(code, reason)
    sys.exit(0)  # expect: K401


def options(req):
    """Answer OPTIONS."""
    if req.method == "OPTIONS":
        refuse(200, "OK")
        return DONE
    return NEXT


def relay(req):
    """Send it on."""
    if KSR.tm.t_relay() < 0:
        quit()  # expect: K401
    return DONE


class Site(App):
    request_route = (options, relay)

"""The last route of the list lets something pass."""

import KSR

from kemi_app.app import App
from kemi_app.verdict import DONE, NEXT, ok


def options(req):
    """Answer OPTIONS."""
    if req.method == "OPTIONS":
        KSR.sl.sl_send_reply(200, "OK")
        return DONE
    return NEXT  # fine: K701


def location(req):
    """To where they have registered."""
    if ok(KSR.registrar.lookup("location")):
        KSR.tm.t_relay()
        return DONE
    return NEXT  # expect: K701


class Site(App):
    request_route = (options, location)

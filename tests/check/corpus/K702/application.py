"""A route answers and says NEXT all the same."""

import KSR

from kemi_app.app import App
from kemi_app.verdict import DONE, NEXT, ok


def options(req):
    """Answer OPTIONS."""
    if req.method == "OPTIONS":
        KSR.sl.sl_send_reply(200, "OK")
    return NEXT  # expect: K702


def number(req):
    """Refuse what has no user."""
    if not KSR.kx.gete_ruser():
        KSR.sl.sl_send_reply(484, "Address Incomplete")
        return NEXT  # expect: K702
    return NEXT  # fine: K702


def location(req):
    """To where they have registered."""
    if not ok(KSR.registrar.lookup("location")):
        KSR.sl.send_reply(404, "Not Found")
        return DONE
    KSR.tm.t_relay()
    return DONE


class Site(App):
    request_route = (options, number, location)

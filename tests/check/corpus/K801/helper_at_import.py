"""A helper, called while the code is loaded."""

import KSR

from kemi_app.app import App
from kemi_app.verdict import DONE


def transport():
    return KSR.kx.get_proto()


PROTO = transport()  # expect: K801
METHODS = [m for m in ("INVITE", "BYE") if KSR.is_method(m)]  # expect: K801


def relay(req):
    """Send it on."""
    if transport() == PROTO:
        KSR.dbg("the same\n")
    KSR.tm.t_relay()
    return DONE


class Site(App):
    request_route = (relay,)

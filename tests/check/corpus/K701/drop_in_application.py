"""DONE says that silence is meant."""

import KSR

from kemi_app.app import App
from kemi_app.features import Feature, only
from kemi_app.verdict import DONE, NEXT, ok

WITH_PSTN = Feature("WITH_PSTN")


def flood(req):
    """Drop what is too much."""
    if not ok(KSR.pike.pike_check_req()):
        return DONE  # fine: K701
    return NEXT  # fine: K701


def pstn(req):
    """Long numbers go to a gateway."""
    if len(KSR.kx.gete_ruser()) < 6:
        return NEXT  # fine: K701
    KSR.setdsturi("sip:192.0.2.1")
    KSR.tm.t_relay()
    return DONE


def last(req):
    """What is left is not here."""
    KSR.sl.sl_send_reply(404, "Not Found")
    return DONE


class Site(App):
    request_route = (flood, only(WITH_PSTN, pstn), last)

"""An application of lists: what is switched off needs no module."""

import KSR

from kemi_app.app import App
from kemi_app.features import Feature, only
from kemi_app.verdict import DONE, NEXT, ok

WITH_PSTN = Feature("WITH_PSTN")
WITH_LIMITS = Feature("WITH_LIMITS")


def numbers(req):
    """Change dialled numbers."""
    KSR.dialplan.dp_match(1, KSR.kx.gete_ruser())  # fine: K105
    return NEXT


def limits(req):
    """Refuse what is too much."""
    if not ok(KSR.pipelimit.pl_check("all")):  # expect: K105
        KSR.sl.send_reply(503, "Too Many Calls")
        return DONE
    return NEXT


def users(req):
    """To where they have registered."""
    if not ok(KSR.registrar.lookup("location")):  # expect: K105
        KSR.sl.send_reply(404, "Not Found")
        return DONE
    KSR.tm.t_relay()
    return DONE


class Site(App):
    request_route = (
        only(WITH_PSTN, numbers),
        only(WITH_LIMITS, limits),
        users,
    )

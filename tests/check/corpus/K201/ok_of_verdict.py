"""ok() makes a truth of a code."""

import KSR

from kemi_app.app import App
from kemi_app.verdict import DONE, NEXT, ok


def positive(rc):
    return rc > 0


def first(req):
    """Answer what is not for us."""
    if not ok(KSR.siputils.has_totag()):  # fine: K201
        return NEXT
    if all(ok(KSR.hdr.is_present(name)) for name in ("From", "To")):  # fine: K201
        KSR.setflag(1)
    if positive(KSR.rr.loose_route()):  # fine: K201
        KSR.tm.t_relay()
        return DONE
    present = [n for n in ("Route", "Path") if KSR.hdr.is_present(n) > 0]  # fine: K201
    KSR.dbg(f"{present}\n")
    KSR.sl.sl_send_reply(404, "Not here")
    return DONE


def last(req):
    """Send it on."""
    flag = True if ok(KSR.siputils.is_first_hop()) else False  # fine: K201
    KSR.pv.seti("$var(first)", flag)
    KSR.tm.t_relay()
    return DONE


class Site(App):
    request_route = (first, last)

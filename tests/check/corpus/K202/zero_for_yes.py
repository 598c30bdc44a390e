"""Functions that say yes with 0."""

import KSR

from kemi_app.app import App
from kemi_app.verdict import DONE, NEXT, ok


def blocked(req):
    """Look it up in a table."""
    if ok(KSR.sqlops.sql_query("cb", "select name from blocked", "ra")):  # expect: K202
        KSR.dbg("asked\n")
    if KSR.textopsx.fnmatch(KSR.kx.gete_ruser(), "99*") > 0:  # expect: K202
        KSR.sl.send_reply(403, "Forbidden")
        return DONE
    if KSR.htable.sht_reset("calls") == 1:  # expect: K202
        KSR.dbg("emptied\n")
    if KSR.sqlops.sql_query("cb", "select 1", "rb") < 0:  # fine: K202
        KSR.err("no database\n")
    if KSR.textopsx.fnmatch(KSR.kx.gete_ruser(), "98*") == 0:  # fine: K202
        KSR.sl.send_reply(403, "Forbidden")
        return DONE
    if KSR.sqlops.sql_query("cb", "select 2", "rc") >= 0:  # fine: K202
        KSR.dbg("asked\n")
    return NEXT


def last(req):
    """Send it on."""
    KSR.tm.t_relay()
    return DONE


class Site(App):
    request_route = (blocked, last)

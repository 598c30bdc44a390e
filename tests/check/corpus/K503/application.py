"""In a route of kemi_app."""

import KSR

from kemi_app.app import App
from kemi_app.verdict import DONE, NEXT, ok


def aliases(req):
    """Replace an alias."""
    sql = "select uri from aliases where alias = '" + KSR.kx.gete_ruser() + "'"
    if ok(KSR.sqlops.sql_pvquery("cb", sql, "$var(uri)")):  # expect: K503
        KSR.seturi(str(KSR.pv.getw("$var(uri)")))
    return NEXT


def agents(req):
    """Count agents."""
    KSR.sqlops.sql_query("cb", f"insert into agents values ('{req.user_agent}')", "")  # expect: K503
    return NEXT


def relay(req):
    """Send it on."""
    KSR.tm.t_relay()
    return DONE


class Site(App):
    request_route = (aliases, agents, relay)

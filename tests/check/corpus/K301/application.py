"""The names of a kemi_app application are the keys of its lists."""

import KSR

from kemi_app.app import App
from kemi_app.verdict import DONE, NEXT


def relay(req):
    """Send it on."""
    KSR.tm.t_on_branch("manage_branch")  # fine: K301
    KSR.tm.t_on_reply("manage_replies")  # expect: K301
    KSR.tm.t_on_failure("manage_branch")  # expect: K301
    KSR.tm.t_on_failure("manage_failure")  # fine: K301
    KSR.tm.t_relay()
    return DONE


def watch(message):
    """Look at a branch, a reply or a failure."""
    return NEXT


class Site(App):
    request_route = (relay,)
    branch_routes = {"manage_branch": (watch,)}
    onreply_routes = {"manage_reply": (watch,)}
    failure_routes = {"manage_failure": (watch,)}

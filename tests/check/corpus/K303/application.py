"""Routes of kemi_app take what they route, and nothing else."""

import KSR

from kemi_app.app import App
from kemi_app.verdict import DONE, NEXT


def options(req, msg):  # expect: K303
    """Answer OPTIONS."""
    if req.method == "OPTIONS":
        KSR.sl.sl_send_reply(200, "OK")
        return DONE
    return NEXT


def check():  # expect: K303
    """Check nothing."""
    return NEXT


def relay(req, flags=0):  # fine: K303
    """Send it on."""
    KSR.tm.t_relay_to_flags(flags)
    return DONE


class Site(App):
    request_route = (options, check, relay)

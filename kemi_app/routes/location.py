"""LOCATION: calls to our own users go to where they have registered."""

from __future__ import annotations

import KSR

from kemi_app.features import WITH_VOICEMAIL
from kemi_app.flags import FLT_ACCMISSED
from kemi_app.request import Request
from kemi_app.routes.registrar import LOCATION
from kemi_app.routes.relay import relay
from kemi_app.routes.voicemail import to_voicemail
from kemi_app.verdict import DONE, Verdict, ok

VOICEMAIL = WITH_VOICEMAIL.is_on

METHOD_NOT_ALLOWED = -2
"""registrar, lookup: there are bindings, but none takes this method."""


def location(req: Request) -> Verdict:
    """Relay to every binding of the user in the Request-URI (registrar, lookup).

    A Request-URI without a user gets 484, a user without bindings 404, and 405 where none of the
    bindings takes the method (RFC 3261 section 16.5); WITH_VOICEMAIL a call goes there instead.
    """
    if not KSR.kx.gete_ruser():
        KSR.sl.sl_send_reply(484, "Address Incomplete")
        return DONE
    rc = KSR.registrar.lookup(LOCATION)
    if not ok(rc):
        if VOICEMAIL and to_voicemail(req) is DONE:
            return DONE
        KSR.tm.t_newtran()
        if rc == METHOD_NOT_ALLOWED:
            KSR.sl.send_reply(405, "Method Not Allowed")
        else:
            KSR.sl.send_reply(404, "Not Found")
        return DONE
    if req.method == "INVITE":
        KSR.setflag(FLT_ACCMISSED)
    return relay(req)

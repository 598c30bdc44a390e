"""NATDETECT: the sender is behind NAT, so answer where it sends from."""

from __future__ import annotations

import KSR

from kemi_app.flags import FLT_NATS
from kemi_app.request import Request
from kemi_app.verdict import NEXT, Verdict, ok

NAT_TESTS = 19
"""nathelper: private address in Contact (1) or Via (16), Via differs from the source (2)."""


def natdetect(req: Request) -> Verdict:
    """Mark a sender behind NAT and note its real address: in the binding, or in the Contact.

    ``force_rport`` is on for the whole server (RFC 3581), in kamailio.cfg. Uses nathelper:
    nat_uac_test, fix_nated_register for REGISTER, set_contact_alias for the others.
    """
    if ok(KSR.nathelper.nat_uac_test(NAT_TESTS)):
        if req.method == "REGISTER":
            KSR.nathelper.fix_nated_register()
        elif ok(KSR.siputils.is_first_hop()):
            KSR.nathelper.set_contact_alias()
        KSR.setflag(FLT_NATS)
        KSR.set_reply_no_connect()  # a new TCP connection would not get through
    return NEXT

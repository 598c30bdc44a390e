"""AUTH: who may use this server, and for what."""

from __future__ import annotations

import KSR

from kemi_app.features import WITH_IPAUTH
from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict, ok

IPAUTH = WITH_IPAUTH.is_on

SUBSCRIBERS = "subscriber"
"""The database table of users and passwords (auth_db)."""
CHECK_USER = 1
"""auth_db: the digest user must be the user in From (To for REGISTER)."""
TRUSTED = 1
"""permissions: the address group whose members need no password."""


def auth(req: Request) -> Verdict:
    """Ask our own users for their password (RFC 3261 section 22, RFC 7616).

    A REGISTER, and any request whose From is of this server's domains, must carry credentials that
    the subscriber table bears out; it is challenged with 401 or 407 otherwise. Addresses of the
    permissions group 1 are let through without (WITH_IPAUTH), but not to register.
    """
    if IPAUTH and req.method != "REGISTER" and ok(KSR.permissions.allow_source_address(TRUSTED)):
        return NEXT
    if req.method == "REGISTER" or req.is_from_local:
        realm = req.from_domain
        if not ok(KSR.auth_db.auth_check(realm, SUBSCRIBERS, CHECK_USER)):
            KSR.auth.auth_challenge(realm, 0)
            return DONE
        # A REGISTER is for us and ends here; a PUBLISH too. Others leave without our digest.
        if req.method not in ("REGISTER", "PUBLISH"):
            KSR.auth.consume_credentials()
        return NEXT
    return relay_protection(req)


def relay_protection(req: Request) -> Verdict:
    """Refuse to relay between strangers: neither the caller nor the called one is ours (403)."""
    if not req.is_from_local and not req.is_local:
        KSR.sl.sl_send_reply(403, "Not relaying")
        return DONE
    return NEXT

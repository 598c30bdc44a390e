"""AUTH: who may use this server, and for what."""

from __future__ import annotations

import KSR

from kemi_app.features import WITH_AUTH, WITH_IPAUTH
from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict, ok

AUTH = WITH_AUTH.is_on
IPAUTH = AUTH and WITH_IPAUTH.is_on

SUBSCRIBERS = "subscriber"
"""The database table of users and passwords (auth_db)."""
CHECK_USER = 1
"""auth_db: the digest user must be the user in From (To for REGISTER)."""
TRUSTED = 1
"""permissions: the address group whose members need no password."""


def auth(req: Request) -> Verdict:
    """Ask our own users for their password, and relay nothing between strangers.

    WITH_AUTH, a REGISTER and any request whose From is of this server's domains must carry
    credentials that the subscriber table bears out, and is challenged with 401 or 407 otherwise
    (RFC 3261 section 22, RFC 7616). WITH_IPAUTH, addresses of group 1 need none, except to
    register, and may call everywhere: they are our gateways.
    """
    if IPAUTH and req.method != "REGISTER" and ok(KSR.permissions.allow_source_address(TRUSTED)):
        return NEXT
    if AUTH and (req.method == "REGISTER" or KSR.is_myself_furi()):
        realm = KSR.kx.gete_fhost()
        if not ok(KSR.auth_db.auth_check(realm, SUBSCRIBERS, CHECK_USER)):
            KSR.auth.auth_challenge(realm, 0)
            return DONE
        # A REGISTER is for us and ends here; a PUBLISH too. Others leave without our digest.
        if req.method not in ("REGISTER", "PUBLISH"):
            KSR.auth.consume_credentials()
    return relay_protection()


def relay_protection() -> Verdict:
    """Refuse a request where neither the caller nor the called one is ours: 403."""
    if KSR.is_myself_ruri() or KSR.is_myself_furi():
        return NEXT
    KSR.sl.sl_send_reply(403, "Not relaying")
    return DONE

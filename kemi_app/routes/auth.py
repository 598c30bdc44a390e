"""AUTH: who may use this server, and for what."""

from __future__ import annotations

import KSR

from kemi_app.features import WITH_AUTH, WITH_IPAUTH
from kemi_app.myself import from_is_ours, uri_is_ours
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
NO_VERDICT = -1
"""auth_check: the credentials cannot be read, or the database gave no answer."""
WRONG_PASSWORD = -2
"""pv_auth_check: the credentials can be read."""
NOBODYS_PASSWORD = "-"
RETRY_SECONDS = 30
"""When to try again where the database gave no answer (RFC 3261 section 20.33)."""


def auth(req: Request) -> Verdict:
    """Ask our own users for their password, and relay nothing between strangers.

    WITH_AUTH, a REGISTER, a PUBLISH to us and any request whose From is of this server's domains
    must carry credentials that the subscriber table bears out, and is challenged with 401 or 407
    otherwise (RFC 3261 section 22, RFC 7616). WITH_IPAUTH, addresses of group 1 need none, except
    to register, and may call everywhere: they are our gateways. Who shows credentials while the
    database is away gets 503: to be asked again would not help, and many a phone gives up then.
    """
    if IPAUTH and req.method != "REGISTER" and ok(KSR.permissions.allow_source_address(TRUSTED)):
        return NEXT
    if AUTH and (changes_our_state(req) or from_is_ours()):
        realm = KSR.kx.gete_fhost()
        rc = KSR.auth_db.auth_check(realm, SUBSCRIBERS, CHECK_USER)
        if rc == NO_VERDICT and can_be_read(realm):
            unavailable(req)
            return DONE
        if not ok(rc):
            KSR.auth.auth_challenge(realm, 0)
            return DONE
        # A REGISTER is for us and ends here; a PUBLISH too. Others leave without our digest.
        if req.method not in ("REGISTER", "PUBLISH"):
            KSR.auth.consume_credentials()
    return relay_protection()


def changes_our_state(req: Request) -> bool:
    """Whether it says where or how our users are, which strangers may not, whatever their From."""
    return req.method == "REGISTER" or (req.method == "PUBLISH" and uri_is_ours())


def can_be_read(realm: str) -> bool:
    """Whether the credentials are sound, be they right or wrong; asks no database.

    auth_check says no more than -1 both where they are not and where the database is away.
    """
    rc = KSR.auth.pv_auth_check(realm, NOBODYS_PASSWORD, 0, 0)
    return ok(rc) or rc == WRONG_PASSWORD


def unavailable(req: Request) -> None:
    """Answer 503 with Retry-After (RFC 3261 section 21.5.4), and tell the log."""
    KSR.err(
        f"auth: no answer from table {SUBSCRIBERS}: {req.method} from {req.source_ip} gets 503\n"
    )
    KSR.hdr.append_to_reply(f"Retry-After: {RETRY_SECONDS}\r\n")
    KSR.sl.sl_send_reply(503, "Service Unavailable")


def relay_protection() -> Verdict:
    """Refuse a request to a foreign domain that none of our users has sent: 403.

    Without WITH_AUTH nobody has proven to be a user of ours: nothing is relayed to foreign domains.
    """
    if uri_is_ours() or (AUTH and from_is_ours()):
        return NEXT
    KSR.sl.sl_send_reply(403, "Not relaying")
    return DONE

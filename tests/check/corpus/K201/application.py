"""A kemi_app application: the same trap in routes."""

import KSR

from kemi_app.app import App
from kemi_app.features import Feature, only
from kemi_app.verdict import DONE, NEXT

WITH_AUTH = Feature("WITH_AUTH")


def has_credentials() -> bool:
    return KSR.auth.has_credentials("example.org")  # expect: K201


def auth(req):
    """Ask for the password."""
    if not KSR.auth_db.auth_check("example.org", "subscriber", 1):  # expect: K201
        KSR.auth.auth_challenge("example.org", 0)
        return DONE
    if has_credentials():  # fine: K203
        KSR.auth.consume_credentials()
    return NEXT


def absorb(req):
    """Stop retransmissions."""
    return DONE if KSR.tmx.t_precheck_trans() else NEXT  # expect: K201


def last(req):
    """Send it on."""
    match req.method:
        case "INVITE" if KSR.permissions.allow_source_address(1):  # expect: K201
            KSR.setflag(1)
        case _:
            pass
    if not KSR.sqlops.sql_query("cb", "select 1", "ra"):  # expect: K201
        KSR.warn("no database\n")
    KSR.tm.t_relay()
    return DONE


class Site(App):
    request_route = (only(WITH_AUTH, auth), absorb, last)

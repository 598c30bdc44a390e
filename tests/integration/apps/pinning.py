"""The shipped application with a TLS profile of its own for the gateway: docs/tls.md."""

import KSR

from kemi_app.proxy import Proxy
from kemi_app.request import Request
from kemi_app.verdict import NEXT, Verdict

GATEWAY = "127.0.65.9"


def pin_gateway(_req: Request) -> Verdict:
    """Choose the profile ``gateway`` of tls.cfg for a new connection to the gateway (branch)."""
    if KSR.pv.gete("$nh(d)") == GATEWAY:
        KSR.pv.sets("$xavp(tls=>server_id)", "gateway")
    return NEXT


class Pinning(Proxy):
    """As the shipped application, with one more branch route for the requests of all methods."""

    branch_routes = {name: (pin_gateway, *routes) for name, routes in Proxy.branch_routes.items()}

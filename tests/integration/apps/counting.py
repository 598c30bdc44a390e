"""The shipped application, with a route of a site's own that counts in a hash table (htable)."""

import KSR

from kemi_app.proxy import Proxy
from kemi_app.request import Request
from kemi_app.verdict import NEXT, Verdict


def count(_req: Request) -> Verdict:
    """Count the requests for each user in the table ``asked``."""
    KSR.htable.sht_inc("asked", KSR.kx.gete_ruser())
    return NEXT


class Counting(Proxy):
    """Proxy with count before its other routes."""

    request_route = (count, *Proxy.request_route)

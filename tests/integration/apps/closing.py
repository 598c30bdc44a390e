"""The shipped application, with a route of a site's own that changes what phones publish."""

import KSR

from kemi_app.proxy import Proxy
from kemi_app.request import Request
from kemi_app.verdict import NEXT, Verdict


def closing_time(req: Request) -> Verdict:
    """Nobody is open: the document is changed on its way to the presence server."""
    if req.method == "PUBLISH":
        KSR.textops.replace_body("<basic>open", "<basic>closed")
    return NEXT


class Closing(Proxy):
    """Proxy with closing_time before its other routes."""

    request_route = (closing_time, *Proxy.request_route)

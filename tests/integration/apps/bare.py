"""An application of one route, which lets every request through."""

from kemi_app.app import App
from kemi_app.request import Request
from kemi_app.verdict import NEXT, Verdict


def never_done(_req: Request) -> Verdict:
    """Let every request through."""
    return NEXT


class ComesToTheEnd(App):
    """No route of it deals with anything."""

    request_route = (never_done,)

"""The request in hand."""

from __future__ import annotations

from typing import Protocol

from kemi_app.message import Message


class RouterMessage(Protocol):
    """What app_python3 passes to a callback for a request (its class ``Router.msg``)."""

    @property
    def Method(self) -> str:
        """The method of the request line."""


class Request(Message):
    """The SIP request that Kamailio is routing (RFC 3261 section 7.1).

    Its attributes are what several routes ask for and none can change. Everything else is asked of
    KSR where it is needed: ``KSR.kx.get_ruri()``, ``KSR.is_myself_furi()``, ``KSR.hdr.gete("X")``.
    """

    method: str
    """The method of the request line (``$rm``)."""


def request_in(message: RouterMessage) -> Request:
    """Return the request that app_python3 has passed to a callback.

    Its method, which nearly every route asks for, is read from app_python3's own object, without a
    KSR call; here and not in ``__init__``, which costs Python twice as much to call.
    """
    request = Request()
    request.method = message.Method
    return request

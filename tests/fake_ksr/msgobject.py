"""The `msg` that callbacks get: app_python3's class Router.msg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.arguments import to_python
from fake_ksr.errors import NotSimulated
from fake_ksr.routed import RoutedMessage

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


class ScriptMessage:
    """A message as attributes; only during the callback that it was given to.

    Every access raises RuntimeError afterwards, and where the real one does.
    """

    __slots__ = ("_msg", "_server")

    def __init__(self, server: FakeKamailio, msg: RoutedMessage) -> None:
        self._server = server
        self._msg: RoutedMessage | None = msg

    def invalidate(self) -> None:
        """The callback is over."""
        self._msg = None

    def _get(self) -> RoutedMessage:
        if self._msg is None:
            raise RuntimeError("self->msg is NULL")
        return self._msg

    def _request(self, what: str) -> RoutedMessage:
        msg = self._get()
        if not msg.sip.is_request:
            raise RuntimeError(f"Not a request message - {what}.\n")
        return msg

    @property
    def Type(self) -> str:
        """ "SIP_REQUEST" or "SIP_REPLY"."""
        return "SIP_REQUEST" if self._get().sip.is_request else "SIP_REPLY"

    @property
    def Method(self) -> str:
        """The method of a request."""
        return to_python(self._request("no method available").sip.method)

    @property
    def Status(self) -> str:
        """The status of a reply, as text."""
        msg = self._get()
        if msg.sip.is_request:
            raise RuntimeError("Not a non-reply message - no status available.\n")
        return str(msg.sip.status)

    @property
    def RURI(self) -> str:
        """The Request-URI as received."""
        return to_python(self._request("RURI is not available").sip.uri)

    @property
    def src_address(self) -> tuple[str, int]:
        """Where the message came from."""
        source = self._get().source
        return source.host, source.port

    @property
    def dst_address(self) -> tuple[str, int]:
        """Where the server received it."""
        socket = self._get().socket
        return socket.host, socket.port

    def copy(self) -> ScriptMessage:
        """Another object for the same message."""
        return ScriptMessage(self._server, self._get())

    def getHeader(self, name: str) -> str | None:
        """The body of the first header written exactly so (any case), or None."""
        for header in self._get().sip.headers:
            if header.name.lower() == name.lower():
                return to_python(header.body)
        return None

    def rewrite_ruri(self, uri: str) -> None:
        """Set the Request-URI."""
        self._request("rewrite is not possible").new_uri = uri
        self._server.context.uri_new = True

    def set_dst_uri(self, uri: str) -> None:
        """Set the destination URI."""
        self._request("set destination is not possible").dst_uri = uri
        self._server.context.uri_new = True

    def call_function(self, name: str, *_args: str) -> int:
        """Call a module's function by its native name: not simulated."""
        raise NotSimulated(f"msg.call_function({name!r})", "call the KSR function instead")

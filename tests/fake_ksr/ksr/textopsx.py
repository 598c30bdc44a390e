"""KSR.textopsx: making changes visible."""

from __future__ import annotations

from fake_ksr.context import REQUEST_ROUTE
from fake_ksr.ksr.base import Submodule
from fake_ksr.lumps import Lumps
from fake_ksr.printer import context_of
from fake_ksr.routed import RoutedMessage


class TextOpsX(Submodule):
    """The functions of the textopsx module."""

    name = "textopsx"

    def msg_apply_changes(self) -> int:
        """Print the message with every edit made so far, and go on with that."""
        msg = self._msg
        if msg.sip.is_request and self._context.route_type != REQUEST_ROUTE:
            self._log("err", "invalid usage - not in request route or a reply")
            return -1
        if msg.sip.is_request and msg.recorded:
            self._log(
                "err",
                "cannot apply msg changes after adding record-route header - it "
                "breaks conditional 2nd header",
            )
            return -1
        apply(msg)
        return 1


def apply(msg: RoutedMessage) -> None:
    """Make the edits of a message part of it."""
    from fake_ksr.message import parse_message

    sip = msg.sip
    first_line_end = sip.text.index("\n") + 1
    first_line = sip.text[:first_line_end]
    if msg.new_uri:
        first_line = first_line.replace(sip.uri, msg.new_uri, 1)
    body = sip.body if msg.body is None else msg.body
    text = (
        first_line
        + msg.lumps.apply(sip.text[: sip.body_start], context_of(msg, msg.socket), first_line_end)
        + body
    )
    parsed = parse_message(text)
    if parsed is not None:
        msg.sip = parsed
        msg.lumps = Lumps()
        msg.new_uri = ""
        msg.body = None
        msg.contact_changed = False

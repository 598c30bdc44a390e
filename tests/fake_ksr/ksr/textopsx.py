"""KSR.textopsx: making changes visible, statuses of replies, and more changes."""

from __future__ import annotations

import ctypes

from fake_ksr import edits
from fake_ksr.context import REQUEST_ROUTE
from fake_ksr.ksr.textopsx_values import TextOpsXValues
from fake_ksr.ksr.textopsx_walks import TextOpsXWalks
from fake_ksr.method_numbers import METHOD_NUMBERS
from fake_ksr.printer import context_of
from fake_ksr.regex import BadPattern, Regex
from fake_ksr.routed import RoutedMessage

BUFFER_SIZE = 65535
LOWEST, HIGHEST, CLASSES_MIX = 100, 699, 300
KEPT = frozenset((
    "from", "to", "call-id", "cseq", "via", "contact", "content-length", "content-type",
    "route", "record-route", "max-forwards",
))  # fmt: skip
"""The headers that keep_hf leaves alone."""
_libc = ctypes.CDLL(None)


class TextOpsX(TextOpsXValues, TextOpsXWalks):
    """The functions of the textopsx module."""

    name = "textopsx"

    def msg_apply_changes(self) -> int:
        """Print the message with every edit made so far, and go on with that."""
        msg = self._msg
        if not self._may_replace():
            return -1
        if msg.sip.is_request and msg.recorded:
            self._log(
                "err",
                "cannot apply msg changes after adding record-route header - it "
                "breaks conditional 2nd header",
            )
            return -1
        return apply(msg)

    def msg_set_buffer(self, text: str) -> int:
        if not self._may_replace():
            return -1
        if not text or len(text) >= BUFFER_SIZE:
            self._log("err", f"invalid buffer parameter, or too large ({len(text)})")
            return -1
        return 1 if edits.set_text(self._msg, text) else 0

    def _may_replace(self) -> bool:
        if self._msg.sip.is_request and self._context.route_type != REQUEST_ROUTE:
            self._log("err", "invalid usage - not in request route or a reply")
            return False
        return True

    def change_reply_status(self, status: int, reason: str) -> int:
        msg = self._msg
        if not reason or not self._set_status(status):
            return -1
        # where a reply has its reason phrase a request has its version
        old = msg.sip.version if msg.sip.is_request else msg.sip.reason
        line = msg.sip.text.partition("\n")[0].rstrip("\r")
        msg.lumps.delete(len(line) - len(old), len(old), reason)
        return 1

    def change_reply_status_code(self, status: int) -> int:
        return 1 if self._set_status(status) else -1

    def _set_status(self, status: int) -> bool:
        """Write a status into the message, at once; a request has its URI in that place."""
        msg = self._msg
        sip = msg.sip
        # and the number of its method where a reply has the number of its status
        old = METHOD_NUMBERS.get(sip.method, 16384) if sip.is_request else sip.status
        if not LOWEST <= status <= HIGHEST:
            self._log("err", f"wrong status code: {status}")
            return False
        if min(status, old) < CLASSES_MIX and status // 100 != old // 100:
            self._log("err", "the class of provisional or positive final replies cannot be changed")
            return False
        at = sip.text.index(" ") + 1
        msg.sip = sip.overwritten(at, str(status))
        return True

    def remove_body(self) -> int:
        sip = self._msg.sip
        if sip.body:
            edits.edit(self._msg, sip.body_start, len(sip.body))
        return 1

    def keep_hf(self) -> int:
        return self.keep_hf_re("")

    def keep_hf_re(self, pattern: str) -> int:
        """Its answer is -1 whatever it does."""
        others = [header for header in self._msg.sip.headers if header.key not in KEPT]
        if pattern:
            try:
                with Regex(pattern) as regex:
                    others = [one for one in others if regex.search(one.name) is None]
            except BadPattern:
                self._log("err", f"failed to compile regex: {pattern}")
                return -1
        for header in others:
            self._msg.lumps.delete(header.start, header.end - header.start)
        return -1

    def fnmatch(self, text: str, pattern: str) -> int:
        """0 says yes here."""
        return 0 if _libc.fnmatch(pattern.encode("latin-1"), text.encode("latin-1"), 0) == 0 else -1

    def fnmatch_ex(self, text: str, pattern: str, _flags: str) -> int:
        # the flag i is left out where the module is built: it does nothing
        return self.fnmatch(text, pattern)


def apply(msg: RoutedMessage) -> int:
    """Make the edits of a message part of it; 0 where it cannot be read any more."""
    context = context_of(msg, msg.socket)
    proto = "udp"
    if msg.sip.is_request:
        edits.mend_boundaries(msg, context)
    elif len(msg.sip.vias) > 1:
        proto = msg.sip.vias[1].proto.lower()
    edits.fix_length(msg, msg.lumps, context, proto)
    return 1 if edits.set_text(msg, edits.changed_text(msg, msg.lumps, context)) else 0

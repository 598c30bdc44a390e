"""KSR.maxfwd: Max-Forwards (RFC 3261 section 16.3 step 3)."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule

ABSENT, NO_NUMBER = -1, -2
DIGITS = 5


class MaxFwd(Submodule):
    """The functions of the maxfwd module."""

    name = "maxfwd"

    def process_maxfwd(self, limit: int) -> int:
        """1 counted down, 2 header added, -1 it was 0, -2 no number (or a bad limit)."""
        if not self._valid(limit):
            return -1
        msg = self._msg
        value = self._value()
        if value == ABSENT:
            msg.lumps.insert(msg.sip.headers_start, f"Max-Forwards: {limit}\r\n")
            return 2
        if value == NO_NUMBER:
            return -2
        if value == 0:
            return -1
        most = self._number("max_limit", 70)
        value = (most + 1 if value > most else value) - 1
        # Kamailio overwrites the digits in the buffer it received: no edit, seen at once
        header = msg.sip.all("max-forwards")[0]
        width = len(header.body.rstrip(" \t"))
        msg.max_forwards = value
        msg.sip = msg.sip.overwritten(header.body_start, str(value).rjust(width)[-width:])
        return 1

    def is_maxfwd_lt(self, limit: int) -> int:
        """1 lower, -1 not (or a bad limit), -2 no header, -3 no number."""
        if not self._valid(limit):
            return -1
        value = self._value()
        if value < 0:
            return value - 1
        return 1 if value < limit else -1

    def _valid(self, limit: int) -> bool:
        if not 0 <= limit <= 255:
            self._log("err", f"invalid param value: {limit}")
        return 0 <= limit <= 255

    def _value(self) -> int:
        """The number, of which only 16 bits count, as it has five digits at most."""
        header = self._msg.sip.first("max-forwards")
        if header is None:
            return ABSENT
        if self._msg.max_forwards is None:
            text = header.body.strip()
            if text and not (text.isascii() and text.isdigit() and len(text) <= DIGITS):
                self._log("err", "unable to parse the max forwards number")
                return NO_NUMBER
            self._msg.max_forwards = int(text or 0) & 0xFFFF
        return self._msg.max_forwards

"""KSR.maxfwd: Max-Forwards (RFC 3261 section 16.3 step 3)."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule


class MaxFwd(Submodule):
    """The functions of the maxfwd module."""

    name = "maxfwd"

    def process_maxfwd(self, limit: int) -> int:
        """1 counted down, 2 header added, -1 it was 0, -2 no number (or a bad limit)."""
        if not 0 <= limit <= 255:
            self._log("err", f"invalid param value: {limit}")
            return -1
        msg = self._msg
        header = msg.sip.first("max-forwards")
        if header is None:
            msg.lumps.insert(msg.sip.headers[0].start, f"Max-Forwards: {limit}\r\n")
            return 2
        value = self._value()
        if value is None:
            self._log("err", "unable to parse the max forwards number")
            return -2
        if value == 0:
            return -1
        most = self._number("max_limit", 70)
        value = min(value, most + 1) - 1
        # Kamailio overwrites the digits in the buffer it received: no edit, seen at once
        msg.max_forwards = value
        msg.sip = msg.sip.overwritten(header.body_start, str(value).rjust(len(header.body)))
        return 1

    def is_maxfwd_lt(self, limit: int) -> int:
        if self._msg.sip.first("max-forwards") is None:
            return -1
        value = self._value()
        if value is None:
            return -2
        return 1 if value < limit else -1

    def _value(self) -> int | None:
        if self._msg.max_forwards is not None:
            return self._msg.max_forwards
        text = self._msg.sip.get("max-forwards")
        return int(text) if text.isascii() and text.isdigit() and int(text) <= 65535 else None

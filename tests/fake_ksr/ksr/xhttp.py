"""KSR.xhttp: requests of HTTP, which come to the module's event callback."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule, XVal
from fake_ksr.ksr.sl import Sl
from fake_ksr.releases import mended


class XHttp(Submodule):
    """The functions of the xhttp module."""

    name = "xhttp"

    def get_hu(self) -> XVal:
        """The second word of the first line, whatever kind of message it is."""
        sip = self._msg.sip
        return sip.uri if sip.is_request else f"{sip.status:03}"

    def xhttp_reply(self, code: int, reason: str, content_type: str, body: str) -> int:
        """0, not 1, when it is sent."""
        msg = self._msg
        if not reason and mended(self._server.release, "6.0.7", "6.1.3"):
            self._log("err", "invalid reason parameter")
            return -1
        if content_type:
            msg.reply_lumps.append(f"Content-Type: {content_type}\r\n")
        if body:
            if msg.reply_body:
                self._log("err", "LUMP_RPL_BODY already added!")
                return -1
            msg.reply_body = body
        return 0 if Sl(self._server).sl_send_reply(code, reason) >= 0 else -1

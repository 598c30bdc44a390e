"""The code comes out of helpers, one of them in another file."""

import KSR
import helpers_library
from helpers_library import is_local


def mod_init():
    return Proxy()


def has_path():
    return KSR.hdr.is_present("Path")


def has_long_path():
    return has_path()


class Proxy:
    def child_init(self, rank):
        return 0

    def allowed(self):
        rc = KSR.permissions.allow_source_address(1)
        return rc

    def ksr_request_route(self, msg):
        if has_path():  # expect: K203
            KSR.hdr.remove("Path")
        if not self.allowed():  # expect: K203
            KSR.sl.sl_send_reply(403, "Forbidden")
            return 1
        if has_long_path() or KSR.is_OPTIONS():  # expect: K203
            KSR.setflag(2)
        if is_local():  # expect: K203
            KSR.setflag(3)
        if helpers_library.has_sdp() > 0:  # fine: K203
            KSR.setflag(4)
        if helpers_library.is_natted():  # fine: K203
            KSR.setflag(5)
        if not helpers_library.relay():  # expect: K203
            KSR.sl.sl_reply_error()
        return 1

"""KSR.msrp: module msrp of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def cmap_lookup() -> ReturnCode:
    """int KSR.msrp.cmap_lookup(). Module: msrp. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msrp.html#msrp.f.msrp_cmap_lookup
    """

def cmap_save() -> ReturnCode:
    """int KSR.msrp.cmap_save(). Module: msrp. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msrp.html#msrp.f.msrp_cmap_save
    """

def forward(to_path: str, from_path: str, /) -> ReturnCode:
    """int KSR.msrp.forward(str to_path, str from_path). Module: msrp. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msrp.html#msrp.f.msrp_forward
    """

def is_reply() -> ReturnCode:
    """int KSR.msrp.is_reply(). Module: msrp. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msrp.html#msrp.f.msrp_is_reply
    """

def is_request() -> ReturnCode:
    """int KSR.msrp.is_request(). Module: msrp. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msrp.html#msrp.f.msrp_is_request
    """

def relay() -> ReturnCode:
    """int KSR.msrp.relay(). Module: msrp. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msrp.html#msrp.f.msrp_relay
    """

def relay_flags(flags: int, /) -> ReturnCode:
    """int KSR.msrp.relay_flags(int flags). Module: msrp. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msrp.html#msrp.f.msrp_relay_flags
    """

def reply(code: str, reason: str, headers: str, /) -> ReturnCode:
    """int KSR.msrp.reply(str code, str reason, str headers). Module: msrp. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msrp.html#msrp.f.msrp_reply
    """

def reply_flags(flags: int, /) -> ReturnCode:
    """int KSR.msrp.reply_flags(int flags). Module: msrp. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msrp.html#msrp.f.msrp_reply_flags
    """

def set_dst(address: str, socket: str, /) -> ReturnCode:
    """int KSR.msrp.set_dst(str address, str socket). Module: msrp. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msrp.html#msrp.f.msrp_set_dst
    """

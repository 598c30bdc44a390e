"""KSR.msilo: module msilo of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def mdump() -> ReturnCode:
    """int KSR.msilo.mdump(). Module: msilo. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msilo.html#msilo.f.m_dump
    """

def mdump_uri(owner: str, /) -> ReturnCode:
    """int KSR.msilo.mdump_uri(str owner). Module: msilo. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msilo.html#msilo.f.m_dump
    """

def mstore() -> ReturnCode:
    """int KSR.msilo.mstore(). Module: msilo. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msilo.html#msilo.f.m_store
    """

def mstore_addrs(owner: str, src_address: str, dst_address: str, /) -> ReturnCode:
    """int KSR.msilo.mstore_addrs(str owner, str src_address, str dst_address). Module: msilo. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msilo.html#msilo.f.m_store_addrs
    """

def mstore_uri(owner: str, /) -> ReturnCode:
    """int KSR.msilo.mstore_uri(str owner). Module: msilo. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/msilo.html#msilo.f.m_store
    """

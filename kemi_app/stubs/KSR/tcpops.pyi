"""KSR.tcpops: module tcpops of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def tcp_close_connection() -> ReturnCode:
    """int KSR.tcpops.tcp_close_connection(). Module: tcpops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_close_connection
    """

def tcp_close_connection_id(connection_id: int, /) -> ReturnCode:
    """int KSR.tcpops.tcp_close_connection_id(int connection_id). Module: tcpops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_close_connection
    """

def tcp_con_alive(address: str, /) -> ReturnCode:
    """int KSR.tcpops.tcp_con_alive(str address). Module: tcpops. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_con_alive
    """

def tcp_conid_alive(connection_id: int, /) -> ReturnCode:
    """int KSR.tcpops.tcp_conid_alive(int connection_id). Module: tcpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_conid_alive
    """

def tcp_conid_state(connection_id: int, /) -> ReturnCode:
    """int KSR.tcpops.tcp_conid_state(int connection_id). Module: tcpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_conid_state
    """

def tcp_enable_closed_event() -> ReturnCode:
    """int KSR.tcpops.tcp_enable_closed_event(). Module: tcpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_enable_closed_event
    """

def tcp_enable_closed_event_cid(connection_id: int, /) -> ReturnCode:
    """int KSR.tcpops.tcp_enable_closed_event_cid(int connection_id). Module: tcpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_enable_closed_event
    """

def tcp_get_conid(address: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.tcpops.tcp_get_conid(str address, str dst_pv). Module: tcpops. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_get_conid
    """

def tcp_keepalive_disable() -> ReturnCode:
    """int KSR.tcpops.tcp_keepalive_disable(). Module: tcpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_keepalive_disable
    """

def tcp_keepalive_disable_cid(connection_id: int, /) -> ReturnCode:
    """int KSR.tcpops.tcp_keepalive_disable_cid(int connection_id). Module: tcpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_keepalive_disable
    """

def tcp_keepalive_enable(idle: int, count: int, interval: int, /) -> ReturnCode:
    """int KSR.tcpops.tcp_keepalive_enable(int idle, int count, int interval). Module: tcpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_keepalive_enable
    """

def tcp_keepalive_enable_cid(
    connection_id: int,
    idle: int,
    count: int,
    interval: int,
    /,
) -> ReturnCode:
    """int KSR.tcpops.tcp_keepalive_enable_cid(int connection_id, int idle, int count, int interval). Module: tcpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_keepalive_enable
    """

def tcp_set_connection_lifetime(lifetime: int, /) -> ReturnCode:
    """int KSR.tcpops.tcp_set_connection_lifetime(int lifetime). Module: tcpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_set_connection_lifetime
    """

def tcp_set_connection_lifetime_cid(connection_id: int, lifetime: int, /) -> ReturnCode:
    """int KSR.tcpops.tcp_set_connection_lifetime_cid(int connection_id, int lifetime). Module: tcpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_set_connection_lifetime
    """

def tcp_set_otcpid(connection_id: int, /) -> ReturnCode:
    """int KSR.tcpops.tcp_set_otcpid(int connection_id). Module: tcpops. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_set_otcpid
    """

def tcp_set_otcpid_flag(mode: int, /) -> ReturnCode:
    """int KSR.tcpops.tcp_set_otcpid_flag(int mode). Module: tcpops. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tcpops.html#tcpops.f.tcp_set_otcpid_flag
    """

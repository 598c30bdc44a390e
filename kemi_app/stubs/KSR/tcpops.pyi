"""KSR.tcpops: Kamailio's tcpops, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def tcp_close_connection() -> int:
    """int KSR.tcpops.tcp_close_connection(). Module: tcpops."""

def tcp_close_connection_id(conid: int, /) -> int:
    """int KSR.tcpops.tcp_close_connection_id(int conid). Module: tcpops."""

def tcp_con_alive(saddr: str, /) -> int:
    """int KSR.tcpops.tcp_con_alive(str saddr). Module: tcpops. Since 6.1."""

def tcp_conid_alive(conid: int, /) -> int:
    """int KSR.tcpops.tcp_conid_alive(int i_conid). Module: tcpops."""

def tcp_conid_state(conid: int, /) -> int:
    """int KSR.tcpops.tcp_conid_state(int i_conid). Module: tcpops."""

def tcp_enable_closed_event() -> int:
    """int KSR.tcpops.tcp_enable_closed_event(). Module: tcpops."""

def tcp_enable_closed_event_cid(conid: int, /) -> int:
    """int KSR.tcpops.tcp_enable_closed_event_cid(int i_conid). Module: tcpops."""

def tcp_get_conid(saddr: str, pvs: str, /) -> int:
    """int KSR.tcpops.tcp_get_conid(str saddr, str pvs). Module: tcpops. Since 5.7."""

def tcp_keepalive_disable() -> int:
    """int KSR.tcpops.tcp_keepalive_disable(). Module: tcpops."""

def tcp_keepalive_disable_cid(con: int, /) -> int:
    """int KSR.tcpops.tcp_keepalive_disable_cid(int i_con). Module: tcpops."""

def tcp_keepalive_enable(idle: int, cnt: int, intvl: int, /) -> int:
    """int KSR.tcpops.tcp_keepalive_enable(int i_idle, int i_cnt, int i_intvl). Module: tcpops."""

def tcp_keepalive_enable_cid(con: int, idle: int, cnt: int, intvl: int, /) -> int:
    """int KSR.tcpops.tcp_keepalive_enable_cid(int i_con, int i_idle, int i_cnt, int i_intvl). Module: tcpops."""

def tcp_set_connection_lifetime(time: int, /) -> int:
    """int KSR.tcpops.tcp_set_connection_lifetime(int i_time). Module: tcpops."""

def tcp_set_connection_lifetime_cid(conid: int, time: int, /) -> int:
    """int KSR.tcpops.tcp_set_connection_lifetime_cid(int i_conid, int i_time). Module: tcpops."""

def tcp_set_otcpid(vconid: int, /) -> int:
    """int KSR.tcpops.tcp_set_otcpid(int vconid). Module: tcpops."""

def tcp_set_otcpid_flag(vmode: int, /) -> int:
    """int KSR.tcpops.tcp_set_otcpid_flag(int vmode). Module: tcpops."""

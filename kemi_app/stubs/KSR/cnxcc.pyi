"""KSR.cnxcc: Kamailio's cnxcc, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def get_channel_count(sclient: str, pvname: str, /) -> int:
    """int KSR.cnxcc.get_channel_count(str sclient, str pvname). Module: cnxcc."""

def set_max_channels(sclient: str, max_chan: int, /) -> int:
    """int KSR.cnxcc.set_max_channels(str sclient, int max_chan). Module: cnxcc."""

def set_max_credit(sclient: str, scredit: str, sconnect: str, scps: str, initp: int, finishp: int, /) -> int:
    """int KSR.cnxcc.set_max_credit(str sclient, str scredit, str sconnect, str scps, int initp, int finishp). Module: cnxcc."""

def set_max_time(sclient: str, max_secs: int, /) -> int:
    """int KSR.cnxcc.set_max_time(str sclient, int max_secs). Module: cnxcc."""

def terminate_all(sclient: str, /) -> int:
    """int KSR.cnxcc.terminate_all(str sclient). Module: cnxcc."""

def update_max_time(sclient: str, secs: int, /) -> int:
    """int KSR.cnxcc.update_max_time(str sclient, int secs). Module: cnxcc."""

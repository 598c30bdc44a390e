"""KSR.exec: Kamailio's exec, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def exec_avp(cmd: str, /) -> int:
    """int KSR.exec.exec_avp(str cmd). Module: exec."""

def exec_cmd(cmd: str, /) -> int:
    """int KSR.exec.exec_cmd(str cmd). Module: exec."""

def exec_dset(cmd: str, /) -> int:
    """int KSR.exec.exec_dset(str cmd). Module: exec."""

def exec_msg(cmd: str, /) -> int:
    """int KSR.exec.exec_msg(str cmd). Module: exec."""

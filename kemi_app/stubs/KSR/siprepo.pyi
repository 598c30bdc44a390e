"""KSR.siprepo: Kamailio's siprepo, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def sr_msg_async_pull(callid: str, msgid: str, gname: str, rname: str, rmode: int, /) -> int:
    """int KSR.siprepo.sr_msg_async_pull(str callid, str msgid, str gname, str rname, int rmode). Module: siprepo."""

def sr_msg_check() -> int:
    """int KSR.siprepo.sr_msg_check(). Module: siprepo."""

def sr_msg_pull(callid: str, msgid: str, rname: str, rmode: int, /) -> int:
    """int KSR.siprepo.sr_msg_pull(str callid, str msgid, str rname, int rmode). Module: siprepo."""

def sr_msg_push(msgid: str, rmode: int, /) -> int:
    """int KSR.siprepo.sr_msg_push(str msgid, int rmode). Module: siprepo."""

def sr_msg_rm(callid: str, msgid: str, /) -> int:
    """int KSR.siprepo.sr_msg_rm(str callid, str msgid). Module: siprepo."""

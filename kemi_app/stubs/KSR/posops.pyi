"""KSR.posops: Kamailio's posops, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def pos_append(idx: int, val: str, /) -> int:
    """int KSR.posops.pos_append(int idx, str val). Module: posops."""

def pos_body_end() -> int:
    """int KSR.posops.pos_body_end(). Module: posops."""

def pos_body_start() -> int:
    """int KSR.posops.pos_body_start(). Module: posops."""

def pos_find_str(idx: int, val: str, /) -> int:
    """int KSR.posops.pos_find_str(int idx, str val). Module: posops."""

def pos_findi_str(idx: int, val: str, /) -> int:
    """int KSR.posops.pos_findi_str(int idx, str val). Module: posops."""

def pos_headers_end() -> int:
    """int KSR.posops.pos_headers_end(). Module: posops."""

def pos_headers_start() -> int:
    """int KSR.posops.pos_headers_start(). Module: posops."""

def pos_insert(idx: int, val: str, /) -> int:
    """int KSR.posops.pos_insert(int idx, str val). Module: posops."""

def pos_rfind_str(idx: int, val: str, /) -> int:
    """int KSR.posops.pos_rfind_str(int idx, str val). Module: posops."""

def pos_rfindi_str(idx: int, val: str, /) -> int:
    """int KSR.posops.pos_rfindi_str(int idx, str val). Module: posops."""

def pos_rm(idx: int, len: int, /) -> int:
    """int KSR.posops.pos_rm(int idx, int len). Module: posops."""

def pos_rsearch(idx: int, sre: str, /) -> int:
    """int KSR.posops.pos_rsearch(int idx, str sre). Module: posops."""

def pos_search(idx: int, sre: str, /) -> int:
    """int KSR.posops.pos_search(int idx, str sre). Module: posops."""

def pos_set_char(idx: int, val: str, /) -> int:
    """int KSR.posops.pos_set_char(int idx, str val). Module: posops."""

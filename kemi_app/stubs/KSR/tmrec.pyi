"""KSR.tmrec: Kamailio's tmrec, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def is_leap_year(y: int, /) -> int:
    """int KSR.tmrec.is_leap_year(int y). Module: tmrec."""

def is_leap_year_now() -> int:
    """int KSR.tmrec.is_leap_year_now(). Module: tmrec."""

def match(rv: str, /) -> int:
    """int KSR.tmrec.match(str rv). Module: tmrec."""

def match_timestamp(rv: str, ti: int, /) -> int:
    """int KSR.tmrec.match_timestamp(str rv, int ti). Module: tmrec."""

def time_period_match(period: str, /) -> int:
    """int KSR.tmrec.time_period_match(str period). Module: tmrec."""

def time_period_match_timestamp(period: str, ti: int, /) -> int:
    """int KSR.tmrec.time_period_match_timestamp(str period, int ti). Module: tmrec."""

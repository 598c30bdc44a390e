"""KSR.acc: Kamailio's acc, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def acc_db_request(comment: str, dbtable: str, /) -> int:
    """int KSR.acc.acc_db_request(str comment, str dbtable). Module: acc."""

def acc_log_request(comment: str, /) -> int:
    """int KSR.acc.acc_log_request(str comment). Module: acc."""

def acc_request(comment: str, dbtable: str, /) -> int:
    """int KSR.acc.acc_request(str comment, str dbtable). Module: acc."""

"""KSR.statsd: Kamailio's statsd, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def statsd_decr(key: str, /) -> int:
    """int KSR.statsd.statsd_decr(str key). Module: statsd."""

def statsd_gauge(key: str, val: str, /) -> int:
    """int KSR.statsd.statsd_gauge(str key, str val). Module: statsd."""

def statsd_histogram(key: str, val: str, /) -> int:
    """int KSR.statsd.statsd_histogram(str key, str val). Module: statsd."""

def statsd_incr(key: str, /) -> int:
    """int KSR.statsd.statsd_incr(str key). Module: statsd."""

def statsd_labels_decr(p1: str, /) -> int:
    """int KSR.statsd.statsd_labels_decr(str p1). Module: statsd. Since 5.8."""

def statsd_labels_gauge(key: str, val: str, labels: str, /) -> int:
    """int KSR.statsd.statsd_labels_gauge(str key, str val, str labels). Module: statsd. Since 5.8."""

def statsd_labels_histogram(key: str, val: str, labels: str, /) -> int:
    """int KSR.statsd.statsd_labels_histogram(str key, str val, str labels). Module: statsd. Since 5.8."""

def statsd_labels_incr(p1: str, /) -> int:
    """int KSR.statsd.statsd_labels_incr(str p1). Module: statsd. Since 5.8."""

def statsd_labels_set(key: str, val: str, labels: str, /) -> int:
    """int KSR.statsd.statsd_labels_set(str key, str val, str labels). Module: statsd. Since 5.8."""

def statsd_labels_stop(p1: str, /) -> int:
    """int KSR.statsd.statsd_labels_stop(str p1). Module: statsd. Since 5.8."""

def statsd_set(key: str, val: str, /) -> int:
    """int KSR.statsd.statsd_set(str key, str val). Module: statsd."""

def statsd_start(key: str, /) -> int:
    """int KSR.statsd.statsd_start(str key). Module: statsd."""

def statsd_stop(key: str, /) -> int:
    """int KSR.statsd.statsd_stop(str key). Module: statsd."""

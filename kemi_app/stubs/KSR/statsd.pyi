"""KSR.statsd: module statsd of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def statsd_decr(key: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_decr(str key). Module: statsd. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_decr
    """

def statsd_gauge(key: str, value: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_gauge(str key, str value). Module: statsd. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_gauge
    """

def statsd_histogram(key: str, value: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_histogram(str key, str value). Module: statsd. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_histogram
    """

def statsd_incr(key: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_incr(str key). Module: statsd. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_incr
    """

def statsd_labels_decr(key: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_labels_decr(str key). Module: statsd. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_decr
    """

def statsd_labels_gauge(key: str, value: str, labels: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_labels_gauge(str key, str value, str labels). Module: statsd. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_gauge
    """

def statsd_labels_histogram(key: str, value: str, labels: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_labels_histogram(str key, str value, str labels). Module: statsd. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_histogram
    """

def statsd_labels_incr(key: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_labels_incr(str key). Module: statsd. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_incr
    """

def statsd_labels_set(key: str, value: str, labels: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_labels_set(str key, str value, str labels). Module: statsd. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_set
    """

def statsd_labels_stop(key: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_labels_stop(str key). Module: statsd. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_stop
    """

def statsd_set(key: str, value: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_set(str key, str value). Module: statsd. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_set
    """

def statsd_start(key: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_start(str key). Module: statsd. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_start
    """

def statsd_stop(key: str, /) -> ReturnCode:
    """int KSR.statsd.statsd_stop(str key). Module: statsd. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statsd.html#statsd.f.statsd_stop
    """

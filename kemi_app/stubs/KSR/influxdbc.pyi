"""KSR.influxdbc: module influxdbc of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def ic_long(name: str, value: int, /) -> ReturnCode:
    """int KSR.influxdbc.ic_long(str name, int value). Module: influxdbc. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/influxdbc.html#influxdb.f.influxdbc_lomg
    """

def measure(name: str, /) -> ReturnCode:
    """int KSR.influxdbc.measure(str name). Module: influxdbc. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/influxdbc.html#influxdb.f.influxdbc_measure
    """

def measureend() -> ReturnCode:
    """int KSR.influxdbc.measureend(). Module: influxdbc. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/influxdbc.html#influxdb.f.influxdbc_measureend
    """

def push() -> ReturnCode:
    """int KSR.influxdbc.push(). Module: influxdbc. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/influxdbc.html#influxdb.f.influxdbc_push
    """

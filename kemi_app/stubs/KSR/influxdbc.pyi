"""KSR.influxdbc: Kamailio's influxdbc, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def ic_long(name: str, val: int, /) -> int:
    """int KSR.influxdbc.ic_long(str name, int val). Module: influxdbc. Since 5.8."""

def measure(name: str, /) -> int:
    """int KSR.influxdbc.measure(str name). Module: influxdbc. Since 5.8."""

def measureend() -> int:
    """int KSR.influxdbc.measureend(). Module: influxdbc. Since 5.8."""

def push() -> int:
    """int KSR.influxdbc.push(). Module: influxdbc. Since 5.8."""

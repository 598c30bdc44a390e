"""KSR.xhttp_prom: Kamailio's xhttp_prom, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def check_uri() -> int:
    """int KSR.xhttp_prom.check_uri(). Module: xhttp_prom."""

def counter_inc_l0(name: str, number: int, /) -> int:
    """int KSR.xhttp_prom.counter_inc_l0(str s_name, int number). Module: xhttp_prom."""

def counter_inc_l1(name: str, number: int, l1: str, /) -> int:
    """int KSR.xhttp_prom.counter_inc_l1(str s_name, int number, str l1). Module: xhttp_prom."""

def counter_inc_l2(name: str, number: int, l1: str, l2: str, /) -> int:
    """int KSR.xhttp_prom.counter_inc_l2(str s_name, int number, str l1, str l2). Module: xhttp_prom."""

def counter_inc_l3(name: str, number: int, l1: str, l2: str, l3: str, /) -> int:
    """int KSR.xhttp_prom.counter_inc_l3(str s_name, int number, str l1, str l2, str l3). Module: xhttp_prom."""

def counter_reset_l0(name: str, /) -> int:
    """int KSR.xhttp_prom.counter_reset_l0(str s_name). Module: xhttp_prom."""

def counter_reset_l1(name: str, l1: str, /) -> int:
    """int KSR.xhttp_prom.counter_reset_l1(str s_name, str l1). Module: xhttp_prom."""

def counter_reset_l2(name: str, l1: str, l2: str, /) -> int:
    """int KSR.xhttp_prom.counter_reset_l2(str s_name, str l1, str l2). Module: xhttp_prom."""

def counter_reset_l3(name: str, l1: str, l2: str, l3: str, /) -> int:
    """int KSR.xhttp_prom.counter_reset_l3(str s_name, str l1, str l2, str l3). Module: xhttp_prom."""

def dispatch() -> int:
    """int KSR.xhttp_prom.dispatch(). Module: xhttp_prom."""

def gauge_inc_l0(name: str, number: str, /) -> int:
    """int KSR.xhttp_prom.gauge_inc_l0(str s_name, str s_number). Module: xhttp_prom. Since 6.1."""

def gauge_inc_l1(name: str, number: str, l1: str, /) -> int:
    """int KSR.xhttp_prom.gauge_inc_l1(str s_name, str s_number, str l1). Module: xhttp_prom. Since 6.1."""

def gauge_inc_l2(name: str, number: str, l1: str, l2: str, /) -> int:
    """int KSR.xhttp_prom.gauge_inc_l2(str s_name, str s_number, str l1, str l2). Module: xhttp_prom. Since 6.1."""

def gauge_inc_l3(name: str, number: str, l1: str, l2: str, l3: str, /) -> int:
    """int KSR.xhttp_prom.gauge_inc_l3(str s_name, str s_number, str l1, str l2, str l3). Module: xhttp_prom. Since 6.1."""

def gauge_reset_l0(name: str, /) -> int:
    """int KSR.xhttp_prom.gauge_reset_l0(str s_name). Module: xhttp_prom."""

def gauge_reset_l1(name: str, l1: str, /) -> int:
    """int KSR.xhttp_prom.gauge_reset_l1(str s_name, str l1). Module: xhttp_prom."""

def gauge_reset_l2(name: str, l1: str, l2: str, /) -> int:
    """int KSR.xhttp_prom.gauge_reset_l2(str s_name, str l1, str l2). Module: xhttp_prom."""

def gauge_reset_l3(name: str, l1: str, l2: str, l3: str, /) -> int:
    """int KSR.xhttp_prom.gauge_reset_l3(str s_name, str l1, str l2, str l3). Module: xhttp_prom."""

def gauge_set_l0(name: str, number: str, /) -> int:
    """int KSR.xhttp_prom.gauge_set_l0(str s_name, str s_number). Module: xhttp_prom."""

def gauge_set_l1(name: str, number: str, l1: str, /) -> int:
    """int KSR.xhttp_prom.gauge_set_l1(str s_name, str s_number, str l1). Module: xhttp_prom."""

def gauge_set_l2(name: str, number: str, l1: str, l2: str, /) -> int:
    """int KSR.xhttp_prom.gauge_set_l2(str s_name, str s_number, str l1, str l2). Module: xhttp_prom."""

def gauge_set_l3(name: str, number: str, l1: str, l2: str, l3: str, /) -> int:
    """int KSR.xhttp_prom.gauge_set_l3(str s_name, str s_number, str l1, str l2, str l3). Module: xhttp_prom."""

def histogram_observe_l0(name: str, number: str, /) -> int:
    """int KSR.xhttp_prom.histogram_observe_l0(str s_name, str s_number). Module: xhttp_prom."""

def histogram_observe_l1(name: str, number: str, l1: str, /) -> int:
    """int KSR.xhttp_prom.histogram_observe_l1(str s_name, str s_number, str l1). Module: xhttp_prom."""

def histogram_observe_l2(name: str, number: str, l1: str, l2: str, /) -> int:
    """int KSR.xhttp_prom.histogram_observe_l2(str s_name, str s_number, str l1, str l2). Module: xhttp_prom."""

def histogram_observe_l3(name: str, number: str, l1: str, l2: str, l3: str, /) -> int:
    """int KSR.xhttp_prom.histogram_observe_l3(str s_name, str s_number, str l1, str l2, str l3). Module: xhttp_prom."""

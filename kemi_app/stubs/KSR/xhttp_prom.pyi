"""KSR.xhttp_prom: module xhttp_prom of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def check_uri() -> ReturnCode:
    """int KSR.xhttp_prom.check_uri(). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_check_uri
    """

def counter_inc_l0(name: str, number: int, /) -> ReturnCode:
    """int KSR.xhttp_prom.counter_inc_l0(str name, int number). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_counter_inc
    """

def counter_inc_l1(name: str, number: int, first_label: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.counter_inc_l1(str name, int number, str first_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_counter_inc
    """

def counter_inc_l2(name: str, number: int, first_label: str, second_label: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.counter_inc_l2(str name, int number, str first_label, str second_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_counter_inc
    """

def counter_inc_l3(
    name: str,
    number: int,
    first_label: str,
    second_label: str,
    third_label: str,
    /,
) -> ReturnCode:
    """int KSR.xhttp_prom.counter_inc_l3(str name, int number, str first_label, str second_label, str third_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_counter_inc
    """

def counter_reset_l0(name: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.counter_reset_l0(str name). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_counter_reset
    """

def counter_reset_l1(name: str, first_label: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.counter_reset_l1(str name, str first_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_counter_reset
    """

def counter_reset_l2(name: str, first_label: str, second_label: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.counter_reset_l2(str name, str first_label, str second_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_counter_reset
    """

def counter_reset_l3(
    name: str,
    first_label: str,
    second_label: str,
    third_label: str,
    /,
) -> ReturnCode:
    """int KSR.xhttp_prom.counter_reset_l3(str name, str first_label, str second_label, str third_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_counter_reset
    """

def dispatch() -> ReturnCode:
    """int KSR.xhttp_prom.dispatch(). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_dispatch
    """

def gauge_inc_l0(name: str, number: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_inc_l0(str name, str number). Module: xhttp_prom. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_inc
    """

def gauge_inc_l1(name: str, number: str, first_label: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_inc_l1(str name, str number, str first_label). Module: xhttp_prom. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_inc
    """

def gauge_inc_l2(name: str, number: str, first_label: str, second_label: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_inc_l2(str name, str number, str first_label, str second_label). Module: xhttp_prom. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_inc
    """

def gauge_inc_l3(
    name: str,
    number: str,
    first_label: str,
    second_label: str,
    third_label: str,
    /,
) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_inc_l3(str name, str number, str first_label, str second_label, str third_label). Module: xhttp_prom. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_inc
    """

def gauge_reset_l0(name: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_reset_l0(str name). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_reset
    """

def gauge_reset_l1(name: str, first_label: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_reset_l1(str name, str first_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_reset
    """

def gauge_reset_l2(name: str, first_label: str, second_label: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_reset_l2(str name, str first_label, str second_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_reset
    """

def gauge_reset_l3(
    name: str,
    first_label: str,
    second_label: str,
    third_label: str,
    /,
) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_reset_l3(str name, str first_label, str second_label, str third_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_reset
    """

def gauge_set_l0(name: str, number: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_set_l0(str name, str number). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_set
    """

def gauge_set_l1(name: str, number: str, first_label: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_set_l1(str name, str number, str first_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_set
    """

def gauge_set_l2(name: str, number: str, first_label: str, second_label: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_set_l2(str name, str number, str first_label, str second_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_set
    """

def gauge_set_l3(
    name: str,
    number: str,
    first_label: str,
    second_label: str,
    third_label: str,
    /,
) -> ReturnCode:
    """int KSR.xhttp_prom.gauge_set_l3(str name, str number, str first_label, str second_label, str third_label). Module: xhttp_prom. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_gauge_set
    """

def histogram_observe_l0(name: str, number: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.histogram_observe_l0(str name, str number). Module: xhttp_prom. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_histogram_observe
    """

def histogram_observe_l1(name: str, number: str, first_label: str, /) -> ReturnCode:
    """int KSR.xhttp_prom.histogram_observe_l1(str name, str number, str first_label). Module: xhttp_prom. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_histogram_observe
    """

def histogram_observe_l2(
    name: str,
    number: str,
    first_label: str,
    second_label: str,
    /,
) -> ReturnCode:
    """int KSR.xhttp_prom.histogram_observe_l2(str name, str number, str first_label, str second_label). Module: xhttp_prom. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_histogram_observe
    """

def histogram_observe_l3(
    name: str,
    number: str,
    first_label: str,
    second_label: str,
    third_label: str,
    /,
) -> ReturnCode:
    """int KSR.xhttp_prom.histogram_observe_l3(str name, str number, str first_label, str second_label, str third_label). Module: xhttp_prom. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_prom.html#xhttp_prom.f.prom_histogram_observe
    """

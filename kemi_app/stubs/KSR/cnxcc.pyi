"""KSR.cnxcc: module cnxcc of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def get_channel_count(customer: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.cnxcc.get_channel_count(str customer, str dst_pv). Module: cnxcc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cnxcc.html
    """

def set_max_channels(customer: str, max_channels: int, /) -> ReturnCode:
    """int KSR.cnxcc.set_max_channels(str customer, int max_channels). Module: cnxcc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cnxcc.html#cnxcc.f.set_max_channel
    """

def set_max_credit(
    customer: str,
    max_credit: str,
    connect_cost: str,
    cost_per_second: str,
    initial_pulse: int,
    final_pulse: int,
    /,
) -> ReturnCode:
    """int KSR.cnxcc.set_max_credit(str customer, str max_credit, str connect_cost, str cost_per_second, int initial_pulse, int final_pulse). Module: cnxcc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cnxcc.html#cnxcc.f.set_max_credit
    """

def set_max_time(customer: str, max_time: int, /) -> ReturnCode:
    """int KSR.cnxcc.set_max_time(str customer, int max_time). Module: cnxcc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cnxcc.html#cnxcc.f.set_max_time
    """

def terminate_all(customer: str, /) -> ReturnCode:
    """int KSR.cnxcc.terminate_all(str customer). Module: cnxcc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cnxcc.html#cnxcc.f.terminate_all
    """

def update_max_time(customer: str, seconds: int, /) -> ReturnCode:
    """int KSR.cnxcc.update_max_time(str customer, int seconds). Module: cnxcc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cnxcc.html#cnxcc.f.update_max_time
    """

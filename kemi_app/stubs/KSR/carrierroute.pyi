"""KSR.carrierroute: module carrierroute of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def cr_next_domain(
    carrier: str,
    domain: str,
    prefix_matching: str,
    host: str,
    reply_code: str,
    dst_pv: str,
    /,
) -> ReturnCode:
    """int KSR.carrierroute.cr_next_domain(str carrier, str domain, str prefix_matching, str host, str reply_code, str dst_pv). Module: carrierroute. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/carrierroute.html
    """

def cr_nofallback_route(
    carrier: str,
    domain: str,
    prefix_matching: str,
    rewrite_user: str,
    hash_source: str,
    /,
) -> ReturnCode:
    """int KSR.carrierroute.cr_nofallback_route(str carrier, str domain, str prefix_matching, str rewrite_user, str hash_source). Module: carrierroute. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/carrierroute.html
    """

def cr_nofallback_route_info(
    carrier: str,
    domain: str,
    prefix_matching: str,
    rewrite_user: str,
    hash_source: str,
    dst_pv: str,
    /,
) -> ReturnCode:
    """int KSR.carrierroute.cr_nofallback_route_info(str carrier, str domain, str prefix_matching, str rewrite_user, str hash_source, str dst_pv). Module: carrierroute. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/carrierroute.html
    """

def cr_route(
    carrier: str,
    domain: str,
    prefix_matching: str,
    rewrite_user: str,
    hash_source: str,
    /,
) -> ReturnCode:
    """int KSR.carrierroute.cr_route(str carrier, str domain, str prefix_matching, str rewrite_user, str hash_source). Module: carrierroute. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/carrierroute.html
    """

def cr_route_info(
    carrier: str,
    domain: str,
    prefix_matching: str,
    rewrite_user: str,
    hash_source: str,
    dst_pv: str,
    /,
) -> ReturnCode:
    """int KSR.carrierroute.cr_route_info(str carrier, str domain, str prefix_matching, str rewrite_user, str hash_source, str dst_pv). Module: carrierroute. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/carrierroute.html
    """

def cr_user_carrier(user: str, domain: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.carrierroute.cr_user_carrier(str user, str domain, str dst_pv). Module: carrierroute. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/carrierroute.html
    """

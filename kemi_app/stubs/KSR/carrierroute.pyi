"""KSR.carrierroute: Kamailio's carrierroute, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def cr_next_domain(carrier: str, domain: str, prefix_matching: str, host: str, reply_code: str, dstavp: str, /) -> int:
    """int KSR.carrierroute.cr_next_domain(str carrier, str domain, str prefix_matching, str host, str reply_code, str dstavp). Module: carrierroute. Since 5.7."""

def cr_nofallback_route(carrier: str, domain: str, prefix_matching: str, rewrite_user: str, hsrc: str, /) -> int:
    """int KSR.carrierroute.cr_nofallback_route(str carrier, str domain, str prefix_matching, str rewrite_user, str hsrc). Module: carrierroute. Since 5.7."""

def cr_nofallback_route_info(carrier: str, domain: str, prefix_matching: str, rewrite_user: str, hsrc: str, dstvar: str, /) -> int:
    """int KSR.carrierroute.cr_nofallback_route_info(str carrier, str domain, str prefix_matching, str rewrite_user, str hsrc, str dstvar). Module: carrierroute. Since 5.7."""

def cr_route(carrier: str, domain: str, prefix_matching: str, rewrite_user: str, hsrc: str, /) -> int:
    """int KSR.carrierroute.cr_route(str carrier, str domain, str prefix_matching, str rewrite_user, str hsrc). Module: carrierroute. Since 5.7."""

def cr_route_info(carrier: str, domain: str, prefix_matching: str, rewrite_user: str, hsrc: str, dstvar: str, /) -> int:
    """int KSR.carrierroute.cr_route_info(str carrier, str domain, str prefix_matching, str rewrite_user, str hsrc, str dstvar). Module: carrierroute. Since 5.7."""

def cr_user_carrier(user: str, domain: str, dstvar: str, /) -> int:
    """int KSR.carrierroute.cr_user_carrier(str user, str domain, str dstvar). Module: carrierroute. Since 5.7."""

"""KSR.ipops: module ipops of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def compare_ips(first_address: str, second_address: str, /) -> ReturnCode:
    """int KSR.ipops.compare_ips(str first_address, str second_address). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.compare_ips
    """

def compare_pure_ips(first_address: str, second_address: str, /) -> ReturnCode:
    """int KSR.ipops.compare_pure_ips(str first_address, str second_address). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.compare_pure_ips
    """

def detailed_ip_type(address: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.ipops.detailed_ip_type(str address, str dst_pv). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.detailed_ip_type
    """

def detailed_ipv4_type(address: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.ipops.detailed_ipv4_type(str address, str dst_pv). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.detailed_ipv4_type
    """

def detailed_ipv6_type(address: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.ipops.detailed_ipv6_type(str address, str dst_pv). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.detailed_ipv6_type
    """

def dns_int_match_ip(hostname: str, address: str, /) -> ReturnCode:
    """int KSR.ipops.dns_int_match_ip(str hostname, str address). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.dns_int_match_ip
    """

def dns_query(hostname: str, pvid: str, /) -> ReturnCode:
    """int KSR.ipops.dns_query(str hostname, str pvid). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.dns_query
    """

def dns_set_local_ttl(ttl: int, /) -> ReturnCode:
    """int KSR.ipops.dns_set_local_ttl(int ttl). Module: ipops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.dns_set_local_ttl
    """

def dns_sys_match_ip(hostname: str, address: str, /) -> ReturnCode:
    """int KSR.ipops.dns_sys_match_ip(str hostname, str address). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.dns_sys_match_ip
    """

def ip_is_in_subnet(address: str, subnets: str, /) -> ReturnCode:
    """int KSR.ipops.ip_is_in_subnet(str address, str subnets). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.is_in_subnet
    """

def ip_type(address: str, /) -> ReturnCode:
    """int KSR.ipops.ip_type(str address). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.is_ip_type
    """

def is_in_subnet(address: str, subnets: str, /) -> ReturnCode:
    """int KSR.ipops.is_in_subnet(str address, str subnets). Module: ipops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.is_in_subnet
    """

def is_ip(address: str, /) -> ReturnCode:
    """int KSR.ipops.is_ip(str address). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.is_ip
    """

def is_ip4(address: str, /) -> ReturnCode:
    """int KSR.ipops.is_ip4(str address). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.is_ipv4
    """

def is_ip6(address: str, /) -> ReturnCode:
    """int KSR.ipops.is_ip6(str address). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.is_ipv6
    """

def is_ip6_reference(address: str, /) -> ReturnCode:
    """int KSR.ipops.is_ip6_reference(str address). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.is_ipv6_reference
    """

def is_ip_rfc1918(address: str, /) -> ReturnCode:
    """int KSR.ipops.is_ip_rfc1918(str address). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.is_ip_rfc1918
    """

def is_pure_ip(address: str, /) -> ReturnCode:
    """int KSR.ipops.is_pure_ip(str address). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.is_pur_ip
    """

def naptr_query(domain: str, pvid: str, /) -> ReturnCode:
    """int KSR.ipops.naptr_query(str domain, str pvid). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.naptr_query
    """

def ptr_query(address: str, pvid: str, /) -> ReturnCode:
    """int KSR.ipops.ptr_query(str address, str pvid). Module: ipops. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.ptr_query
    """

def srv_query(service_name: str, pvid: str, /) -> ReturnCode:
    """int KSR.ipops.srv_query(str service_name, str pvid). Module: ipops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ipops.html#ipops.f.srv_query
    """

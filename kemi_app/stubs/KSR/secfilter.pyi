"""KSR.secfilter: module secfilter of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def secf_check_contact_hdr() -> ReturnCode:
    """int KSR.secfilter.secf_check_contact_hdr(). Module: secfilter. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secfilter.html#secfilter.f.secf_check_contact_hdr
    """

def secf_check_country(country: str, /) -> ReturnCode:
    """int KSR.secfilter.secf_check_country(str country). Module: secfilter. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secfilter.html#secfilter.f.secf_check_country
    """

def secf_check_dst(number: str, /) -> ReturnCode:
    """int KSR.secfilter.secf_check_dst(str number). Module: secfilter. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secfilter.html#secfilter.f.secf_check_dst
    """

def secf_check_from_hdr() -> ReturnCode:
    """int KSR.secfilter.secf_check_from_hdr(). Module: secfilter. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secfilter.html#secfilter.f.secf_check_from_hdr
    """

def secf_check_ip() -> ReturnCode:
    """int KSR.secfilter.secf_check_ip(). Module: secfilter. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secfilter.html#secfilter.fsecf_.check_ip
    """

def secf_check_sqli_all() -> ReturnCode:
    """int KSR.secfilter.secf_check_sqli_all(). Module: secfilter. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secfilter.html#secfilter.f.secf_check_sqli_all
    """

def secf_check_to_hdr() -> ReturnCode:
    """int KSR.secfilter.secf_check_to_hdr(). Module: secfilter. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secfilter.html#secfilter.f.secf_check_to_hdr
    """

def secf_check_ua() -> ReturnCode:
    """int KSR.secfilter.secf_check_ua(). Module: secfilter. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secfilter.html#secfilter.f.secf_check_ua
    """

def secf_sqli_hdr(value: str, /) -> ReturnCode:
    """int KSR.secfilter.secf_sqli_hdr(str value). Module: secfilter. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secfilter.html#secfilter.f.secf_check_sqli_hdr
    """

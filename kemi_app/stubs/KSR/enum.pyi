"""KSR.enum: module enum of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def enum_i_query_suffix(suffix: str, /) -> ReturnCode:
    """int KSR.enum.enum_i_query_suffix(str suffix). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.i_enum_query
    """

def enum_pv_query(number: str, /) -> ReturnCode:
    """int KSR.enum.enum_pv_query(str number). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.enum_pv_query
    """

def enum_pv_query_suffix(number: str, suffix: str, /) -> ReturnCode:
    """int KSR.enum.enum_pv_query_suffix(str number, str suffix). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.enum_pv_query
    """

def enum_pv_query_suffix_service(number: str, suffix: str, service: str, /) -> ReturnCode:
    """int KSR.enum.enum_pv_query_suffix_service(str number, str suffix, str service). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.enum_pv_query
    """

def enum_query() -> ReturnCode:
    """int KSR.enum.enum_query(). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.enum_query
    """

def enum_query_suffix(suffix: str, /) -> ReturnCode:
    """int KSR.enum.enum_query_suffix(str suffix). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.enum_query
    """

def enum_query_suffix_service(suffix: str, service: str, /) -> ReturnCode:
    """int KSR.enum.enum_query_suffix_service(str suffix, str service). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.enum_query
    """

def i_enum_query() -> ReturnCode:
    """int KSR.enum.i_enum_query(). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.i_enum_query
    """

def i_enum_query_suffix_service(suffix: str, service: str, /) -> ReturnCode:
    """int KSR.enum.i_enum_query_suffix_service(str suffix, str service). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.i_enum_query
    """

def is_from_user_enum() -> ReturnCode:
    """int KSR.enum.is_from_user_enum(). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.is_from_user_enum
    """

def is_from_user_enum_suffix(suffix: str, /) -> ReturnCode:
    """int KSR.enum.is_from_user_enum_suffix(str suffix). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.is_from_user_enum
    """

def is_from_user_enum_suffix_service(suffix: str, service: str, /) -> ReturnCode:
    """int KSR.enum.is_from_user_enum_suffix_service(str suffix, str service). Module: enum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/enum.html#enum.f.is_from_user_enum
    """

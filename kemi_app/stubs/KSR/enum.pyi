"""KSR.enum: Kamailio's enum, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def enum_i_query_suffix(vsuffix: str, /) -> int:
    """int KSR.enum.enum_i_query_suffix(str vsuffix). Module: enum."""

def enum_pv_query(ve164: str, /) -> int:
    """int KSR.enum.enum_pv_query(str ve164). Module: enum."""

def enum_pv_query_suffix(ve164: str, vsuffix: str, /) -> int:
    """int KSR.enum.enum_pv_query_suffix(str ve164, str vsuffix). Module: enum."""

def enum_pv_query_suffix_service(ve164: str, vsuffix: str, vservice: str, /) -> int:
    """int KSR.enum.enum_pv_query_suffix_service(str ve164, str vsuffix, str vservice). Module: enum."""

def enum_query() -> int:
    """int KSR.enum.enum_query(). Module: enum."""

def enum_query_suffix(vsuffix: str, /) -> int:
    """int KSR.enum.enum_query_suffix(str vsuffix). Module: enum."""

def enum_query_suffix_service(vsuffix: str, vservice: str, /) -> int:
    """int KSR.enum.enum_query_suffix_service(str vsuffix, str vservice). Module: enum."""

def i_enum_query() -> int:
    """int KSR.enum.i_enum_query(). Module: enum."""

def i_enum_query_suffix_service(vsuffix: str, vservice: str, /) -> int:
    """int KSR.enum.i_enum_query_suffix_service(str vsuffix, str vservice). Module: enum."""

def is_from_user_enum() -> int:
    """int KSR.enum.is_from_user_enum(). Module: enum."""

def is_from_user_enum_suffix(vsuffix: str, /) -> int:
    """int KSR.enum.is_from_user_enum_suffix(str vsuffix). Module: enum."""

def is_from_user_enum_suffix_service(vsuffix: str, vservice: str, /) -> int:
    """int KSR.enum.is_from_user_enum_suffix_service(str vsuffix, str vservice). Module: enum."""

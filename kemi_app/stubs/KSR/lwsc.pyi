"""KSR.lwsc: Kamailio's lwsc, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def lwsc_notify(wsurl: str, data: str, /) -> int:
    """int KSR.lwsc.lwsc_notify(str wsurl, str data). Module: lwsc."""

def lwsc_notify_proto(wsurl: str, wsproto: str, data: str, /) -> int:
    """int KSR.lwsc.lwsc_notify_proto(str wsurl, str wsproto, str data). Module: lwsc."""

def lwsc_request(wsurl: str, data: str, /) -> int:
    """int KSR.lwsc.lwsc_request(str wsurl, str data). Module: lwsc."""

def lwsc_request_proto(wsurl: str, wsproto: str, data: str, /) -> int:
    """int KSR.lwsc.lwsc_request_proto(str wsurl, str wsproto, str data). Module: lwsc."""

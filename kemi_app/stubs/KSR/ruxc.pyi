"""KSR.ruxc: Kamailio's ruxc, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def http_delete(url: str, body: str, hdrs: str, dpv: str, /) -> int:
    """int KSR.ruxc.http_delete(str url, str body, str hdrs, str dpv). Module: ruxc."""

def http_get(url: str, hdrs: str, dpv: str, /) -> int:
    """int KSR.ruxc.http_get(str url, str hdrs, str dpv). Module: ruxc."""

def http_post(url: str, body: str, hdrs: str, dpv: str, /) -> int:
    """int KSR.ruxc.http_post(str url, str body, str hdrs, str dpv). Module: ruxc."""

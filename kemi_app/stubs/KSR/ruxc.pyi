"""KSR.ruxc: module ruxc of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

def http_delete(url: str, body: str, headers: str, dst_pv: str, /) -> int:
    """int KSR.ruxc.http_delete(str url, str body, str headers, str dst_pv). Module: ruxc. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ruxc.html#ruxc.f.ruxc_http_delete
    """

def http_get(url: str, headers: str, dst_pv: str, /) -> int:
    """int KSR.ruxc.http_get(str url, str headers, str dst_pv). Module: ruxc. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ruxc.html#ruxc.f.ruxc_http_get
    """

def http_post(url: str, body: str, headers: str, dst_pv: str, /) -> int:
    """int KSR.ruxc.http_post(str url, str body, str headers, str dst_pv). Module: ruxc. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ruxc.html#ruxc.f.ruxc_http_post
    """

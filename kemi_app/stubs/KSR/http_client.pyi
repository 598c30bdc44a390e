"""KSR.http_client: Kamailio's http_client, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def curl_connect(con: str, url: str, dpv: str, /) -> int:
    """int KSR.http_client.curl_connect(str con, str url, str dpv). Module: http_client."""

def curl_connect_post(con: str, url: str, ctype: str, data: str, dpv: str, /) -> int:
    """int KSR.http_client.curl_connect_post(str con, str url, str ctype, str data, str dpv). Module: http_client."""

def get_hdrs(url: str, body: str, hdrs: str, dpv: str, /) -> int:
    """int KSR.http_client.get_hdrs(str url, str body, str hdrs, str dpv). Module: http_client."""

def query(url: str, dpv: str, /) -> int:
    """int KSR.http_client.query(str url, str dpv). Module: http_client."""

def query_post(url: str, post: str, dpv: str, /) -> int:
    """int KSR.http_client.query_post(str url, str post, str dpv). Module: http_client."""

def query_post_hdrs(url: str, post: str, hdrs: str, dpv: str, /) -> int:
    """int KSR.http_client.query_post_hdrs(str url, str post, str hdrs, str dpv). Module: http_client."""

def query_request(met: str, url: str, body: str, hdrs: str, dpv: str, /) -> int:
    """int KSR.http_client.query_request(str met, str url, str body, str hdrs, str dpv). Module: http_client. Since 6.0."""

def query_request_v2pk(met: str, url: str, body: str, hdrs: str, dpv: str, /) -> int:
    """int KSR.http_client.query_request_v2pk(str met, str url, str body, str hdrs, str dpv). Module: http_client. Since 6.0."""

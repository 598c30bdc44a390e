"""KSR.http_async_client: module http_async_client of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def query(url: str, route_name: str, /) -> ReturnCode:
    """int KSR.http_async_client.query(str url, str route_name). Module: http_async_client. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/http_async_client.html#http_async_client.f.http_async_query
    """

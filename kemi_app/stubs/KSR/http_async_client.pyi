"""KSR.http_async_client: Kamailio's http_async_client, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def query(sdata: str, rn: str, /) -> int:
    """int KSR.http_async_client.query(str sdata, str rn). Module: http_async_client."""

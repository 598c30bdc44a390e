"""KSR.microhttpd: Kamailio's microhttpd, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def mhttpd_reply(rcode: int, sreason: str, sctype: str, sbody: str, /) -> int:
    """int KSR.microhttpd.mhttpd_reply(int rcode, str sreason, str sctype, str sbody). Module: microhttpd. Since 5.8."""

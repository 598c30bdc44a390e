"""KSR.nghttp2: Kamailio's nghttp2, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def nghttp2_reply(rcode: str, sbody: str, /) -> int:
    """int KSR.nghttp2.nghttp2_reply(str rcode, str sbody). Module: nghttp2. Since 6.0."""

def nghttp2_reply_header(sname: str, sbody: str, /) -> int:
    """int KSR.nghttp2.nghttp2_reply_header(str sname, str sbody). Module: nghttp2. Since 6.0."""

"""KSR.sipdump: Kamailio's sipdump, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def get_buf() -> int | str | None:
    """xval KSR.sipdump.get_buf(). Module: sipdump."""

def get_dst_ip() -> int | str | None:
    """xval KSR.sipdump.get_dst_ip(). Module: sipdump."""

def get_src_ip() -> int | str | None:
    """xval KSR.sipdump.get_src_ip(). Module: sipdump."""

def get_tag() -> int | str | None:
    """xval KSR.sipdump.get_tag(). Module: sipdump."""

def send(stag: str, /) -> int:
    """int KSR.sipdump.send(str stag). Module: sipdump."""

"""KSR.msrp: Kamailio's msrp, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def cmap_lookup() -> int:
    """int KSR.msrp.cmap_lookup(). Module: msrp."""

def cmap_save() -> int:
    """int KSR.msrp.cmap_save(). Module: msrp."""

def forward(tpath: str, fpath: str, /) -> int:
    """int KSR.msrp.forward(str tpath, str fpath). Module: msrp. Since 6.0."""

def is_reply() -> int:
    """int KSR.msrp.is_reply(). Module: msrp."""

def is_request() -> int:
    """int KSR.msrp.is_request(). Module: msrp."""

def relay() -> int:
    """int KSR.msrp.relay(). Module: msrp."""

def relay_flags(rtflags: int, /) -> int:
    """int KSR.msrp.relay_flags(int rtflags). Module: msrp."""

def reply(rcode: str, rtext: str, rhdrs: str, /) -> int:
    """int KSR.msrp.reply(str rcode, str rtext, str rhdrs). Module: msrp."""

def reply_flags(rtflags: int, /) -> int:
    """int KSR.msrp.reply_flags(int rtflags). Module: msrp."""

def set_dst(rtaddr: str, rfsock: str, /) -> int:
    """int KSR.msrp.set_dst(str rtaddr, str rfsock). Module: msrp."""

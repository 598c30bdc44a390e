"""KSR.xhttp: Kamailio's xhttp, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def get_hu() -> int | str | None:
    """xval KSR.xhttp.get_hu(). Module: xhttp."""

def xhttp_reply(code: int, reason: str, ctype: str, body: str, /) -> int:
    """int KSR.xhttp.xhttp_reply(int code, str reason, str ctype, str body). Module: xhttp."""

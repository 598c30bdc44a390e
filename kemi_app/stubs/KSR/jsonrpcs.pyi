"""KSR.jsonrpcs: Kamailio's jsonrpcs, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def dispatch() -> int:
    """int KSR.jsonrpcs.dispatch(). Module: jsonrpcs."""

def exec(scmd: str, /) -> int:
    """int KSR.jsonrpcs.exec(str scmd). Module: jsonrpcs."""

def execx(scmd: str, /) -> int:
    """int KSR.jsonrpcs.execx(str scmd). Module: jsonrpcs."""

def response() -> int | str | None:
    """xval KSR.jsonrpcs.response(). Module: jsonrpcs."""

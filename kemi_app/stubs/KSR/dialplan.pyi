"""KSR.dialplan: Kamailio's dialplan, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def dp_match(dpid: int, src: str, /) -> int:
    """int KSR.dialplan.dp_match(int dpid, str src). Module: dialplan."""

def dp_replace(dpid: int, src: str, dst: str, /) -> int:
    """int KSR.dialplan.dp_replace(int dpid, str src, str dst). Module: dialplan."""

def dp_translate(id: int, /) -> int:
    """int KSR.dialplan.dp_translate(int id). Module: dialplan."""

def dp_translate_vars(id: int, input: str, output: str, /) -> int:
    """int KSR.dialplan.dp_translate_vars(int id, str input, str output). Module: dialplan."""

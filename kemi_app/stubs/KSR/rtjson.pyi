"""KSR.rtjson: Kamailio's rtjson, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def init_routes(srdoc: str, /) -> int:
    """int KSR.rtjson.init_routes(str srdoc). Module: rtjson."""

def next_route() -> int:
    """int KSR.rtjson.next_route(). Module: rtjson."""

def push_routes() -> int:
    """int KSR.rtjson.push_routes(). Module: rtjson."""

def update_branch() -> int:
    """int KSR.rtjson.update_branch(). Module: rtjson."""

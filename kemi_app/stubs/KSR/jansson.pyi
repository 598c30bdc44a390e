"""KSR.jansson: Kamailio's jansson, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def get(spath: str, sdoc: str, spv: str, /) -> int:
    """int KSR.jansson.get(str spath, str sdoc, str spv). Module: jansson."""

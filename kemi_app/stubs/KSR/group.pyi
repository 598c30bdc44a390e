"""KSR.group: Kamailio's group, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def is_user_in(uri: str, grp: str, /) -> int:
    """int KSR.group.is_user_in(str uri, str grp). Module: group."""

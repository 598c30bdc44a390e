"""KSR.acc_radius: Kamailio's acc_radius, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def request(comment: str, /) -> int:
    """int KSR.acc_radius.request(str comment). Module: acc_radius."""

"""KSR.call_control: Kamailio's call_control, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def call_control() -> int:
    """int KSR.call_control.call_control(). Module: call_control."""

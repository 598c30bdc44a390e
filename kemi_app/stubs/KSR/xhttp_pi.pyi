"""KSR.xhttp_pi: Kamailio's xhttp_pi, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def dispatch() -> int:
    """int KSR.xhttp_pi.dispatch(). Module: xhttp_pi."""

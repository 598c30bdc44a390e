"""KSR.nat_traversal: Kamailio's nat_traversal, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def client_nat_test(tests: int, /) -> int:
    """int KSR.nat_traversal.client_nat_test(int tests). Module: nat_traversal."""

def fix_contact() -> int:
    """int KSR.nat_traversal.fix_contact(). Module: nat_traversal."""

def nat_keepalive() -> int:
    """int KSR.nat_traversal.nat_keepalive(). Module: nat_traversal."""

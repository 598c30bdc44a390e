"""KSR.nat_traversal: module nat_traversal of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def client_nat_test(tests: int, /) -> ReturnCode:
    """int KSR.nat_traversal.client_nat_test(int tests). Module: nat_traversal. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nat_traversal.html#nat_traversal.f.client_nat_test
    """

def fix_contact() -> ReturnCode:
    """int KSR.nat_traversal.fix_contact(). Module: nat_traversal. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nat_traversal.html#nat_traversal.f.fix_contact
    """

def nat_keepalive() -> ReturnCode:
    """int KSR.nat_traversal.nat_keepalive(). Module: nat_traversal. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nat_traversal.html#nat_traversal.f.nat_keepalive
    """

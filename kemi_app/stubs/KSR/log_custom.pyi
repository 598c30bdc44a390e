"""KSR.log_custom: module log_custom of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def log_udp(text: str, /) -> ReturnCode:
    """int KSR.log_custom.log_udp(str text). Module: log_custom. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/log_custom.html#log_custom.f.log_udp
    """

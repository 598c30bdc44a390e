"""KSR.call_control: module call_control of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def call_control() -> ReturnCode:
    """int KSR.call_control.call_control(). Module: call_control. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/call_control.html#call_control.f.call_control
    """

"""KSR.ss7ops: module ss7ops of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def isup_to_json(hep_proto: int, /) -> ReturnCode:
    """int KSR.ss7ops.isup_to_json(int hep_proto). Module: ss7ops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ss7ops.html#ss7ops.f.isup_to_json
    """

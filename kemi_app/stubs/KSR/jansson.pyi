"""KSR.jansson: module jansson of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def get(path: str, document: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.jansson.get(str path, str document, str dst_pv). Module: jansson. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/jansson.html#jansson.f.jansson_get
    """

"""KSR.pua: module pua or pua_usrloc of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

pua and pua_usrloc both export this submodule, and app_python3 keeps the last one loaded:
with pua_usrloc after pua, pua_set_publish is the only function here.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def pua_set_publish() -> ReturnCode:
    """int KSR.pua.pua_set_publish(). Module: pua_usrloc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pua_usrloc.html
    """

def pua_update_contact() -> ReturnCode:
    """int KSR.pua.pua_update_contact(). Module: pua. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pua.html
    """

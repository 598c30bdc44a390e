"""KSR.pua_json: module pua_json of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def publish(json_payload: str, /) -> ReturnCode:
    """int KSR.pua_json.publish(str json_payload). Module: pua_json. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pua_json.html
    """

"""KSR.presence_xml: module presence_xml of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def pres_check_activities(presentity_uri: str, activity: str, /) -> ReturnCode:
    """int KSR.presence_xml.pres_check_activities(str presentity_uri, str activity). Module: presence_xml. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/presence_xml.html#presence_xml.f.pres_check_activities
    """

def pres_check_basic(presentity_uri: str, status: str, /) -> ReturnCode:
    """int KSR.presence_xml.pres_check_basic(str presentity_uri, str status). Module: presence_xml. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/presence_xml.html#presence_xml.f.pres_check_basic
    """

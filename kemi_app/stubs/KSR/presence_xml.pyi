"""KSR.presence_xml: Kamailio's presence_xml, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def pres_check_activities(pres_uri: str, activity: str, /) -> int:
    """int KSR.presence_xml.pres_check_activities(str pres_uri, str activity). Module: presence_xml."""

def pres_check_basic(pres_uri: str, status: str, /) -> int:
    """int KSR.presence_xml.pres_check_basic(str pres_uri, str status). Module: presence_xml."""

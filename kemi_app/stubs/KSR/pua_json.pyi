"""KSR.pua_json: Kamailio's pua_json, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def publish(pjson: str, /) -> int:
    """int KSR.pua_json.publish(str pjson). Module: pua_json."""

"""KSR.pua: Kamailio's pua or pua_usrloc, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

pua and pua_usrloc both export this submodule, and app_python3 keeps the last one loaded:
with pua_usrloc after pua, pua_set_publish is the only function here.

Written by generate.py: do not edit.
"""

def pua_set_publish() -> int:
    """int KSR.pua.pua_set_publish(). Module: pua_usrloc."""

def pua_update_contact() -> int:
    """int KSR.pua.pua_update_contact(). Module: pua."""

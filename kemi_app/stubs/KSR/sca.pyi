"""KSR.sca: Kamailio's sca, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def call_info_update(update_mask: int, uri_to: str, uri_from: str, /) -> int:
    """int KSR.sca.call_info_update(int update_mask, str uri_to, str uri_from). Module: sca."""

def call_info_update_default() -> int:
    """int KSR.sca.call_info_update_default(). Module: sca."""

def call_info_update_mask(umask: int, /) -> int:
    """int KSR.sca.call_info_update_mask(int umask). Module: sca."""

def call_info_update_turi(umask: int, sto: str, /) -> int:
    """int KSR.sca.call_info_update_turi(int umask, str sto). Module: sca."""

def handle_subscribe() -> int:
    """int KSR.sca.handle_subscribe(). Module: sca."""

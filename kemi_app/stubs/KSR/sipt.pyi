"""KSR.sipt: Kamailio's sipt, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def destination(destination: str, hops: str, nai: str, /) -> bool:
    """bool KSR.sipt.destination(str destination, str hops, str nai). Module: sipt. Since 6.0."""

def destination_terminator(destination: str, hops: str, nai: str, terminator: str, /) -> bool:
    """bool KSR.sipt.destination_terminator(str destination, str hops, str nai, str terminator). Module: sipt. Since 6.0."""

def forwarding(fwdnumber: str, nai: str, /) -> bool:
    """bool KSR.sipt.forwarding(str fwdnumber, str nai). Module: sipt. Since 6.0."""

def has_isup_body() -> bool:
    """bool KSR.sipt.has_isup_body(). Module: sipt. Since 6.0."""

def set_bci_1(charge_indicator: str, called_status: str, called_category: str, e2e_indicator: str, /) -> bool:
    """bool KSR.sipt.set_bci_1(str charge_indicator, str called_status, str called_category, str e2e_indicator). Module: sipt. Since 6.0."""

def set_calling(origin: str, nai: str, pres: str, screen: str, /) -> bool:
    """bool KSR.sipt.set_calling(str origin, str nai, str pres, str screen). Module: sipt. Since 6.0."""
